import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration, tryStep } from './rosenbrock.js';

/** At least one of time and until. */
export interface FlowOptions {
  /** How long to follow the flow, ≥ 0. A descent step of learning rate η is about η of it. */
  readonly time?: number;
  /** Stop where the gradient is no longer than this, > 0: 1e-9 is at rest for every purpose of drawing. */
  readonly until?: number;
  /** Error per step relative to 1 + max |w|, |b|, |a|, |c|, in [1e-8, 0.1]; 1e-5 unless told. */
  readonly tolerance?: number;
  /** The most steps to try, 1 … 20 000, which is what it is unless told: a bound on points and on time. */
  readonly tries?: number;
}

/** The path of the flow at points that lie denser where it bends; the first one is the start. */
export interface Flow {
  readonly time: Float64Array;
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly a: Float64Array;
  readonly c: Float64Array;
  readonly loss: Float64Array;
  /** Whether it got to where it was asked to; if not, it used up its tries. */
  readonly complete: boolean;
}

export const MAX_TRIES = 20_000;

/**
 * Gradient flow dy/dt = −∇L with exact inputs, the limit of descent for small learning rates. It conserves
 * a² − w² − b², which is held to about the tolerance.
 * Either time or until must be given.
 */
export function flow(student: Student, teacher: Teacher, options: FlowOptions): Flow {
  const { time = Infinity, until = 0, tolerance = 1e-5, tries = MAX_TRIES } = options;
  const run = newIntegration();
  begin(run, student.w, student.b, student.a, student.c, teacher);
  const rows: number[] = [];
  let complete = false;
  let moved = true;
  for (let i = 0; i < tries; i++) {
    const { point, at } = run;
    if (moved) rows.push(run.time, point.w, point.b, point.a, point.c, at.loss);
    complete = run.time >= time || Math.hypot(at.w, at.b, at.a, at.c) <= until;
    if (complete) break;
    run.stepSize = Math.min(run.stepSize, time - run.time);
    moved = tryStep(run, teacher, tolerance);
  }
  const column = (offset: number): Float64Array =>
    Float64Array.from({ length: rows.length / 6 }, (_, i) => rows[6 * i + offset]!);
  return { time: column(0), w: column(1), b: column(2), a: column(3), c: column(4), loss: column(5), complete };
}
