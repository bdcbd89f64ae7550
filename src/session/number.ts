/** Numbers as people write and paste them. */

/** The most characters of a number: a longer text is refused unread, so that a hostile one of 10 MB costs nothing. */
const MAX_LENGTH = 40;

/** Characters that are not seen, such as zero-width spaces, byte order marks and direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Characters that make a text look as if its characters were in another order: what is seen is not what is read. */
const OVERRIDE = /[\u202d\u202e]/;

/** Each kind of character that a number has, with those that look like it and are pasted for it. */
const LOOK_ALIKES: readonly (readonly [pattern: RegExp, plain: string])[] = [
  // Hyphens, figure dash, en dash, em dash, bar, minus, and their small, heavy and full-width kinds.
  [/[˗‐-―−➖﹘﹣－]/gu, '-'],
  [/[➕﹢＋]/gu, '+'],
  [/[．﹒]/gu, '.'],
  // With the Arabic decimal separator.
  [/[，﹐٫]/gu, ','],
  [/[EｅＥ]/gu, 'e'],
  // Apostrophes, as between groups of digits in Switzerland, and the Arabic separator of groups.
  [/[’‘ʼ＇٬]/gu, "'"],
  [/[·⋅∙×✕xX]/gu, '*'],
  [/＾/gu, '^'],
  [/\s/gu, ' '],
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The exponent of a power, in small digits above the line. */
const SUPERSCRIPT = new RegExp(`([⁺⁻]?)([${SUPERSCRIPTS}]+)`, 'gu');

/** Groups of three digits are apart by one kind of separator, before the decimal point and after it. */
const NUMBER = new RegExp(
  String.raw`^(?<sign>[+-]?) ?` +
    String.raw`(?:(?<digits>(?:\d+|\d{1,3}(?<between>[ '])\d{3}(?:\k<between>\d{3})*)(?:[.,](?:\d*|\d{3}(?: \d{3})+))?|[.,]\d+)` +
    String.raw`(?:e(?<exponent>[+-]?\d+)| ?\* ?10 ?\^ ?(?<power>[+-]?\d+))?` +
    String.raw`|10\^(?<bare>[+-]?\d+))$`,
  'u',
);

/**
 * The number that a text says, or undefined. Accepts what plainly is one number: with a decimal point or comma, any
 * kind of minus, digits of any script, groups of three digits, an exponent ("1.2e−5", "2·10⁻³", "2 x 10^-3", "10⁻³"),
 * spaces around it and invisible characters anywhere. Unlike `Number` it accepts neither an empty text nor 0x10 nor
 * Infinity.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > MAX_LENGTH || OVERRIDE.test(text)) return undefined;
  const parts = NUMBER.exec(plain(text))?.groups;
  if (!parts) return undefined;
  const { sign = '', digits = '1', exponent, power, bare } = parts;
  const value = Number(`${sign}${digits.replace(/[ ']/g, '').replace(',', '.')}e${exponent ?? power ?? bare ?? 0}`);
  // 1e999 is Infinity.
  return Number.isFinite(value) ? value : undefined;
}

/** The text with every character of a number in the one form that `NUMBER` knows. */
function plain(text: string): string {
  const visible = withAsciiDigits(text.replace(INVISIBLE, '').trim());
  const simple = LOOK_ALIKES.reduce((result, [pattern, character]) => result.replace(pattern, character), visible);
  return simple.replace(SUPERSCRIPT, (_, sign: string, digits: string) => {
    const exponent = [...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
    return `^${sign === '⁻' ? '-' : ''}${exponent}`;
  });
}

const DIGIT = /\p{Decimal_Number}/gu;

/** Digits of one script become those of ASCII. A mixture of scripts stays as it is: that is no number. */
function withAsciiDigits(text: string): string {
  // The full-width and the mathematical digits are compatible with those of ASCII.
  const compatible = text.replace(DIGIT, (digit) => digit.normalize('NFKC'));
  const zeros = new Set(compatible.match(DIGIT)?.map(zeroOf));
  if (zeros.size !== 1) return compatible;
  return compatible.replace(DIGIT, (digit) => String(digit.codePointAt(0)! - zeroOf(digit)));
}

/**
 * The zero of a digit's script, as a code point. In Unicode the ten digits of a script follow each other from 0 to 9.
 */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let before = code;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(before - 1))) before--;
  // Sets of digits may lie side by side.
  return code - ((code - before) % 10);
}

/** A number in the fewest digits that tell it apart from all others; −0 keeps its sign. */
export const exact = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
