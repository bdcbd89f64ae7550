/**
 * The custom-elements manifest: what attributes, members, events, parts and custom properties there are. Attributes come
 * from the table of parameters, the rest from the classes and their comments.
 */
import { readFileSync } from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import type {
  Attribute,
  ClassField,
  ClassMember,
  CustomElement,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest/schema.js';
import ts from 'typescript';
import { parameters, propertyOf, type Parameter } from '../src/session/parameters.js';

// The analyzer's types leave out its function.
const { create } = analyzer as unknown as { create: (input: { modules: ts.SourceFile[] }) => Package };

export type ElementDeclaration = CustomElementDeclaration & CustomElement;

const TAG = 'relu-playground';
const BUNDLE = 'dist/relu-playground.js';
const CLASSES = ['src/elements/playground/session-element.ts', 'src/elements/playground/relu-playground.ts'];
/** Members that the browser or Lit calls. */
const LIFECYCLE = new Set(['connectedCallback', 'attributeChangedCallback', 'observedAttributes']);

/** The default as an author would write it, if it is not the preset's. */
export function defaultOf({ fallback }: Parameter<unknown>): string | undefined {
  return fallback === undefined || fallback === false ? undefined : [fallback].flat().join(' ');
}

const union = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

/** The TypeScript type of an attribute's value. */
export function attributeType({ values, fallback }: Parameter<unknown>): string {
  if (typeof fallback === 'boolean') return 'boolean';
  if (Array.isArray(fallback)) return 'string';
  if (values) return union(values);
  return typeof fallback === 'string' ? `number | '${fallback}'` : 'number';
}

/** The TypeScript type of a property's value. */
export const propertyType = (parameter: Parameter<unknown>): string =>
  Array.isArray(parameter.fallback) ? `readonly (${union(parameter.values!)})[]` : attributeType(parameter);

/** What it is and what is accepted, in one line. */
export const describe = (parameter: Parameter<unknown>): string => `${parameter.meaning}; accepts ${parameter.accepts}`;

const attributeOf = (parameter: Parameter<unknown>): Attribute => ({
  name: parameter.attribute,
  fieldName: propertyOf(parameter),
  description: describe(parameter),
  type: { text: attributeType(parameter) },
  ...defaulted(parameter),
});

const defaulted = (parameter: Parameter<unknown>): { default?: string } => {
  const value = defaultOf(parameter);
  return value === undefined ? {} : { default: value };
};

const isPublic = ({ name, privacy, static: isStatic }: ClassMember & { static?: boolean }): boolean =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !LIFECYCLE.has(name);

const fieldOf = (parameter: Parameter<unknown>): ClassField & { attribute: string } => ({
  kind: 'field',
  name: propertyOf(parameter),
  type: { text: propertyType(parameter) },
  description: describe(parameter),
  attribute: parameter.attribute,
  ...defaulted(parameter),
});

/** The same for all users, whatever it is inherited from. */
function memberOf(inherited: ClassMember): ClassMember {
  const member = { ...inherited };
  delete member.inheritedFrom;
  return member;
}

/** The class as one, with what it inherits from SessionElement. */
function analyzed(): ElementDeclaration {
  const modules = CLASSES.map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const declarations = create({ modules }).modules.flatMap((module) => module.declarations ?? []);
  return declarations.find(({ name }) => name === 'ReluPlayground') as ElementDeclaration;
}

/** What dist/custom-elements.json holds. */
export function manifest(): Package {
  const { name, members = [], events = [], slots = [], cssProperties = [], cssParts = [] } = analyzed();
  const declaration = { name, module: BUNDLE };
  const element: ElementDeclaration = {
    kind: 'class',
    customElement: true,
    tagName: TAG,
    name,
    description: 'One ReLU neuron learning another one by gradient descent.',
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: parameters.map(attributeOf),
    members: [...parameters.map(fieldOf), ...members.filter(isPublic).map(memberOf)],
    events: events.filter((event) => !event.inheritedFrom),
    cssProperties,
    cssParts,
    slots,
  };
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: BUNDLE,
        declarations: [element],
        exports: [
          { kind: 'js', name, declaration },
          { kind: 'custom-element-definition', name: TAG, declaration },
        ],
      },
    ],
  };
}

/** The element of the manifest. */
export const element = (): ElementDeclaration => manifest().modules[0]!.declarations![0] as ElementDeclaration;
