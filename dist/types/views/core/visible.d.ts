/**
 * A pixel as finely as it can be seen, to a quarter. Pictures that learning moves depend on this number, so that a move
 * which nobody can see does not paint anything anew. What is no number (NaN) stays what it is.
 */
export declare const visible: (pixel: number) => number;
