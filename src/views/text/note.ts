import type { OutcomeKind } from '../../engine/unchecked.js';

/** Every kind of end has its words. */
const ENDS: Readonly<Record<OutcomeKind, string>> = {
  teacher: 'would reach the teacher',
  linear: 'would end as a straight line',
  dead: 'would die',
  saddle: 'would rest on a saddle',
  interpolant: 'would pass through all samples',
  unsettled: 'would never settle',
  diverged: 'would leave all bounds',
  undecided: 'would end where nobody can say',
};

/** What there is to say of a point. */
export interface Note {
  /** What it speaks of: a kind of solution, or of end. */
  readonly kind: string;
  readonly words: string;
}

/** What would become of a student that starts at a point, by its end: "would reach the teacher". */
export const noteOfStart = (kind: OutcomeKind): Note => ({ kind, words: ENDS[kind] });
