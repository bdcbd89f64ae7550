/** Numbers as people write them. */

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;

/** Longer text is no number that anybody means; refusing it early keeps a hostile 10 MB string cheap. */
const LONGEST = 40;

/** What sets groups of three digits apart: spaces of any width. Points and commas are decimal. */
const BETWEEN_GROUPS = /\s(?=\d{3}\b)/g;

/**
 * The number that a text says, or undefined. Accepts a decimal comma, a true minus (−), an exponent, groups
 * of three digits and spaces around it; unlike `Number`, neither an empty text nor 0x10 nor Infinity.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().replaceAll('−', '-').replace(BETWEEN_GROUPS, '');
  if (!NUMBER.test(plain)) return undefined;
  const value = Number(plain.replace(',', '.'));
  // 1e999 is Infinity.
  return Number.isFinite(value) ? value : undefined;
}
