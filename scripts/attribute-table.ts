/** The attribute table of the README, from the table of parameters: `npm run docs` writes it, a test holds it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parameters, propertyOf } from '../src/session/parameters.js';

const README = new URL('../README.md', import.meta.url);
const PART = /(<!-- attributes -->\n)[\s\S]*(<!-- \/attributes -->)/;

export function attributeTable(): string {
  const rows = parameters.map((parameter) => {
    const { attribute, meaning, accepts, fallback } = parameter;
    const standard =
      fallback === undefined ? 'the preset’s' : fallback === false ? 'off' : `\`${[fallback].flat().join(' ')}\``;
    return `| \`${attribute}\` | \`${propertyOf(parameter)}\` | ${meaning} | ${accepts} | ${standard} |`
      .replaceAll('|w|', '\\|w\\|')
      .replaceAll('|w/a|', '\\|w/a\\|');
  });
  return ['| attribute | property | meaning | accepts | default |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

export const readme = (): string => readFileSync(README, 'utf8');
export const withTable = (text: string): string =>
  text.replace(PART, (_, begin: string, end: string) => `${begin}\n${attributeTable()}\n\n${end}`);

if (import.meta.url === pathToFileURL(process.argv[1]!).href) writeFileSync(README, withTable(readme()));
