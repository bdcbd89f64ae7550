/** What the tests of the layers share. */
import fc from 'fast-check';
import { presets, type Student } from '../../src/engine/index.js';
import type { State } from '../../src/session/state.js';
import { clipped } from '../../src/views/axes.js';
import { phaseLayers } from '../../src/views/phase-layers.js';
import type { PhaseSpace } from '../../src/views/phase-space.js';
import { newDrawing, scalesOf, theme, type Drawing } from './support.js';

export const scales = scalesOf();
export const home = presets.get('home')!.teacher;

/** One layer in one space. */
export function drawn(name: string, space: PhaseSpace, state: State, sizes = scales): Drawing {
  const drawing = newDrawing();
  const scale = sizes[space.id];
  const layer = phaseLayers.find((each) => each.name === name)!;
  clipped(drawing.ctx, scale, () => layer.draw(drawing.ctx, scale, space, state, theme));
  return drawing;
}

/** Never 0, nor so close to it that there is no telling a start from the saddle. */
const weight = fc.integer({ min: -1500, max: 1500 }).map((i) => (i + 0.3) / 1000);
export const ordinaryStudents: fc.Arbitrary<Student> = fc.record({ w: weight, b: weight, a: weight, c: weight });
