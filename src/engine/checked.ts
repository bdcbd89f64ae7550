/**
 * The published functions that check their arguments before they call the ones that do the work. Where an argument is
 * not valid, all of them throw a TypeError or a RangeError that names it and quotes its value.
 */
import { bestFits as bestFitsOf, type BestFits } from './best-fits.js';
import {
  MAX_SAMPLES,
  requireDescentOptions,
  requireFields,
  requireFinite,
  requireSamples,
  requireSize,
  requireStudent,
  requireTeacher,
  requireWhole,
  requireWithin,
} from './check.js';
import { descend as makeSteps, type Descent, type DescentOptions } from './descent.js';
import { flow as follow, MAX_TRIES, type Flow, type FlowOptions } from './flow.js';
import { hessian as hessianOf } from './hessian.js';
import { placeOf, type Samples } from './inputs.js';
import { gradient as gradientOf, loss as lossOf } from './loss.js';
import * as neuron from './neuron.js';
import type { Shape, Student, Teacher } from './neuron.js';
import * as curvature from './sharpness.js';

/** The student's output at the input x, −1e75 … 1e75. */
export function predict(student: Student, x: number): number {
  requireStudent(student);
  requireSize('x', x);
  return neuron.predict(student, x);
}

/** The teacher's output at the input x, −1e75 … 1e75. */
export function target(teacher: Teacher, x: number): number {
  requireTeacher(teacher);
  requireSize('x', x);
  return neuron.targetAt(teacher, x);
}

/**
 * The shape of a student.
 *
 * Degenerate cases: at w = 0 there is no kink, so k is NaN and s is 1 by convention;
 * at a = 0 the ratio r is Infinity, and at w = a = 0 it is NaN.
 */
export function shapeOf(student: Student): Shape {
  requireStudent(student);
  return neuron.shapeOf(student);
}

/**
 * The student with a given shape: |w| = √(|m|·r), |a| = √(|m|/r), b = −k·w.
 *
 * With m = 0 the ratio has no meaning; the student returned has a = 0 and |w| = 1, which keeps k and s.
 * @throws RangeError if m ≠ 0 and r is not in (0, ∞), or if a weight of the student would be larger than 1e75.
 */
export function studentOf(shape: Shape): Student {
  requireTeacher(shape, 'shape');
  const { m, r } = shape;
  if (m !== 0) {
    requireFinite('shape.r', r);
    if (r <= 0) throw new RangeError(`shape.r must be > 0, not ${r}`);
  }
  const student = neuron.studentOf(shape);
  requireStudent(student, 'the student of this shape');
  return student;
}

/**
 * Input i of n, i = 0 … n − 1: both ends included, symmetric about 0 to the last bit.
 * @throws unless n is a whole number ≥ 2 and i one of its indices.
 */
export function inputAt(i: number, n: number): number {
  requireWhole('n', n, 2, MAX_SAMPLES);
  requireWhole('i', i, 0, n - 1);
  return placeOf(i, n);
}

/** The best constant and the best linear fit to the teacher, for exact inputs. */
export function bestFits(teacher: Teacher): BestFits {
  requireTeacher(teacher);
  return bestFitsOf(teacher);
}

/** The loss ½·E[(f − t)²], ≥ 0. */
export function loss(student: Student, teacher: Teacher, samples: Samples = 'exact'): number {
  requireStudent(student);
  requireTeacher(teacher);
  requireSamples(samples);
  return lossOf(student, teacher, samples);
}

/** The gradient of the loss by w, b, a and c. */
export function gradient(student: Student, teacher: Teacher, samples: Samples = 'exact'): Student {
  requireStudent(student);
  requireTeacher(teacher);
  requireSamples(samples);
  return gradientOf(student, teacher, samples);
}

/** The Hessian of the exact loss: 4 × 4, rows and columns in the order w, b, a, c, symmetric. */
export function hessian(student: Student, teacher: Teacher): number[][] {
  requireStudent(student);
  requireTeacher(teacher);
  return hessianOf(student, teacher);
}

/**
 * The four eigenvalues of the Hessian of the exact loss, ascending. On the edges of the data and at w = b = 0 they are
 * those of one side (see hessian).
 */
export function eigenvalues(student: Student, teacher: Teacher): number[] {
  requireStudent(student);
  requireTeacher(teacher);
  return curvature.eigenvalues(student, teacher);
}

/**
 * The largest eigenvalue λ of the Hessian of the exact loss, ≥ 1. Descent with a rate above 2/λ is unstable here.
 * Takes a few microseconds.
 */
export function sharpness(student: Student, teacher: Teacher): number {
  requireStudent(student);
  requireTeacher(teacher);
  return curvature.sharpness(student, teacher);
}

/**
 * Full-batch gradient descent. Stops before a value grows without bounds and then returns the last state, with
 * `diverged` set and `steps` telling how far it came. Allocates only its result.
 */
export function descend(student: Student, teacher: Teacher, options: DescentOptions): Descent {
  requireStudent(student);
  requireTeacher(teacher);
  requireDescentOptions(options);
  return makeSteps(student, teacher, options);
}

/**
 * Gradient flow dy/dt = −∇L with exact inputs, the limit of descent for small learning rates. It conserves
 * a² − w² − b², which is held to about the tolerance.
 * @throws also if neither time nor until is given.
 */
export function flow(student: Student, teacher: Teacher, options: FlowOptions): Flow {
  requireStudent(student);
  requireTeacher(teacher);
  requireFields('options', options, ['time', 'until', 'tolerance', 'tries']);
  const { time, until, tolerance, tries } = options;
  if (time === undefined && until === undefined) throw new TypeError('options.time or options.until must be given');
  if (time !== undefined) requireWithin('options.time', time, 0);
  if (until !== undefined) requireWithin('options.until', until, 0);
  if (tolerance !== undefined) requireWithin('options.tolerance', tolerance, 1e-8, 0.1);
  if (tries !== undefined) requireWhole('options.tries', tries, 1, MAX_TRIES);
  return follow(student, teacher, options);
}
