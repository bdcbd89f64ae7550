import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Builds everything that is published into a folder, from nothing, and resolves with whether that succeeded. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  const types = join(out, 'types');
  return (
    (await run('rollup', ['--config', '--silent'], { OUT_DIR: out })) &&
    (await run('tsc', ['--project', 'tsconfig.build.json', '--outDir', types])) &&
    (await run('tsx', ['scripts/prune-types.ts', types])) &&
    (await run('tsx', ['scripts/metadata.ts', out]))
  );
}

/** Before a build: types that follow from the table of parameters. After it: all, with the hashes of what is built. */
const writeDocs = (...files) => run('tsx', ['scripts/docs.ts', ...files]);

async function main() {
  return (
    (await writeDocs('src/frameworks/attributes.ts', 'src/elements/playground/properties.ts')) &&
    (await build('dist')) &&
    (await writeDocs())
  );
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await main()) ? 0 : 1;
