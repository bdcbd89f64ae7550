/** The inputs: uniform with standard deviation 1, so on [−√3, √3]; dense, or N equally spaced samples. */
/** Half the width of the data: x ∈ [−R, R], R = √3. */
export declare const R: number;
/** 'exact' is the infinitely dense limit, in closed form; a number is that many equally spaced inputs. */
export type Samples = 'exact' | number;
/**
 * Input i of n, i = 0 … n − 1: both ends included, symmetric about 0 to the last bit.
 * @throws TypeError or RangeError that names the argument unless n is a whole number ≥ 2 and i one of its indices.
 */
export declare function inputAt(i: number, n: number): number;
/** The place of input i of n, unchecked; for an index between two inputs the place between them. */
export declare const placeOf: (i: number, n: number) => number;
/** The input of the data that is nearest to x. */
export declare function clampToData(x: number): number;
