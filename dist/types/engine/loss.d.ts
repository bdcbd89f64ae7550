import { type Evaluation } from './evaluation.js';
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
/** Loss and gradient of the chosen inputs, in place; for hot loops, so it checks nothing and allocates nothing. */
export declare function evaluate(w: number, b: number, a: number, c: number, teacher: Teacher, samples: Samples, out: Evaluation): void;
/** The loss ½·E[(f − t)²], ≥ 0. */
export declare function loss(student: Student, teacher: Teacher, samples?: Samples): number;
/** The gradient of the loss by w, b, a and c. */
export declare function gradient(student: Student, teacher: Teacher, samples?: Samples): Student;
