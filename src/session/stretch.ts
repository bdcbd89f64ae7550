import { descend, type Samples, type Student, type Teacher } from '../engine/unchecked.js';
import { isFartherOut } from './figure-range.js';

/** Some descent steps in a row. */
export interface Stretch {
  readonly student: Student;
  /** The steps that were made. */
  readonly steps: number;
  /** Why fewer steps were made than asked for: the next one would diverge, or would climb out of the figure. */
  readonly stop?: 'diverged' | 'edge' | undefined;
}

interface Options {
  readonly learningRate: number;
  readonly samples: Samples;
  /** The most steps to make, a whole number ≥ 0. */
  readonly steps: number;
}

/**
 * Makes descent steps from a student, or climbs if the rate is negative. The result does not depend on how a run is cut
 * into stretches.
 */
export function stretchFrom(student: Student, teacher: Teacher, options: Options): Stretch {
  if (options.learningRate < 0) return climb(student, teacher, options);
  const { w, b, a, c, steps, diverged } = descend(student, teacher, options);
  return { student: { w, b, a, c }, steps, stop: diverged ? 'diverged' : undefined };
}

/**
 * The loss has no upper bound, so that nearly every climb would grow without end. It stops before the first step that
 * leads out of the figure or, from a student outside, farther out.
 */
function climb(start: Student, teacher: Teacher, { steps, ...options }: Options): Stretch {
  let student = start;
  for (let made = 0; made < steps; made++) {
    const { w, b, a, c, diverged } = descend(student, teacher, { ...options, steps: 1 });
    const next = { w, b, a, c };
    if (diverged || isFartherOut(next, student)) return { student, steps: made, stop: 'edge' };
    student = next;
  }
  return { student, steps };
}
