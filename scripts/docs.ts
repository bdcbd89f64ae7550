/**
 * What is written by the code about itself, so that it stays true: tables of the README, types of the attributes, and
 * tags with hashes. `npm run docs` writes it, or only the files that are named; tests hold it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ClassField, ClassMethod } from 'custom-elements-manifest/schema.js';
import { format, resolveConfig } from 'prettier';
import { parameters, propertyOf, type Parameter } from '../src/session/parameters.js';
// Names the layers and views that the table accepts.
import '../src/views/panels.js';
import { attributeType, defaultOf, describe, element, propertyType } from './manifest.js';

const { members = [], events = [], cssProperties = [], cssParts = [] } = element();

const properties = members.filter(
  (member): member is ClassField => member.kind === 'field' && !('attribute' in member),
);
const methods = members.filter((member): member is ClassMethod => member.kind === 'method');

const code = (text: string): string => `\`${text}\``;

/** A Markdown table; | in a cell is escaped. */
function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const row = (cells: readonly (string | undefined)[]): string =>
    `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function attributeRow(parameter: Parameter<unknown>): string[] {
  const { attribute, accepts, fallback } = parameter;
  const standard = defaultOf(parameter);
  return [
    code(attribute),
    code(propertyOf(parameter)),
    parameter.meaning,
    accepts,
    standard ? code(standard) : fallback === false ? 'off' : 'the preset’s',
  ];
}

/** play(), advance(n = 1) */
const callOf = ({ name, parameters: all = [] }: ClassMethod): string =>
  `${name}(${all.map((one) => (one.default ? `${one.name} = ${one.default}` : one.name)).join(', ')})`;

/** Tags that load the files of this version from a host of npm packages. */
function tags(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  const host = `https://cdn.jsdelivr.net/npm/relu-playground@${version}/dist`;
  const checked = (file: string): string => `integrity="${hashes[file]}" crossorigin="anonymous"`;
  return [
    '```html',
    `<link rel="stylesheet" href="${host}/relu-playground.css" ${checked('relu-playground.css')} />`,
    `<script type="module" src="${host}/relu-playground.js" ${checked('relu-playground.js')}></script>`,
    '```',
  ].join('\n');
}

/** The type of what may be written: a number may also be its text, and a list an array. */
function markupType(parameter: Parameter<unknown>): string {
  if (Array.isArray(parameter.fallback)) return `string | ${propertyType(parameter)}`;
  return attributeType(parameter).replace('number', 'number | `${number}`');
}

const markup = (): string => `/** Written by \`npm run docs\` from the table of parameters. */

/** The attributes of <relu-playground>, as markup writes them. */
export interface ReluPlaygroundAttributes {
${parameters.map((parameter) => `/** ${describe(parameter)} */\n'${parameter.attribute}'?: ${markupType(parameter)} | undefined;`).join('\n')}
}
`;

const declarations = (): string => `/** Written by \`npm run docs\` from the table of parameters. */

/** The properties of <relu-playground> that have an attribute. */
export interface ReluPlaygroundProperties {
${parameters.map((parameter) => `/** ${describe(parameter)} */\n${propertyOf(parameter)}: ${propertyType(parameter)};`).join('\n')}
}
`;

/** A file, or what is between two comments in one. */
interface Written {
  readonly file: string;
  readonly block?: string;
  readonly text: () => string;
}

const README = 'README.md';

export const written: readonly Written[] = [
  {
    file: README,
    block: 'attributes',
    text: () => table(['attribute', 'property', 'meaning', 'accepts', 'default'], parameters.map(attributeRow)),
  },
  {
    file: README,
    block: 'properties',
    text: () =>
      table(
        ['property', ''],
        properties.map(({ name, description }) => [code(name), description]),
      ),
  },
  {
    file: README,
    block: 'methods',
    text: () =>
      table(
        ['method', ''],
        methods.map((method) => [code(callOf(method)), method.description]),
      ),
  },
  {
    file: README,
    block: 'events',
    text: () =>
      table(
        ['event', 'when'],
        events.map(({ name, description }) => [code(name), description]),
      ),
  },
  {
    file: README,
    block: 'custom properties',
    text: () =>
      table(
        ['custom property', 'what it colours or sizes'],
        cssProperties.map(({ name, description }) => [code(name), description]),
      ),
  },
  {
    file: README,
    block: 'parts',
    text: () =>
      table(
        ['`::part()`', ''],
        cssParts.map(({ name, description }) => [code(name), description]),
      ),
  },
  { file: 'src/frameworks/attributes.ts', text: markup },
  { file: 'src/elements/playground/properties.ts', text: declarations },
  { file: 'docs/embedding/integrity.md', block: 'tags', text: tags },
];

/** The file as it should be. */
export async function updated(file: string): Promise<string> {
  let text = readFileSync(file, 'utf8');
  for (const { block, text: fresh } of written.filter((one) => one.file === file)) {
    if (!block) text = fresh();
    else text = text.replace(between(block), (_, begin: string, end: string) => `${begin}\n${fresh()}\n\n${end}`);
  }
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const between = (block: string): RegExp => new RegExp(`(<!-- ${block} -->\n)[^]*(<!-- /${block} -->)`);

export const files = [...new Set(written.map(({ file }) => file))];

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const named = process.argv.slice(2);
  for (const file of named.length ? named : files) writeFileSync(file, await updated(file));
}
