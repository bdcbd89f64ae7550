/** Numbers as people write them. */
/**
 * The number that a text says, or undefined. Accepts a decimal comma, a true minus (−), an exponent and spaces
 * around it; unlike `Number`, neither an empty text nor 0x10 nor Infinity.
 */
export declare function parseNumber(text: string): number | undefined;
