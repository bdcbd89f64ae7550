import { evaluateExact, newEvaluation } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import type { Slice } from './space.js';

/** What gradient flow does to a student at a point of a slice: its loss, and the speeds of the two coordinates. */
export interface SlicePoint {
  loss: number;
  dx: number;
  dy: number;
}

/** What the slice through the learner keeps, as finely as can be seen: nobody sees a slice move by half a pixel. */
export function seenOfSlice(slice: Slice, { learner }: State): readonly number[] {
  const { w, b, a, c } = slice.kept(learner);
  return [w, b, a, c].map(coarse);
}

/** Steps of 1/150 near 0 and of 1/150 of the value far from it. */
const coarse = (value: number): number => Math.round(150 * Math.asinh(value));

/**
 * The loss and the flow (exact inputs) at any point of the slice through the learner: the student there moves by
 * −∇L, of which its two coordinates show a part. The speeds are NaN where the slice has no kink (m = 0).
 */
export function flowIn(slice: Slice, { learner, teacher }: State): (x: number, y: number, out: SlicePoint) => void {
  const kept = slice.kept(learner);
  const at = newEvaluation();
  return (x, y, out) => {
    const student = slice.studentAt(kept, x, y);
    evaluateExact(student.w, student.b, student.a, student.c, teacher, at);
    const { x: dx, y: dy } = slice.push(student, { w: -at.w, b: -at.b, a: -at.a });
    out.loss = at.loss;
    out.dx = dx;
    out.dy = dy;
  };
}
