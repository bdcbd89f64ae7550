/**
 * The published functions that check their arguments before they call the ones that do the work. Where an argument is
 * not valid, all of them throw a TypeError or a RangeError that names it and quotes its value.
 */
import { type BestFits } from './best-fits.js';
import { type Descent, type DescentOptions } from './descent.js';
import { type Flow, type FlowOptions } from './flow.js';
import { type Samples } from './inputs.js';
import type { Shape, Student, Teacher } from './neuron.js';
/** The student's output at the input x, −1e75 … 1e75. */
export declare function predict(student: Student, x: number): number;
/** The teacher's output at the input x, −1e75 … 1e75. */
export declare function target(teacher: Teacher, x: number): number;
/**
 * The shape of a student.
 *
 * Degenerate cases: at w = 0 there is no kink, so k is NaN and s is 1 by convention;
 * at a = 0 the ratio r is Infinity, and at w = a = 0 it is NaN.
 */
export declare function shapeOf(student: Student): Shape;
/**
 * The student with a given shape: |w| = √(|m|·r), |a| = √(|m|/r), b = −k·w.
 *
 * With m = 0 the ratio has no meaning; the student returned has a = 0 and |w| = 1, which keeps k and s.
 * @throws RangeError if m ≠ 0 and r is not in (0, ∞), or if a weight of the student would be larger than 1e75.
 */
export declare function studentOf(shape: Shape): Student;
/**
 * Input i of n, i = 0 … n − 1: both ends included, symmetric about 0 to the last bit.
 * @throws unless n is a whole number ≥ 2 and i one of its indices.
 */
export declare function inputAt(i: number, n: number): number;
/** The best constant and the best linear fit to the teacher, for exact inputs. */
export declare function bestFits(teacher: Teacher): BestFits;
/** The loss ½·E[(f − t)²], ≥ 0. */
export declare function loss(student: Student, teacher: Teacher, samples?: Samples): number;
/** The gradient of the loss by w, b, a and c. */
export declare function gradient(student: Student, teacher: Teacher, samples?: Samples): Student;
/** The Hessian of the exact loss: 4 × 4, rows and columns in the order w, b, a, c, symmetric. */
export declare function hessian(student: Student, teacher: Teacher): number[][];
/**
 * The four eigenvalues of the Hessian of the exact loss, ascending. On the edges of the data and at w = b = 0 they are
 * those of one side (see hessian).
 */
export declare function eigenvalues(student: Student, teacher: Teacher): number[];
/**
 * The largest eigenvalue λ of the Hessian of the exact loss, ≥ 1. Descent with a rate above 2/λ is unstable here.
 * Takes a few microseconds.
 */
export declare function sharpness(student: Student, teacher: Teacher): number;
/**
 * Full-batch gradient descent. Stops before a value grows without bounds and then returns the last state, with
 * `diverged` set and `steps` telling how far it came. Allocates only its result.
 */
export declare function descend(student: Student, teacher: Teacher, options: DescentOptions): Descent;
/**
 * Gradient flow dy/dt = −∇L with exact inputs, the limit of descent for small learning rates. It conserves
 * a² − w² − b², which is held to about the tolerance.
 * @throws also if neither time nor until is given.
 */
export declare function flow(student: Student, teacher: Teacher, options: FlowOptions): Flow;
