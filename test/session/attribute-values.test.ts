import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { AttributeValues, quote } from '../../src/session/attribute-values.js';
import { byAttribute, parameters, type Parameter } from '../../src/session/parameters.js';
// Names the layers and views that the table of parameters accepts.
import '../../src/views/panels.js';

const named = (attribute: string): Parameter<unknown> => byAttribute.get(attribute)!;

let warnings: string[];
let values: AttributeValues;
const set = (attribute: string, raw: unknown): void => values.set(named(attribute), raw);
const get = (attribute: string): unknown => values.get(named(attribute));

beforeEach(() => {
  warnings = [];
  values = new AttributeValues((message) => warnings.push(message));
});

describe('what an author sets', () => {
  it('is the fallback before, the value then, and the fallback after it was taken back', () => {
    assert.equal(get('speed'), 'auto');
    set('speed', '20');
    assert.equal(get('speed'), 20);
    set('speed', null);
    assert.equal(get('speed'), 'auto');
    set('speed', 30);
    set('speed', undefined);
    assert.equal(get('speed'), 'auto');
    assert.deepEqual(warnings, []);
  });

  it('is an override only where it is about teacher or student', () => {
    set('teacher-k', '1');
    set('student-w', '-0,5');
    set('student-s', '−1');
    set('speed', '9');
    assert.deepEqual(values.overrides, { teacher: { k: 1 }, student: { w: -0.5, s: -1 } });
  });

  it('may be 0', () => {
    set('student-w', '0');
    set('learning-rate', 0);
    assert.deepEqual(values.overrides.student, { w: 0 });
    assert.equal(get('learning-rate'), 0);
  });
});

describe('a bad value', () => {
  it('is warned of once, with the attribute, the value and what is accepted', () => {
    set('learning-rate', 'fast');
    assert.deepEqual(warnings, ['learning-rate="fast" is ignored; accepted: a number, −4 … 4']);
    get('learning-rate');
    void values.overrides;
    set('speed', '2');
    assert.equal(warnings.length, 1);
    set('teacher-s', 0.5);
    assert.deepEqual(warnings.slice(1), ['teacher-s="0.5" is ignored; accepted: 1 or −1']);
  });

  it('counts as none: what was there before is gone', () => {
    set('learning-rate', '0.5');
    set('learning-rate', 'Infinity');
    assert.equal(get('learning-rate'), 0.01);
    set('student-w', '2');
    set('student-w', '1e999');
    assert.deepEqual(values.overrides.student, {});
  });

  it('of any parameter and of any kind throws nothing', () => {
    const thrower = {
      toString(): never {
        throw new Error('no');
      },
    };
    const hostile = [NaN, Infinity, {}, Object.create(null), thrower, Symbol('x'), [], '', 'x'.repeat(1e7)];
    // Any text means something as a boolean or as a list, which has warnings of its own.
    const strict = parameters.filter(({ attribute }) => !['playing', 'layers', 'views'].includes(attribute));
    for (const parameter of strict) for (const raw of hostile) values.set(parameter, raw);
    assert.equal(warnings.length, strict.length * hostile.length);
    assert.ok(warnings.every((message) => message.length < 300));
    assert.deepEqual(values.overrides, { teacher: {}, student: {} });
  });
});

describe('a list of names', () => {
  const layers = byAttribute.get('layers')!;

  it('skips unknown ones with one warning and keeps the rest', () => {
    values.set(layers, 'outcomes, glitter field sparkles');
    assert.deepEqual(values.get(layers), ['outcomes', 'field']);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^layers: "glitter sparkles" is skipped; accepted: any of outcomes contours /);
  });

  it('may be empty, an array, or long and hostile', () => {
    values.set(layers, '');
    assert.deepEqual(values.get(layers), []);
    values.set(layers, ['fate']);
    assert.deepEqual(values.get(layers), ['fate']);
    assert.equal(warnings.length, 0);
    values.set(layers, 'x'.repeat(1e7));
    assert.deepEqual(values.get(layers), []);
    for (const raw of [NaN, {}, Symbol('x'), [Symbol('x')], Object.create(null)]) values.set(layers, raw);
    assert.deepEqual(values.get(layers), layers.fallback);
    assert.deepEqual(
      warnings.map((message) => message.length < 300),
      Array<boolean>(6).fill(true),
    );
  });
});

describe('a quoted value', () => {
  it('is shortened beyond 40 characters', () => {
    assert.equal(quote('x'.repeat(40)), `"${'x'.repeat(40)}"`);
    assert.equal(quote('x'.repeat(41)), `"${'x'.repeat(40)}…"`);
    assert.equal(quote('7'.repeat(1e7)), `"${'7'.repeat(40)}…"`);
  });

  it('says something of everything', () => {
    assert.equal(quote(NaN), '"NaN"');
    assert.equal(quote(Symbol('s')), '"Symbol(s)"');
    assert.equal(quote(Object.create(null)), '"object"');
    assert.equal(quote(undefined), '"undefined"');
  });
});
