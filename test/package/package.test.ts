import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { reachable } from '../../scripts/prune-types.js';
import { install, run } from './support.js';

const { tarball, files, project } = install('package');
const root = join(project, 'node_modules/relu-playground');

const node = (code: string): string =>
  run('node', ['--input-type=module', '--no-experimental-require-module', '-e', code], { cwd: project }).trim();

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const isType = (file: string): boolean => file.startsWith('dist/types/');
    assert.deepEqual(files.filter((file) => !isType(file)).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/custom-elements.json',
      'dist/engine.js',
      'dist/integrity.json',
      'dist/relu-playground.css',
      'dist/relu-playground.css.d.ts',
      'dist/relu-playground.iife.js',
      'dist/relu-playground.js',
      'dist/vscode.html-custom-data.json',
      'package.json',
    ]);
    const types = [...reachable(root)].map((file) => relative(root, file)).filter(isType);
    assert.deepEqual(files.filter(isType).sort(), types.sort());
  });

  it('has every file that its package.json names', () => {
    const { exports, customElements, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...Object.values<string | object>(exports).flatMap((entry) => Object.values(Object(entry)))];
    assert.ok(named.length > 0);
    for (const file of [customElements, ...named.filter((text) => String(text).startsWith('./')), ...sideEffects])
      assert.ok(file.startsWith('./src/') || existsSync(join(root, file)), file);
  });

  it('is as publint wants it', () => {
    run('publint', ['run', tarball, '--strict']);
  });

  it('has types that resolve wherever it can be imported', () => {
    run('attw', [tarball, '--profile', 'esm-only']);
  });
});

describe('on a server', () => {
  for (const path of ['relu-playground', 'relu-playground/react', 'relu-playground/preact', 'relu-playground/vue'])
    it(`${path} can be imported, and leaves no trace`, () => {
      const code = `
        const before = Reflect.ownKeys(globalThis);
        const { ReluPlayground } = await import('${path}');
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key));
        console.log(ReluPlayground.name.length > 0, JSON.stringify(added));`;
      assert.equal(node(code), 'true []');
    });

  it('the engine computes', () => {
    const code = `
      const { descend, loss, presets } = await import('relu-playground/engine');
      const { teacher, student } = presets.get('home');
      console.log(loss(descend(student, teacher, { learningRate: 0.01, steps: 10_000 }), teacher) < 1e-6);`;
    assert.equal(node(code), 'true');
  });
});
