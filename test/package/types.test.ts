import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { install, run } from './support.js';

const { project } = install('types');

describe('the types that the package brings', () => {
  before(() => cpSync('test/package/types', project, { recursive: true }));

  it('fit elements, the JSX of React, Preact and Solid, and the templates of Vue', () => {
    // Reads what tsc reads, and Vue's files too. Lines that must be wrong are marked: a right one is an error there.
    run('vue-tsc', ['--project', project]);
  });

  it('fit the markup of Svelte, and find each mistake in it', () => {
    const folder = join(project, 'svelte');
    const args = ['--workspace', folder, '--tsconfig', join(project, 'tsconfig.json'), '--output', 'machine'];
    const printed = output(() => run('svelte-check', [...args, '--threshold', 'error']));
    const errors = [...printed.matchAll(/ ERROR "(?:svelte\/)?([^"]+)" (\d+):/g)].map(
      ([, file, line]) => `${file}:${line}`,
    );
    const markup = readFileSync(join(folder, 'Wrong.svelte'), 'utf8').split('\n');
    const wrong = markup.flatMap((line, i) => (line.startsWith('<relu-playground') ? [`Wrong.svelte:${i + 1}`] : []));
    assert.deepEqual([...new Set(errors)], wrong, printed);
  });
});

/** What a program prints, whether it succeeds or not. */
function output(call: () => string): string {
  try {
    return call();
  } catch (error) {
    return (error as Error).message;
  }
}
