/** What the tests of the layers share. */
import fc from 'fast-check';
import { presets, type Student } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { clipped } from '../../src/views/core/axes.js';
import type { Scale } from '../../src/views/core/scale.js';
import { layers, type LayerName } from '../../src/views/layers/index.js';
import type { Space } from '../../src/views/spaces/space.js';
import { newDrawing, type Drawing } from './draw-list.js';
import { sceneAt, scalesOf, spaces, stateOf, theme } from './support.js';

export const scales = scalesOf();
export const home = presets.get('home')!.teacher;

/** All that one layer draws in one space. */
export function drawn(name: LayerName, space: Space, state: State, sizes = scales): Drawing {
  const drawing = newDrawing();
  const scale = sizes[space.id];
  const scene = sceneAt({ ...state, layers: [name] });
  for (const part of layers[name].inSpaces ?? [])
    clipped(drawing.ctx, scale, () => part.draw(drawing.ctx, scale, space, scene, theme));
  return drawing;
}

/** Never 0, nor so close to it that there is no telling a start from the saddle. */
const weight = fc.integer({ min: -1500, max: 1500 }).map((i) => (i + 0.3) / 1000);
export const ordinaryStudents: fc.Arbitrary<Student> = fc.record({ w: weight, b: weight, a: weight, c: weight });

interface Slice {
  readonly student: Student;
  readonly space: Space;
  readonly state: State;
  readonly scale: Scale;
}

/** What holds in each space through any ordinary student, if its ratio is one that the k-m boxes can show. */
export const inAnySlice = (check: (slice: Slice) => void): fc.IProperty<[Student, Space]> =>
  fc.property(ordinaryStudents, fc.constantFrom(...spaces), (student, space) => {
    const ratio = Math.abs(student.w / student.a);
    if (!(ratio > 0.01 && ratio < 100)) return;
    check({ student, space, state: stateOf(learnerOf(student)), scale: scales[space.id] });
  });
