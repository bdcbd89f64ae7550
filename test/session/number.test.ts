import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../src/session/number.js';
import { formatCount, formatNumber, formatPower, formatRate, formatScientific } from '../../src/views/core/format.js';

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

/** A number in the digits of another script, of which this is the zero. */
const inDigits = (text: string, zero: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)));

describe('a number that people paste', () => {
  const minuses = '-−–—‐‑‒―˗➖﹣－﹘';
  for (const minus of minuses) {
    const code = `U+${minus.codePointAt(0)!.toString(16)}`;
    it(`has ${code} for a minus`, () => {
      assert.equal(parseNumber(`${minus}0.5`), -0.5);
      assert.equal(parseNumber(`${minus} 0.5`), -0.5);
      assert.equal(parseNumber(`1.2e${minus}5`), 1.2e-5);
      assert.equal(parseNumber(`2·10^${minus}3`), 0.002);
      assert.equal(parseNumber(`1${minus}`), undefined);
      assert.equal(parseNumber(minus), undefined);
    });
  }

  for (const [text, value] of [
    ['１．２', 1.2],
    ['－１２，５', -12.5],
    ['＋３', 3],
    ['１．５ｅ－３', 0.0015],
    ['٠٫٥', 0.5],
    ['−٣٫٢٥', -3.25],
    ['١٢٬٠٠٠', 12_000],
    ['१.५', 1.5],
    ['-৭', -7],
    ['𝟏.𝟐𝟓', 1.25],
    ['𝟷𝟸', 12],
    ['\u200b0.5', 0.5],
    ['0\u200b.5\u200b', 0.5],
    ['\u200e−0.5\u200f', -0.5],
    ['\u2066-1\u2069', -1],
    ['\ufeff12', 12],
    ['1\u20602', 12],
    ['\u061c-٣', -3],
    ['2·10⁻³', 0.002],
    ['2⋅10⁻³', 0.002],
    ['7.86·10⁻³', 0.00786],
    ['−1,5·10²', -150],
    ['2×10^-3', 0.002],
    ['2 × 10^−3', 0.002],
    ['2 x 10^-3', 0.002],
    ['2*10^+3', 2000],
    ['3×10⁺²', 300],
    ['10⁻³', 0.001],
    ['−10³', -1000],
    ['10^-2', 0.01],
    ['10⁰', 1],
    ["12'000", 12_000],
    ['1’234’567.5', 1_234_567.5],
    ['0.123 456', 0.123456],
    ['1\u202f234\u202f567', 1_234_567],
    ['−\u202f5', -5],
    ['- 0,5', -0.5],
  ] as const) {
    it(`${JSON.stringify(text)} is ${value}`, () => assert.equal(parseNumber(text), value));
  }

  it('has the digits of any script', () => {
    const zeros = [
      '٠',
      '۰',
      '߀',
      '०',
      '০',
      '੦',
      '૦',
      '୦',
      '௦',
      '౦',
      '೦',
      '൦',
      '෦',
      '๐',
      '໐',
      '༠',
      '၀',
      '០',
      '᠐',
      '０',
      '𑁦',
    ];
    const styles = ['𝟎', '𝟘', '𝟢', '𝟬', '𝟶', '🯰'];
    const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(values, fc.constantFrom(...zeros, ...styles), (value, zero) => {
        assert.equal(parseNumber(inDigits(value.toPrecision(9), zero)), Number(value.toPrecision(9)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number that the figure prints', () => {
  /** Asserts that a text is read as a number, up to the half of a unit of its last digit. */
  function assertReadBack(text: string, value: number, unit: number): void {
    const back = parseNumber(text);
    assert.ok(back !== undefined, `${text} is refused`);
    assert.ok(Math.abs(back - value) <= 0.5 * unit * (1 + 1e-9), `${text}, printed for ${value}, is read as ${back}`);
  }

  const magnitudes = fc.double({ min: -300, max: 300, noNaN: true }).map((exponent) => 10 ** exponent);
  const sizes = fc.oneof(
    magnitudes,
    fc.double({ min: 0, max: 2e4, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true }),
  );
  const numbers = fc.tuple(sizes, fc.constantFrom(1, -1)).map(([size, sign]) => size * sign);
  const decade = (value: number): number => 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9);

  it('in a field is read back, to its digits', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 6 }), (value, digits) => {
        const text = formatNumber(value, digits);
        const decimals = /\.(\d+)$/.exec(text)?.[1]?.length;
        assertReadBack(text, value, decimals === undefined ? decade(value) / 10 : 10 ** -decimals);
      }),
      { numRuns: 5000 },
    );
  });

  it('as a loss is read back, to three digits', () => {
    fc.assert(
      fc.property(sizes, (loss) =>
        assertReadBack(formatScientific(loss), loss, loss < 1e-300 ? 2e-300 : decade(loss) / 100),
      ),
      { numRuns: 5000 },
    );
  });

  it('as a rate is read back, to two digits', () => {
    fc.assert(
      fc.property(numbers, (rate) => assertReadBack(formatRate(rate), rate, rate === 0 ? 1 : decade(rate) / 10)),
      { numRuns: 5000 },
    );
  });

  it('as a count or a power of ten is read back exactly', () => {
    for (let exponent = -300; exponent <= 300; exponent++)
      assert.equal(parseNumber(formatPower(exponent)), Number(`1e${exponent}`));
    fc.assert(fc.property(fc.maxSafeNat(), (count) => assert.equal(parseNumber(formatCount(count)), count)));
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
  const words = ['NaN', 'Infinity', '-Infinity', '∞', '0x10', '0b1', '1_000', '1n', '½', 'fast', 'null', 'true'];
  const several = [
    ...[
      '1-2',
      '1 – 2',
      '1…2',
      '0.5 000',
      '1.5 200',
      '1e 100',
      '12345 678',
      "1'23",
      "1 234'567",
      "'5",
      '1 234 56',
      '1  000',
    ],
    ...[
      '5²',
      '²',
      '10³²¹¹',
      '2·3',
      '2·10',
      '2·10-3',
      '10^',
      '^2',
      '2^3',
      '·10³',
      '2··10³',
      '2·10⁻',
      '10e',
      'x10^3',
      '⁻5',
    ],
    ...[
      '١2',
      '1٢',
      '१٢',
      '0.٥',
      '1。5',
      '0·5',
      '一',
      '①',
      '⅓',
      'Ⅷ',
      '५½',
      '1⃣',
      '\u202e21',
      '\u202d1',
      '+-1',
      '−−1',
      '+ − 1',
    ],
    ...[
      '1%',
      '$1',
      '1px',
      '5°',
      '≈5',
      '~5',
      '〜5',
      '±1',
      '(5)',
      '1/2',
      '１／２',
      '=5',
      '"5"',
      '5;',
      '5,,',
      '5..',
      '\u200b',
      '\ufeff',
    ],
  ];
  const huge = ['1e999', '-1e999', '9'.repeat(41), `1${' '.repeat(40)}`];
  for (const text of [...texts, ...words, ...several, ...huge]) {
    it(`${JSON.stringify(text)} is refused`, () => assert.equal(parseNumber(text), undefined));
  }

  it('is refused, however long it is', () => {
    const texts = ['1', ' ', '−', '1e', '1,', '٣', '\u200b', '1 234 ', '⁻³'].map((part) =>
      part.repeat(1e7 / part.length),
    );
    for (const text of texts) assert.equal(parseNumber(text), undefined);
  });

  it('no text makes anything but a finite number', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789+-−.,eE ') }),
      fc.string({ unit: fc.constantFrom(...'019٣０५+–⁻³²·×^e .,\u200b\u202f’𝟏') }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const value = parseNumber(text);
        assert.ok(value === undefined || Number.isFinite(value), text);
      }),
      { numRuns: 2000 },
    );
  });
});
