import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const FOLDER = 'src/element/';
const source = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(FOLDER + name, 'utf8'))
  .join('\n');
const [, styling = ''] = /\n## Styling\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];

const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, names]) => names!.split(' ')).sort()),
];

it('the README names all custom properties, and no others', () => {
  const table = styling.split('\n').filter((line) => line.startsWith('| `'));
  const named = table.map((line) => line.split('|')[1]).join();
  assert.deepEqual(namesIn(named, /`([a-z-]+)`/g), namesIn(source, /var\(\s*--relu-playground-([a-z-]+)/g));
});

it('the README names all parts, and no others', () => {
  const [, list] = styling.split('`::part()` names:');
  assert.deepEqual(namesIn(list!, /`([a-z]+)`/g), namesIn(source, / part="([a-z ]+)"/g));
});
