import type { OutcomeKind } from '../../engine/unchecked.js';

/** What a student will do in the end, or would do: every kind of end has its words. */
export const ENDS: Readonly<Record<OutcomeKind, string>> = {
  teacher: 'reach the teacher',
  linear: 'end as a straight line',
  dead: 'die',
  saddle: 'rest on a saddle',
  interpolant: 'fit its inputs, but not the teacher',
  unsettled: 'never settle',
  diverged: 'leave all bounds',
  undecided: 'come to rest elsewhere, or wander for long',
};

/** What there is to say of a point. */
export interface Note {
  /** What it speaks of: a kind of solution, or of end. */
  readonly kind: string;
  readonly words: string;
}

/**
 * What would become of a student that starts at a point, by its end: "would reach the teacher".
 * @param isLimit whether that is true of small steps only, because there are none
 */
export const noteOfStart = (kind: OutcomeKind, isLimit: boolean): Note => ({
  kind,
  words: `would ${ENDS[kind]}${isLimit ? ', with small steps' : ''}`,
});
