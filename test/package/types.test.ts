import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { install, run } from './support.js';

/** The blocks of code in a page that a type checker can read, as files of a project. */
function examplesOf(page: string, folder: string): void {
  mkdirSync(folder);
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```(tsx|vue|ts)\n([^]*?)```/g)];
  for (const [i, [, language, code]] of blocks.entries()) writeFileSync(join(folder, `${i}.${language}`), code!);
}

it('elements, JSX of React and Preact, and templates of Vue are typed, as are the examples of the documentation', () => {
  const { project } = install('types');
  cpSync('test/package/types', project, { recursive: true });
  examplesOf('docs/embedding/frameworks.md', join(project, 'examples'));
  // Reads what tsc reads, and Vue's files too. Lines that must be wrong are marked: a right one is an error there.
  run('vue-tsc', ['--project', project]);
});
