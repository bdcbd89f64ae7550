import type { BestFits } from './best-fits.js';
import type { Teacher } from './neuron.js';
/**
 * The least sharpness (largest eigenvalue of the Hessian) that a teacher's solutions have, the dead ones left out: with
 * a rate above 2 divided by this, descent can settle nowhere but at the dead. On a grid in ln w, to about 1 %.
 */
export declare function flattestSharpness(teacher: Teacher, { form, mean, slope }: BestFits): number;
