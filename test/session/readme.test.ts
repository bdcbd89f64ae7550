import assert from 'node:assert/strict';
import { it } from 'node:test';
import { attributeTable, readme } from '../../scripts/attribute-table.js';

it('the README’s attribute table is the table of parameters (npm run docs writes it)', () => {
  // Prettier pads the columns.
  const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-+/g, '-');
  assert.ok(plain(readme()).includes(plain(attributeTable())));
});
