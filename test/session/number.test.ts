import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../src/session/number.js';

describe('a number that people write', () => {
  for (const [text, value] of [
    ['0', 0],
    ['12', 12],
    ['0.25', 0.25],
    ['0,25', 0.25],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['1e+3', 1000],
    ['1,5e2', 150],
    ['1.2e−5', 1.2e-5],
    ['−1.2e−5', -1.2e-5],
    [' \t7\n', 7],
    ['12 000', 12_000],
    ['1 234 567,5', 1_234_567.5],
    ['12\u2009000', 12_000],
    ['12\u202f000', 12_000],
    ['12\u00a0000', 12_000],
    ['−1 000', -1000],
    ['007', 7],
    ['5e-324', 5e-324],
  ] as const) {
    it(`${JSON.stringify(text)} is ${value}`, () => assert.equal(parseNumber(text), value));
  }

  it('is what JavaScript prints', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        assert.equal(parseNumber(String(value)), value === 0 ? 0 : value);
      }),
    );
  });
});

describe('no number', () => {
  const texts = [
    '',
    ' ',
    '-',
    '+',
    '.',
    ',',
    'e',
    'e5',
    '1e',
    '1e+',
    '--1',
    '1-',
    '1 2',
    '1 00',
    '1 0000',
    '1.2.3',
    '1,2,3',
    '1.2,3',
  ];
  const words = ['NaN', 'Infinity', '-Infinity', '∞', '0x10', '0b1', '1_000', '1n', '½', '٣', 'fast', 'null', 'true'];
  const huge = ['1e999', '-1e999', '9'.repeat(41), `1${' '.repeat(40)}`];
  for (const text of [...texts, ...words, ...huge]) {
    it(`${JSON.stringify(text)} is refused`, () => assert.equal(parseNumber(text), undefined));
  }

  it('is refused, however long it is', () => {
    const texts = ['1', ' ', '−', '1e', '1,'].map((part) => part.repeat(1e7 / part.length));
    for (const text of texts) assert.equal(parseNumber(text), undefined);
  });

  it('no text makes anything but a finite number', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+-−.,eE ') }));
    fc.assert(
      fc.property(text, (text) => {
        const value = parseNumber(text);
        assert.ok(value === undefined || Number.isFinite(value), text);
      }),
      { numRuns: 2000 },
    );
  });
});
