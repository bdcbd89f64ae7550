/**
 * Whether two values are the same, or are made of the same parts. For the plain objects and lists of a state: numbers
 * are told apart to the last bit, −0 from 0.
 */
export declare function isEqual(one: unknown, other: unknown): boolean;
