import { bestFits, type BestFits } from './best-fits.js';
import { requireTeacher } from './check.js';
import { eigenvaluesOf } from './eigenvalues.js';
import { hessian } from './hessian.js';
import { R } from './inputs.js';
import type { SolutionKind } from './kinds.js';
import { shapeOf, type Shape, type Student, type Teacher } from './neuron.js';
import { drawingsOf, type Drawing } from './solution-drawings.js';
import type { Slice } from './slice.js';

/** All stationary points of one kind: a set of students, with one of them that stands for it. */
export interface Solution {
  readonly kind: SolutionKind;
  /** What sort of stationary points they are, in plain words. */
  readonly type: string;
  /**
   * Whether they are minima: 'global'; 'inside', if no student nearby is lower except on the edge of the set (on parts
   * of its edge, those towards the teacher, some are, and so are some beside the dead with w = b = 0); or 'none'.
   */
  readonly minimum: 'global' | 'inside' | 'none';
  /** The condition on w, b, a and c, as a formula; m, k, s and c* are the teacher's. */
  readonly condition: string;
  /** The number of directions in which one can move within the set. */
  readonly dimension: number;
  /** One of them, away from the edges of the set and with |w| = |a| where that can be. */
  readonly student: Student;
  /** Its shape: k is NaN where w = 0 (see shapeOf). */
  readonly shape: Shape;
  /** The loss of all of them. */
  readonly loss: number;
  /** Of the Hessian at `student`, ascending; empty at the origin, where the loss is not twice differentiable. */
  readonly eigenvalues: readonly number[];
  /** The set projected onto each slice: where in the slice its students lie, whatever their other numbers are. */
  readonly drawings: Readonly<Record<Slice, Drawing>>;
}

/**
 * Every kind of stationary point that this teacher has, for exact inputs (the complete list; docs/engine.md).
 *
 * A teacher without a kink inside the data, |k| ≥ √3, is linear there: then 'linear' are its global minima. If it is
 * constant on the data (also m = 0) every flat student of the same height is a global minimum: 'linear' are the ones
 * with a·w = 0, and there is neither a saddle nor a separate origin.
 * @throws RangeError that names the field if one is not valid.
 */
export function solutions(teacher: Teacher): Solution[] {
  requireTeacher(teacher);
  const fits = bestFits(teacher);
  return solutionSets(teacher, fits).map((set) => {
    const student = representative(set.kind, teacher, fits);
    const eigenvalues = set.kind === 'origin' ? [] : eigenvaluesOf(hessian(student, teacher));
    const minimum = MINIMA[set.kind](fits.form);
    return { ...set, minimum, ...FORMULAS[set.kind](fits.form), student, shape: shapeOf(student), eigenvalues };
  });
}

/** The same without formulas and without a student that stands for each: what a picture needs. */
export const solutionSets = (teacher: Teacher, fits: BestFits): SolutionSet[] =>
  kindsOf(fits).map((kind) => ({
    kind,
    type: typeOf(kind, fits.form),
    loss: kind === 'teacher' ? 0 : kind === 'linear' ? fits.linearLoss : fits.constantLoss,
    drawings: drawingsOf(kind, teacher, fits),
  }));

export type SolutionSet = Pick<Solution, 'kind' | 'type' | 'loss' | 'drawings'>;

const ALL: readonly SolutionKind[] = ['teacher', 'linear', 'dead', 'saddle', 'origin'];

function kindsOf({ form }: BestFits): readonly SolutionKind[] {
  return form === 'bent' ? ALL : ALL.slice(1, form === 'linear' ? 5 : 3);
}

function representative(kind: SolutionKind, { m, k, c, s }: Teacher, { form, mean, slope }: BestFits): Student {
  if (kind === 'teacher') {
    const size = Math.sqrt(Math.abs(m));
    return { w: s * size, b: 0 - s * size * k, a: Math.sign(m) * size, c };
  }
  if (kind === 'linear' && form !== 'constant') {
    // The kink as far outside the data as the data are wide, on the side where all inputs are active.
    const a = Math.sqrt(Math.abs(slope));
    const b = 2 * R * a;
    return { w: Math.sign(slope) * a, b, a, c: mean - a * b };
  }
  if (kind === 'linear') return { w: 1, b: 0, a: 0, c: mean };
  if (kind === 'dead') return { w: 1, b: -2 * R, a: 1, c: mean };
  return { w: 0, b: kind === 'saddle' ? 1 : 0, a: 0, c: mean };
}

type Form = BestFits['form'];

const MINIMA: Readonly<Record<SolutionKind, (form: Form) => Solution['minimum']>> = {
  teacher: () => 'global',
  linear: (form) => (form === 'bent' ? 'inside' : 'global'),
  dead: (form) => (form === 'constant' ? 'global' : 'inside'),
  saddle: () => 'none',
  origin: () => 'none',
};

const WORDS = { global: 'global minimum', inside: 'local minimum inside', none: 'saddle' } as const;

const TYPES: Readonly<Record<SolutionKind, (form: Form) => string>> = {
  teacher: () => ', flat in one direction: equal to the teacher',
  linear: (form) =>
    `, flat in two directions: ${form === 'constant' ? 'equal to the constant teacher' : 'the best straight line'}`,
  dead: () => ', flat in three directions: active nowhere',
  saddle: () => ' with one way down: w and a are zero',
  origin: () => ', not smooth: w, b and a are zero',
};

const typeOf = (kind: SolutionKind, form: Form): string => WORDS[MINIMA[kind](form)] + TYPES[kind](form);

const FORMULAS: Readonly<Record<SolutionKind, (form: Form) => Pick<Solution, 'condition' | 'dimension'>>> = {
  teacher: () => ({ condition: 'a·w = m·s, b = −k·w, sign w = s, c = c*', dimension: 1 }),
  linear: (form) => ({
    condition: form === 'constant' ? 'a = 0, c = t̄; or w = 0 < b, a·b + c = t̄' : 'b ≥ √3·|w|, a·w = u₀, a·b + c = t̄',
    dimension: 2,
  }),
  dead: () => ({ condition: 'b ≤ −√3·|w|, c = t̄', dimension: 3 }),
  saddle: () => ({ condition: 'a = w = 0 < b, c = t̄', dimension: 1 }),
  origin: () => ({ condition: 'w = b = a = 0, c = t̄', dimension: 0 }),
};
