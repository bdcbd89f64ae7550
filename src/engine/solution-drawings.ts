import type { BestFits } from './best-fits.js';
import { R } from './inputs.js';
import type { Teacher } from './neuron.js';
import type { Slice } from './slice.js';
import type { SolutionKind } from './kinds.js';

/** A set in the plane of a slice, x to the right and y up. */
export type Drawing =
  /** Nothing of it lies in this slice. */
  | { readonly type: 'none' }
  | { readonly type: 'point'; readonly x: number; readonly y: number }
  /** From (x, y) on, in the direction (dx, dy). */
  | { readonly type: 'ray'; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }
  /** The line y = const. */
  | { readonly type: 'line'; readonly y: number }
  /** x·y = product with x of the given sign, or both branches if it is 0; with product 0 the two axes. */
  | { readonly type: 'hyperbola'; readonly product: number; readonly sign: 1 | 0 | -1 }
  /** From the origin all between the rays (−1, slope) and (1, slope): above them if slope > 0, else below them. */
  | { readonly type: 'cone'; readonly slope: number }
  /** All points whose x is at least (sign 1) or at most (sign −1) this one. */
  | { readonly type: 'half-plane'; readonly x: number; readonly sign: 1 | -1 }
  | { readonly type: 'plane' };

const none: Drawing = { type: 'none' };
const plane: Drawing = { type: 'plane' };
const center: Drawing = { type: 'point', x: 0, y: 0 };

/** A set of solutions projected onto each slice. */
export function drawingsOf(kind: SolutionKind, teacher: Teacher, fits: BestFits): Record<Slice, Drawing> {
  switch (kind) {
    case 'teacher':
      return teacherDrawings(teacher);
    case 'linear':
      return fits.form === 'constant' ? flatDrawings() : linearDrawings(fits.slope);
    case 'dead':
      return {
        wa: plane,
        wb: { type: 'cone', slope: -R },
        'km+': { type: 'half-plane', x: R, sign: 1 },
        'km-': { type: 'half-plane', x: -R, sign: -1 },
      };
    case 'saddle':
      // Its kink is at infinity.
      return { wa: center, wb: { type: 'ray', x: 0, y: 0, dx: 0, dy: 1 }, 'km+': none, 'km-': none };
    case 'origin':
      // With r and k kept, w, b and a vanish together as m does.
      return { wa: center, wb: center, 'km+': { type: 'line', y: 0 }, 'km-': { type: 'line', y: 0 } };
  }
}

function teacherDrawings({ m, k, s }: Teacher): Record<Slice, Drawing> {
  const point: Drawing = { type: 'point', x: k, y: m };
  return {
    wa: { type: 'hyperbola', product: m * s, sign: s },
    wb: { type: 'ray', x: 0, y: 0, dx: s, dy: 0 - k * s },
    'km+': s > 0 ? point : none,
    'km-': s < 0 ? point : none,
  };
}

function linearDrawings(slope: number): Record<Slice, Drawing> {
  return {
    wa: { type: 'hyperbola', product: slope, sign: 0 },
    wb: { type: 'cone', slope: R },
    'km+': { type: 'ray', x: -R, y: slope, dx: -1, dy: 0 },
    'km-': { type: 'ray', x: R, y: -slope, dx: 1, dy: 0 },
  };
}

/** The flat students beside a constant teacher: a = 0 with any w and b, or w = 0. */
function flatDrawings(): Record<Slice, Drawing> {
  const line: Drawing = { type: 'line', y: 0 };
  return { wa: { type: 'hyperbola', product: 0, sign: 0 }, wb: plane, 'km+': line, 'km-': line };
}
