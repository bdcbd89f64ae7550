import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

function bundle(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('the bundled engine', () => {
  it('has at most 16 kB gzipped', () => {
    const bytes = gzipSync(bundle("export * from './src/engine/index.ts';"), { level: 9 }).length;
    assert.ok(bytes <= 16_000, `${bytes} bytes`);
  });

  it('gives one function without the others', () => {
    const one = bundle("export { loss } from './src/engine/index.ts';");
    assert.ok(one.length < 3500, `${one.length} bytes for loss alone`);
    assert.equal(bundle("import './src/engine/index.ts';").trim(), '');
  });

  it('runs where there is no DOM', () => {
    const code = bundle(
      "import { outcomeOf, presets } from './src/engine/index.ts';" +
        "const { student, teacher } = presets.get('home'); console.log(outcomeOf(student, teacher).kind);",
    );
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    assert.equal(printed.trim(), 'teacher');
  });
});
