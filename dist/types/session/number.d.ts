/** Numbers as people write and paste them. */
/**
 * The number that a text says, or undefined. Accepts what plainly is one number: with a decimal point or comma, any kind
 * of minus, digits of any script, groups of three digits, an exponent ("1.2e−5", "2·10⁻³", "2 x 10^-3", "10⁻³"), spaces
 * around it and invisible characters anywhere. Unlike `Number` it accepts neither an empty text nor 0x10 nor Infinity.
 */
export declare function parseNumber(text: string): number | undefined;
