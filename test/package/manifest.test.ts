import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.js';
import ts from 'typescript';
import type { ElementDeclaration } from '../../scripts/manifest.js';
import { publicProperty } from '../../src/elements/playground/styles/colors.js';
import { parameters } from '../../src/session/parameters.js';
import { colorNames } from '../../src/views/core/colors.js';
// Names the layers and views that the table of parameters accepts.
import '../../src/views/panels.js';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
const element = modules[0]!.declarations![0] as ElementDeclaration;

const names = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name).sort();
const unique = (list: Iterable<string>): string[] => [...new Set(list)].sort();

const sources = readdirSync('src/elements/playground', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/elements/playground', file), 'utf8').replace(/\/\*\*[^]*?\*\//g, ''))
  .join('\n');
const inSources = (pattern: RegExp): string[] => [...sources.matchAll(pattern)].map((match) => match[1] ?? match[0]);

/** Where what users see is declared: the rest is inherited. */
const OURS = /src\/elements\/playground\/(session-element|relu-playground|properties|events)\.ts$/;

/** What the type checker says of an interface or class: its own members and those that it inherits here. */
function publicMembers(file: string, type: string): string[] {
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, noEmit: true };
  const program = ts.createProgram([file], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === type)!;
  const isOurs = (node: ts.Declaration): boolean => OURS.test(node.getSourceFile().fileName);
  const isHidden = (node: ts.Declaration): boolean =>
    Boolean(ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Protected | ts.ModifierFlags.Private)) ||
    Boolean((node as ts.NamedDeclaration).name && ts.isPrivateIdentifier((node as ts.NamedDeclaration).name!));
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(({ declarations = [] }) => declarations.some((node) => isOurs(node) && !isHidden(node)))
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('Callback'))
    .sort();
}

describe('the custom-elements manifest has', () => {
  it('every attribute, with its property', () => {
    assert.deepEqual(names(element.attributes), names(parameters.map(({ attribute }) => ({ name: attribute }))));
    const fields = names(element.members);
    for (const { fieldName } of element.attributes!) assert.ok(fields.includes(fieldName!), fieldName);
  });

  it('every public property and method', () => {
    assert.deepEqual(
      names(element.members),
      publicMembers('src/elements/playground/relu-playground.ts', 'ReluPlayground'),
    );
  });

  it('every event', () => {
    assert.deepEqual(
      names(element.events),
      publicMembers('src/elements/playground/events.ts', 'ReluPlaygroundEventMap'),
    );
    assert.deepEqual(names(element.events), unique(inSources(/'(relu-(?!playground)\w+)'/g)));
  });

  it('every part', () => {
    const parts = inSources(/\bpart="([^"]*)"/g).flatMap((text) => text.split(' '));
    assert.deepEqual(names(element.cssParts), unique(parts));
  });

  it('every custom property', () => {
    const ofColors = colorNames.flatMap((name) => publicProperty(name) ?? []);
    assert.deepEqual(names(element.cssProperties), unique([...inSources(/--relu-playground-[a-z-]+/g), ...ofColors]));
  });

  it('the slots, of which there is one without a name', () => {
    assert.equal(inSources(/<slot/g).length, 1);
    assert.deepEqual(names(element.slots), ['']);
  });

  it('a description of each', () => {
    const { attributes, members, events, cssParts, cssProperties, slots } = element;
    for (const list of [attributes, members, events, cssParts, cssProperties, slots])
      for (const { name, description } of list!) assert.ok(description, name);
  });
});

describe('VS Code’s data have', () => {
  const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'));
  const attributes: { name: string; values?: { name: string }[] }[] = tags[0].attributes;

  it('every attribute of the tag', () => {
    assert.equal(tags[0].name, element.tagName);
    assert.deepEqual(names(attributes), names(element.attributes));
  });

  it('all values of those that have names for them, and each is accepted', () => {
    for (const { attribute, values, parse } of parameters) {
      const offered = attributes.find(({ name }) => name === attribute)!.values?.map(({ name }) => name);
      assert.deepEqual(offered, values && [...values], attribute);
      for (const value of offered ?? []) assert.deepEqual([parse(value)].flat(), [value]);
    }
    assert.ok(attributes.filter(({ values }) => values).length >= 5);
  });
});
