import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Builds everything that is published into a folder, from nothing, and resolves with whether that succeeded. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  const bundled = await run('rollup', ['--config', '--silent'], { OUT_DIR: out });
  return bundled && (await run('tsc', ['--project', 'tsconfig.build.json', '--outDir', join(out, 'types')]));
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await build('dist')) ? 0 : 1;
