import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { files, updated } from '../../scripts/docs.js';

for (const file of files)
  it(`${file} says what the code says (npm run build writes it)`, async () => {
    assert.equal(readFileSync(file, 'utf8'), await updated(file));
  });

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

for (const [file, integrity] of Object.entries(hashes))
  it(`the hash of ${file} is the file’s`, () => {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(integrity, `sha384-${digest}`);
  });

it('all scripts and styles have a hash', () => {
  assert.deepEqual(Object.keys(hashes).sort(), [
    'engine.js',
    'relu-playground.css',
    'relu-playground.iife.js',
    'relu-playground.js',
    'relu-playground.save.js',
  ]);
});
