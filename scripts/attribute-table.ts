/** The attribute table of the README, from the table of parameters: `npm run docs` writes it, a test holds it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parameters, propertyOf, type NumberParameter, type Parameter } from '../src/session/parameters.js';

const README = new URL('../README.md', import.meta.url);
const PART = /(<!-- attributes -->\n)[\s\S]*(<!-- \/attributes -->)/;

/** What is not a number; the meanings of numbers are on the page too. */
const MEANINGS: Readonly<Record<string, string>> = {
  preset: 'where to start',
  samples: 'the inputs: infinitely dense, or so many, equally spaced from −√3 to √3',
  playing: 'whether learning runs',
  layers: 'what is drawn in the views',
  views: 'the panels that are shown',
  controls: 'how much there is to press',
  theme: 'colours: the page’s, light or dark',
};

/** What an attribute is, in words. */
export const meaningOf = (parameter: Parameter<unknown>): string =>
  MEANINGS[parameter.attribute] ?? (parameter as NumberParameter).meaning;

export function attributeTable(): string {
  const rows = parameters.map((parameter) => {
    const { attribute, accepts, fallback } = parameter;
    const standard =
      fallback === undefined ? 'the preset’s' : fallback === false ? 'off' : `\`${[fallback].flat().join(' ')}\``;
    return `| \`${attribute}\` | \`${propertyOf(parameter)}\` | ${meaningOf(parameter)} | ${accepts} | ${standard} |`
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
