/** Writes what editors, type checkers and pages want to know about the built files next to them: `metadata.ts <dist>`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameters } from '../src/session/parameters.js';
// Names the layers and views that the table accepts.
import '../src/views/panels.js';
import { describe, element, manifest } from './manifest.js';

const out = process.argv[2]!;

/** Files that a page loads, perhaps from another host. */
const LOADED = [
  'relu-playground.js',
  'relu-playground.iife.js',
  'relu-playground.save.js',
  'relu-playground.css',
  'engine.js',
];

const sha384 = (file: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(out, file)))
    .digest('base64')}`;

const { tagName, description } = element();

const vscode = {
  version: 1.1,
  tags: [
    {
      name: tagName,
      description,
      attributes: parameters.map((parameter) => ({
        name: parameter.attribute,
        description: describe(parameter),
        ...(parameter.fallback === false && { valueSet: 'v' }),
        ...(parameter.values && { values: parameter.values.map((name) => ({ name })) }),
      })),
    },
  ],
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const texts = {
  'custom-elements.json': json(manifest()),
  'vscode.html-custom-data.json': json(vscode),
  'integrity.json': json(Object.fromEntries(LOADED.map((file) => [file, sha384(file)]))),
  // An import of the stylesheet for its effect needs no declaration of the bundler's own.
  'relu-playground.css.d.ts': 'export {};\n',
};

for (const [file, text] of Object.entries(texts)) writeFileSync(join(out, file), text);
