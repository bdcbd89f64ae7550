/** The examples of the documentation, as somebody meets them who copies them into a project with the package installed. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { install, run } from './support.js';

interface Example {
  /** Where it is, as page:line. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

const { project } = install('examples');

/** The recipes of sites are tried by test/sites; these are the pages whose examples stand by themselves. */
const PAGES = [
  'README.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
  'docs/embedding/frameworks.md',
].filter((path) => path.endsWith('.md'));

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function examplesOf(page: string): Example[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(({ 1: language, 2: code, index }) => ({
    place: `${page}:${lineAt(text, index)}`,
    language: language!,
    code: code!,
  }));
}

const examples = PAGES.flatMap(examplesOf);
const written = (...languages: string[]): Example[] => examples.filter(({ language }) => languages.includes(language));

/** Writes an example into a file of the project. @returns its path there */
function fileOf({ place, code }: Example, ending: string): string {
  const file = join('examples', `${place.replaceAll(/\W+/g, '-')}.${ending}`);
  writeFileSync(join(project, file), code);
  return file;
}

/** What the comments behind `console.log(…);` say that it prints. */
const promised = ({ code }: Example): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, value]) => value!);

/** Numbers are promised to the digits that are written. */
function isAsPromised(printed: string, promise: string): boolean {
  const digits = /^\d(?:\.(\d+))?e/.exec(promise);
  return digits ? Number(printed).toExponential(digits[1]?.length ?? 0) === promise : printed === promise;
}

before(() => mkdirSync(join(project, 'examples'), { recursive: true }));

describe('the examples of the documentation', () => {
  it('are found', () => {
    assert.ok(
      written('js').length >= 3 && written('tsx', 'vue', 'svelte', 'ts').length >= 4 && written('html').length >= 1,
    );
  });

  it('are right in strict TypeScript, those in JavaScript too', () => {
    for (const example of written('js')) fileOf(example, 'ts');
    for (const example of written('ts', 'tsx', 'vue')) fileOf(example, example.language);
    writeFileSync(join(project, 'tsconfig.json'), readFileSync('test/package/types/tsconfig.json'));
    run('vue-tsc', ['--project', project]);
    for (const example of written('svelte')) fileOf(example, 'svelte');
    run('svelte-check', ['--workspace', project, '--threshold', 'error']);
  });

  for (const example of written('js'))
    it(`${example.place} runs, and prints what it says`, () => {
      const printed = run('node', [fileOf(example, 'mjs')], { cwd: project })
        .trim()
        .split('\n');
      const promises = promised(example);
      assert.ok(promises.length > 0, 'An example says what it prints.');
      assert.equal(printed.length, promises.length);
      for (const [i, promise] of promises.entries()) assert.ok(isAsPromised(printed[i]!, promise), printed[i]);
    });
});
