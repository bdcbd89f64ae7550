import { eigenvaluesOf } from './eigenvalues.js';
import { hessian } from './hessian.js';
import type { Student, Teacher } from './neuron.js';

/**
 * The four eigenvalues of the Hessian of the exact loss, ascending. On the edges of the data and at w = b = 0 they are
 * those of one side (see hessian).
 */
export const eigenvalues = (student: Student, teacher: Teacher): number[] => eigenvaluesOf(hessian(student, teacher));

/**
 * The largest eigenvalue λ of the Hessian of the exact loss, ≥ 1. Descent with a rate above 2/λ is unstable here.
 * Takes a few microseconds.
 */
export const sharpness = (student: Student, teacher: Teacher): number => eigenvalues(student, teacher).at(-1)!;
