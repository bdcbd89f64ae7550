import type { OutcomeKind } from './kinds.js';
import { OUTCOME_KINDS } from './outcome-map.js';

/** How many starts have each end. */
export type Counts = Readonly<Record<OutcomeKind, number>>;

/** @param ends indices in OUTCOME_KINDS */
export function countsOf(ends: Uint8Array): Counts {
  const counts = OUTCOME_KINDS.map(() => 0);
  for (const end of ends) counts[end]!++;
  return Object.fromEntries(OUTCOME_KINDS.map((kind, i) => [kind, counts[i]!])) as Counts;
}

/** What starts do that have an end: of one start, and of more. */
const WORDS = {
  teacher: ['reaches the teacher', 'reach the teacher'],
  linear: ['ends linear', 'end linear'],
  dead: ['dies', 'die'],
  saddle: ['ends on the saddle', 'end on the saddle'],
  interpolant: ['fits its inputs only', 'fit their inputs only'],
  unsettled: ['never settles', 'never settle'],
  diverged: ['diverges', 'diverge'],
  undecided: ['is undecided', 'are undecided'],
} as const satisfies Record<OutcomeKind, readonly [one: string, more: string]>;

/** "141 reach the teacher · 146 end linear · 113 die"; ends that no start has are left out. */
export const countsInWords = (counts: Counts): string =>
  (Object.keys(WORDS) as OutcomeKind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${WORDS[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(' · ');
