import type { OutcomeKind } from '../engine/index.js';
import type { Learner } from '../session/learner.js';
import type { State } from '../session/state.js';
import type { Fate } from './fate.js';
import { handles } from './handles.js';
import type { PhaseSpace, SpaceId } from './phase-space.js';
import type { Point, Scale } from './scale.js';
import { solutionAt } from './solutions-in.js';

/** The student put at a point of a space, as by dragging it there. */
export function learnerAt(state: State, box: SpaceId, x: number, y: number): Learner {
  const plot = box === 'wa' || box === 'wb' ? box : 'km';
  const handle = handles.find((each) => each.neuron === 'student' && each.plot === plot)!;
  return handle.drag(state, x, y, box).learner!;
}

const WORDS: Readonly<Record<OutcomeKind, string>> = {
  teacher: 'would reach the teacher',
  linear: 'would end linear',
  dead: 'would die',
  saddle: 'would rest on a saddle',
  interpolant: 'would pass through all samples',
  unsettled: 'would never settle',
  undecided: 'is undecided',
  diverged: 'would diverge',
};

/** What there is to say of a point. */
export interface Note {
  /** What it speaks of: a kind of solution, or of end. */
  readonly kind: string;
  readonly words: string;
}

/** Of a pixel of a space: the solution that is drawn there, or what would become of a student there. */
export function noteAt(
  { layers, teacher }: State,
  space: PhaseSpace,
  scale: Scale,
  { x, y }: Point,
  fate: Fate | undefined,
): Note | undefined {
  const solution = layers.includes('solutions') ? solutionAt(space, scale, teacher, x, y) : undefined;
  return solution ?? (fate && { kind: fate.kind, words: WORDS[fate.kind] });
}
