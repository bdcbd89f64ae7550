import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reluOk, textOf } from './support.js';

/** The words of a line of a shell, as far as the documentation has such lines. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);

for (const file of ['README.md', 'docs/taking-along.md'])
  describe(`each command in ${file} does what it says`, () => {
    const lines = readFileSync(file, 'utf8').match(/^npx relu-playground .+$/gm)!;
    for (const line of lines) it(line, () => assert.match(reluOk(...wordsOf(line).slice(2)), /\S/));
  });

it('the picture of the documentation is what its command draws', () => {
  const args = ['--preset', 'in-sign-change-iii', '--step', '550', '-o', 'still.svg'];
  reluOk('picture', ...args);
  assert.equal(textOf('still.svg'), readFileSync('docs/images/still.svg', 'utf8'));
});
