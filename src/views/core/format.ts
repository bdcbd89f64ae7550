/** Numbers for readers: a true minus, no noise, no NaN. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MINUS = '−';

/** Of an integer; its minus is no digit. */
const superscript = (exponent: number): string =>
  [...String(exponent)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '⁻').join('');

/** "7.86·10⁻³" for what JavaScript writes as "7.86e-3". */
function inPowersOfTen(exponential: string): string {
  const [mantissa, exponent] = exponential.split('e') as [string, string];
  return `${mantissa}·${formatPower(Number(exponent))}`;
}

/** What rounding leaves where the exact value is 0. */
const NOISE = 1e-12;

/**
 * For fields and labels: `digits` decimals, or a power of ten where these would say nothing ("1.2·10⁻⁵", "3.4·10⁵").
 */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  const size = Math.abs(value);
  const isPlain = size < NOISE || (size >= 0.5 * 10 ** -digits && size < 1e4);
  const text = isPlain ? size.toFixed(size >= 100 ? 1 : size >= 10 ? 2 : digits) : inPowersOfTen(size.toExponential(1));
  return (value < 0 && size >= NOISE ? MINUS : '') + text;
}

/** For losses: some digits and a power of ten ("7.86·10⁻³"), or plain where that is as short. */
export function formatScientific(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  // From 999.5 on, three digits would need an exponent.
  if (value >= 0.01 && value < 10 ** digits - 0.5) return value.toPrecision(digits);
  if (value < 1e-300) return '0';
  return inPowersOfTen(value.toExponential(digits - 1));
}

/** "10⁻³" */
export const formatPower = (exponent: number): string => `10${superscript(exponent)}`;

/** For rates: a few digits, without zeros that say nothing ("0.01", "0.00025", "2·10⁻⁷"). */
export function formatRate(value: number, digits = 2): string {
  const text = String(Number(value.toPrecision(digits)));
  return (text.includes('e') ? inPowersOfTen(text) : text).replace('-', MINUS);
}

/** Thousands apart by narrow spaces at which no line breaks: "12 000". */
export const formatCount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** The exponent of a power of ten. */
const EXPONENT = new RegExp(`·10([⁻${SUPERSCRIPTS}]+)`, 'g');

/** A number as screen readers say it: "minus 0.12", "3.0 times ten to the minus 3". */
export const aloud = (text: string): string =>
  text
    .replace(EXPONENT, (_, exponent: string) => ` times ten to the ${[...exponent].map(plainDigit).join('')}`)
    .replaceAll(MINUS, 'minus ');

const plainDigit = (digit: string): string => (digit === '⁻' ? MINUS : String(SUPERSCRIPTS.indexOf(digit)));

export const spoken = (value: number): string => aloud(formatNumber(value, 2));
