/** The inputs: uniform with standard deviation 1, so on [−√3, √3]; dense, or N equally spaced samples. */
/** Half the width of the data: x ∈ [−R, R], R = √3. */
export declare const R: number;
/** 'exact' is the infinitely dense limit, in closed form; a number is that many equally spaced inputs. */
export type Samples = 'exact' | number;
/**
 * The place of input i of n, i = 0 … n − 1: both ends included, symmetric about 0 to the last bit. For an index between
 * two inputs it is the place between them.
 */
export declare const placeOf: (i: number, n: number) => number;
/** The input of the data that is nearest to x. */
export declare function clampToData(x: number): number;
