/** Plots of the usual sizes, states, and a drawing context that remembers what was drawn. */
import fc from 'fast-check';
import { presets, type Teacher } from '../../src/engine/index.js';
import { learnerOf, type Learner } from '../../src/session/learner.js';
import { Store } from '../../src/session/store.js';
import type { State } from '../../src/session/state.js';
import type { Scales } from '../../src/views/handles/handles.js';
import { ioDomain } from '../../src/views/io/io.js';
import type { PhaseSpace } from '../../src/views/spaces/space.js';
import { scaleOf } from '../../src/views/core/scale.js';
import { spaceKMLeft, spaceKMRight } from '../../src/views/spaces/km.js';
import { spaceWA } from '../../src/views/spaces/wa.js';
import { spaceWB } from '../../src/views/spaces/wb.js';
import type { Context, Theme } from '../../src/views/core/theme.js';
import { learners, sizes, wildLearners } from '../session/arbitraries.js';

export const EM = 14;

export const spaces: readonly PhaseSpace[] = [spaceWA, spaceWB, spaceKMRight, spaceKMLeft];

/** As in a column of 720 px, or smaller by a factor. */
export const scalesOf = (size = 1): Scales => ({
  io: scaleOf(ioDomain, 360 * size, 349 * size, EM),
  wa: scaleOf(spaceWA.domain, 180 * size, 170 * size, EM),
  wb: scaleOf(spaceWB.domain, 180 * size, 170 * size, EM),
  'km+': scaleOf(spaceKMRight.domain, 180 * size, 170 * size, EM),
  'km-': scaleOf(spaceKMLeft.domain, 180 * size, 170 * size, EM),
});

const blank = new Store().state;

export const stateOf = (learner: Learner, teacher: Teacher = presets.get('home')!.teacher): State => ({
  ...blank,
  teacher,
  learner,
});

export function stateAfter(preset: string, steps: number): State {
  const store = new Store();
  store.dispatch({ type: 'choosePreset', preset }, 'user');
  store.dispatch({ type: 'advance', steps }, 'clock');
  return store.state;
}

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

/** From one point to the next with the pen down. */
export interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly color: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What one drawing came to. */
export interface Drawing {
  readonly ctx: Context;
  /** Every number that was passed to any method. */
  readonly numbers: number[];
  /** Strokes only. */
  readonly segments: Segment[];
  /** Whether strokes and fills lay within a clip, in order. */
  readonly clips: boolean[];
  /** save() without restore(). */
  readonly depth: () => number;
}

export function newDrawing(): Drawing {
  const numbers: number[] = [];
  const segments: Segment[] = [];
  const clips: boolean[] = [];
  const stack: { isClipped: boolean; matrix: Matrix }[] = [];
  let isClipped = false;
  /** From what is drawn to pixels: x′ = ax + cy + e, y′ = bx + dy + f. */
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const at = (x: number, y: number): readonly [number, number] => {
    const [a, b, c, d, e, f] = matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const turn = (p: number, q: number, r: number, s: number): void => {
    const [a, b, c, d, e, f] = matrix;
    matrix = [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, e, f];
  };
  let path: (readonly [readonly [number, number], readonly [number, number]])[] = [];
  let pen: readonly [number, number] | undefined;
  const context: Record<string, unknown> = {
    strokeStyle: '',
    save: () => stack.push({ isClipped, matrix }),
    restore: () => ({ isClipped, matrix } = stack.pop()!),
    translate: (x: number, y: number) => (matrix = [matrix[0], matrix[1], matrix[2], matrix[3], ...at(x, y)]),
    rotate: (angle: number) => turn(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)),
    scale: (x: number, y: number) => turn(x, 0, 0, y),
    clip: () => (isClipped = true),
    beginPath: () => ((path = []), (pen = undefined)),
    moveTo: (x: number, y: number) => (pen = at(x, y)),
    lineTo(x: number, y: number) {
      const to = at(x, y);
      if (pen) path.push([pen, to]);
      pen = to;
    },
    stroke() {
      clips.push(isClipped);
      for (const [from, to] of path) segments.push({ from, to, color: String(context['strokeStyle']) });
    },
    fill: () => clips.push(isClipped),
  };
  const ctx = new Proxy(context, {
    get:
      (target, name: string) =>
      (...args: unknown[]) => {
        for (const value of args.flat()) if (typeof value === 'number') numbers.push(value);
        const method = target[name];
        return typeof method === 'function' ? (method as (...args: unknown[]) => unknown)(...args) : undefined;
      },
  });
  return { ctx: ctx as unknown as Context, numbers, segments, clips, depth: () => stack.length };
}
