import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../src/session/number.js';
import { formatCount, formatNumber, formatRate, formatScientific, spoken } from '../../src/views/core/format.js';

function examples<T>(name: string, format: (value: number) => string, list: readonly (readonly [number, T])[]): void {
  for (const [value, text] of list) it(`${name} of ${value} is ${text}`, () => assert.equal(format(value), text));
}

describe('a number', () => {
  examples('three digits', formatNumber, [
    [0, '0.000'],
    [-0, '0.000'],
    [1, '1.000'],
    [-0.5, '−0.500'],
    [0.9994, '0.999'],
    [0.9996, '1.000'],
    [-0.9996, '−1.000'],
    [9.9994, '9.999'],
    [9.9996, '10.000'],
    [12.345, '12.35'],
    [99.994, '99.99'],
    [99.996, '100.00'],
    [-1234.56, '−1234.6'],
    [9999.94, '9999.9'],
    [9999.96, '10000.0'],
    [1e4, '1.0·10⁴'],
    [99_600, '1.0·10⁵'],
    [1e6, '1.0·10⁶'],
    [-1e15, '−1.0·10¹⁵'],
    [0.0005, '0.001'],
    [0.00049, '4.9·10⁻⁴'],
    [-1.25e-5, '−1.3·10⁻⁵'],
    [1e-12, '1.0·10⁻¹²'],
    [9e-13, '0.000'],
    [-9e-13, '0.000'],
    [5e-324, '0.000'],
    [NaN, '–'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ]);

  examples('two digits', (value) => formatNumber(value, 2), [
    [0.996, '1.00'],
    [-0.005, '−0.01'],
    [0.0049, '4.9·10⁻³'],
    [1.7320508, '1.73'],
    [0, '0.00'],
  ]);

  const anyNumber = fc.double();
  const met = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
  );

  it('is never wider than ten characters', () => {
    fc.assert(
      fc.property(met, fc.constantFrom(2, 3), (value, digits) => {
        assert.ok(formatNumber(value, digits).length <= 10, formatNumber(value, digits));
      }),
      { numRuns: 5000 },
    );
  });

  it('has a true minus and nothing that a reader does not know', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        assert.match(formatNumber(value), /^(–|−?(∞|\d+\.\d+(·10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?))$/);
        if (Number.isFinite(value)) assert.equal(formatNumber(value).startsWith('−'), value <= -1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be typed back, to its precision', () => {
    fc.assert(
      fc.property(met, (value) => {
        const back = parseNumber(formatNumber(value))!;
        assert.ok(Math.abs(back - value) <= 0.06 * Math.abs(value) + 5e-4 && Math.abs(back - value) < 0.06 * 1e15);
        if (Math.abs(value) >= 0.1) assert.ok(Math.abs(back - value) <= 0.051 * Math.abs(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a loss', () => {
  examples('three digits', formatScientific, [
    [0, '0'],
    [-0, '0'],
    [1, '1.00'],
    [0.123456, '0.123'],
    [0.9996, '1.00'],
    [9.996, '10.0'],
    [123.456, '123'],
    [999.4, '999'],
    [999.6, '1.00·10³'],
    [1000, '1.00·10³'],
    [0.01, '0.0100'],
    [0.009996, '1.00·10⁻²'],
    [0.00786, '7.86·10⁻³'],
    [1.5e-17, '1.50·10⁻¹⁷'],
    [2.5e60, '2.50·10⁶⁰'],
    [5e-324, '0'],
    [NaN, '–'],
    [Infinity, '∞'],
  ]);

  it('is never wider than eleven characters', () => {
    const exponent = fc.double({ min: -300, max: 99, noNaN: true });
    fc.assert(
      fc.property(exponent, (exponent) => {
        const text = formatScientific(10 ** exponent);
        assert.match(text, /^(\d(\.\d+)?|\d\d\.\d|\d{3})$|^\d\.\d\d·10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/);
        assert.ok(text.length <= 11, text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a rate', () => {
  examples('two digits', formatRate, [
    [0.01, '0.01'],
    [1, '1'],
    [0.999, '1'],
    [0.0001, '0.0001'],
    [0.00025, '0.00025'],
    [0.123, '0.12'],
    [-0.05, '−0.05'],
    [0, '0'],
    [-0, '0'],
    [1e-9, '1·10⁻⁹'],
    [-1e-9, '−1·10⁻⁹'],
  ]);
});

describe('a count', () => {
  examples('narrow spaces', formatCount, [
    [0, '0'],
    [999, '999'],
    [1000, '1\u202f000'],
    [12_000, '12\u202f000'],
    [1_234_567, '1\u202f234\u202f567'],
    [1e7, '10\u202f000\u202f000'],
  ]);
});

describe('a spoken number', () => {
  examples('two digits', spoken, [
    [0.123, '0.12'],
    [-0.123, 'minus 0.12'],
    [-0, '0.00'],
    [0.003, '3.0 times ten to the minus 3'],
    [-0.003, 'minus 3.0 times ten to the minus 3'],
    [1e5, '1.0 times ten to the 5'],
    [-Infinity, 'minus ∞'],
    [NaN, '–'],
  ]);
});
