/** Plots of the usual sizes, states and scenes. */
import fc from 'fast-check';
import { presets, type Slice, type Teacher } from '../../src/engine/index.js';
import { SLICES } from '../../src/engine/slice.js';
import { learnerOf, type Learner } from '../../src/session/learner.js';
import type { Action } from '../../src/session/actions.js';
import type { State } from '../../src/session/state.js';
import { Store } from '../../src/session/store.js';
import type { Scales } from '../../src/views/handles/handles.js';
import { ioDomain } from '../../src/views/io/io.js';
import { scaleOf } from '../../src/views/core/scale.js';
import type { Scene } from '../../src/views/scene.js';
import type { Theme } from '../../src/views/core/theme.js';
import { spaces as spacesById } from '../../src/views/spaces/index.js';
import type { Space } from '../../src/views/spaces/space.js';
import { learners, sizes, wildLearners } from '../session/arbitraries.js';

export const EM = 14;

export const allSpaces: readonly Space[] = Object.values(spacesById);

/** The spaces whose slices the engine knows, in the order of its names. */
export const spaces = SLICES.map((id): Space & { readonly id: Slice } => ({ ...spacesById[id], id }));

/** As in a column of 720 px, or smaller by a factor. */
export const scalesOf = (size = 1): Scales => ({
  io: scaleOf(ioDomain, 360 * size, 349 * size, EM),
  ...(Object.fromEntries(allSpaces.map(({ id, domain }) => [id, scaleOf(domain, 180 * size, 170 * size, EM)])) as Omit<
    Scales,
    'io'
  >),
});

export const stateOf = (learner: Learner, teacher: Teacher = presets.get('home')!.teacher): State => ({
  ...new Store().state,
  teacher,
  learner,
});

/** A store in which these actions have been made. */
export function storeAfter(...actions: readonly Action[]): Store {
  const store = new Store();
  act(store, ...actions);
  return store;
}

export function act(store: Store, ...actions: readonly Action[]): void {
  for (const action of actions) store.dispatch(action, 'script');
}

/** A store that has learned for some steps from a preset. */
export const storeOf = (preset: string, steps: number): Store =>
  storeAfter({ type: 'choosePreset', preset }, { type: 'advance', steps });

/** What there is to show of a store. */
export const sceneOf = ({ state, loss, history }: Store, change: Partial<Scene> = {}): Scene => ({
  state,
  loss,
  trajectory: history.run.trajectory,
  history,
  maps: {},
  ...change,
});

/** What there is to show of a state that has no past. */
export function sceneAt(state: State): Scene {
  const { teacher, learner } = state;
  return { ...sceneOf(storeAfter({ type: 'edit', teacher, learner })), state };
}

export const stateAfter = (preset: string, steps: number): State => storeOf(preset, steps).state;

const teachers: fc.Arbitrary<Teacher> = fc.record(
  { m: sizes, k: sizes, c: sizes, s: fc.constantFrom<1 | -1>(1, -1) },
  { noNullPrototype: true },
);

const extreme = fc.oneof(sizes, fc.constantFrom(0, -0, 1e6, -1e6, 5e-324, 1e-160));
const wildTeachers: fc.Arbitrary<Teacher> = fc.record({
  m: extreme,
  k: extreme,
  c: extreme,
  s: fc.constantFrom<1 | -1>(1, -1),
});

const flatOnes = fc.constantFrom(
  learnerOf({ w: 0, b: 0, a: 1, c: 0 }),
  learnerOf({ w: 0, b: 0.5, a: 1, c: 0.25 }),
  learnerOf({ w: 0, b: -0.5, a: -1, c: -1 }),
  learnerOf({ w: 1, b: 0.5, a: 0, c: 0 }),
  learnerOf({ w: 0, b: 0, a: 0, c: 0 }),
);

/** Flat students (w = 0, a = 0) among them. */
export const states: fc.Arbitrary<State> = fc
  .tuple(fc.oneof({ arbitrary: learners, weight: 3 }, flatOnes), teachers)
  .map(([learner, teacher]) => stateOf(learner, teacher));

/** Whatever can be typed. */
export const wildStates: fc.Arbitrary<State> = fc
  .tuple(wildLearners, wildTeachers)
  .map(([learner, teacher]) => stateOf(learner, teacher));

export const theme: Theme = {
  ink: 'ink',
  muted: 'muted',
  line: 'line',
  surface: 'surface',
  shade: 'shade',
  teacher: 'teacher',
  student: 'student',
  gap: 'gap',
  linear: 'linear',
  dead: 'dead',
  tintTeacher: 'tint of the teacher',
  tintLinear: 'tint of linear',
  tintDead: 'tint of dead',
  tintUnsettled: 'tint of unsettled',
  tintDiverged: 'tint of diverged',
  border: 'border',
  font: 'font',
  mathFont: 'math',
  em: EM,
};
