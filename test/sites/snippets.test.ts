import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { NAMES as NUMBERS } from '../../src/elements/value/text-of.js';
import { parameters } from '../../src/session/parameters.js';
// Names the layers and views that the table of parameters accepts.
import '../../src/views/panels.js';

const SNIPPETS = [
  'examples/sites/jekyll/_includes/relu-playground.html',
  'examples/sites/hugo/layouts/shortcodes/relu-playground.html',
];

/** An id is every element's, and `for` names another playground; all else is of the table. */
const NAMES = ['id', 'for', ...parameters.map(({ attribute }) => attribute)].join(' ');

describe('the snippets for authors know every attribute of the element', () => {
  for (const file of SNIPPETS) {
    it(file, () => {
      const [, names] = readFileSync(file, 'utf8').match(/"(id [^"]*)"/)!;
      assert.equal(names, NAMES);
    });
  }
});

it('the snippet of Hugo knows every number that stands in a text', () => {
  const snippet = readFileSync('examples/sites/hugo/layouts/shortcodes/relu-value.html', 'utf8');
  const [, numbers] = /\$numbers := split "([^"]*)"/.exec(snippet)!;
  assert.deepEqual(numbers!.split(' ').sort(), [...NUMBERS].sort());
});
