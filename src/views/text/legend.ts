import type { OutcomeKind } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { formatRate } from '../core/format.js';

const MEANINGS = [
  ['teacher', 'reaches the teacher'],
  ['linear', 'ends linear'],
  ['dead', 'dies'],
  ['interpolant', 'fits its inputs only'],
  ['unsettled', 'never settles'],
  ['diverged', 'diverges'],
] as const satisfies readonly (readonly [OutcomeKind, string])[];

/** The others are told of where a map shows them. */
const ALWAYS = 3;

/** What the colours of the outcome maps mean. */
export interface Legend {
  readonly meanings: readonly (typeof MEANINGS)[number][];
  /** Which starts are meant and, unless more meanings take that room, by which steps. */
  readonly note: string;
}

/** @param present the ends that the maps show */
export function legendOf({ learningRate }: State, present: ReadonlySet<OutcomeKind>): Legend {
  const meanings = MEANINGS.filter(([kind], i) => i < ALWAYS || present.has(kind));
  const pace = learningRate > 0 ? `at a rate of ${formatRate(learningRate)}` : 'in small steps';
  const note = meanings.length > ALWAYS ? 'other numbers as now' : `the student’s other numbers as now, ${pace}`;
  return { meanings, note };
}
