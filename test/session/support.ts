/** Short ways to make stores and actions, and to see all of a store as plain data. */
import type { Samples, Student, Teacher } from '../../src/engine/index.js';
import type { Action, Change } from '../../src/session/actions.js';
import { AttributeValues } from '../../src/session/attribute-values.js';
import { learnerOf } from '../../src/session/learner.js';
import type { LossCurve } from '../../src/session/loss-curve.js';
import { byAttribute, type Settings } from '../../src/session/parameters.js';
import type { Run } from '../../src/session/run.js';
import type { State } from '../../src/session/state.js';
import { Store } from '../../src/session/store.js';
// Names the layers and views that the table of parameters accepts.
import '../../src/views/panels.js';

export const studentOf = ({ state }: Store): Student => state.learner.student;

/** The actions, by short names. */
export const student = (w: number, b: number, a: number, c: number): Action => ({
  type: 'edit',
  learner: learnerOf({ w, b, a, c }),
});
export const teacher = (m: number, k: number, c: number, s: 1 | -1): Action => ({
  type: 'edit',
  teacher: { m, k, c, s },
});
export const configure = (settings: Partial<Settings>): Action => ({ type: 'configure', settings });
export const choosePreset = (preset: string): Action => ({ type: 'choosePreset', preset });
export const advance = (steps: number): Action => ({ type: 'advance', steps });
export const goTo = (step: number): Action => ({ type: 'goTo', step });
export const resetStudent: Action = { type: 'resetStudent' };
export const resetTeacher: Action = { type: 'resetTeacher' };
export const erase: Action = { type: 'erase' };
export const play: Action = { type: 'play' };
export const pause: Action = { type: 'pause' };

/** What follows when these attributes are set; null takes one back. */
export function follow(values: Readonly<Record<string, unknown>>): Change {
  const attributes = new AttributeValues((message) => {
    throw new Error(message);
  });
  for (const [attribute, raw] of Object.entries(values)) attributes.set(byAttribute.get(attribute)!, raw);
  return { type: 'follow', attributes, changed: new Set(Object.keys(values)) };
}

/** A store after some actions by hand. */
export function storeAfter(...actions: readonly Action[]): Store {
  const store = new Store();
  for (const action of actions) store.dispatch(action, 'user');
  return store;
}

/** What learning goes on from. */
export const momentOf = ({ step, learner, teacher, learningRate, samples }: State): Moment => ({
  ...{ step, student: learner.student, teacher, learningRate, samples },
});

interface Moment {
  readonly step: number;
  readonly student: Student;
  readonly teacher: Teacher;
  readonly learningRate: number;
  readonly samples: Samples;
}

export function lossesOf(curve: LossCurve): [step: number, value: number][] {
  const points: [number, number][] = [];
  curve.forEach((step, value) => points.push([step, value]));
  return points;
}

/** All of a run: its steps, curve, path, and some of its moments. */
export function recordOfRun(run: Run): object {
  const { origin, first, last, span, stride, curve, trajectory } = run;
  const steps = [0, 0.21, 0.5, 0.83, 1].map((share) => Math.round(first + share * (last - first)));
  return {
    ...{ origin, first, last, span, stride },
    losses: lossesOf(curve),
    path: [...trajectory.points],
    moments: steps.map((step) => run.at(step)),
  };
}

/** All that a store shows, as plain data: equal records are equal to the last bit. */
export const recordOf = ({ state, history }: Store): object => ({
  state,
  run: recordOfRun(history.run),
  earlier: history.earlier.map(recordOfRun),
});

/** Freezes a value and all of its parts, so that changing one throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
