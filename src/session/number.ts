/** Numbers as people write them. */

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;

/** Longer text is no number that anybody means; refusing it early keeps a hostile 10 MB string cheap. */
const LONGEST = 40;

/**
 * The number that a text says, or undefined. Accepts a decimal comma, a true minus (−), an exponent and spaces
 * around it; unlike `Number`, neither an empty text nor 0x10 nor Infinity.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().replaceAll('−', '-');
  if (!NUMBER.test(plain)) return undefined;
  const value = Number(plain.replace(',', '.'));
  // 1e999 is Infinity.
  return Number.isFinite(value) ? value : undefined;
}
