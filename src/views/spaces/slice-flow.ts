import { newEvaluation } from '../../engine/evaluation.js';
import { evaluateExact } from '../../engine/exact-loss.js';
import type { Teacher } from '../../engine/index.js';
import type { Learner } from '../../session/learner.js';
import type { State } from '../../session/state.js';
import type { PhaseSpace } from './space.js';

/** What gradient flow does to a student at a point of a slice: its loss, and the speeds of the two coordinates. */
export interface SlicePoint {
  loss: number;
  dx: number;
  dy: number;
}

/** What a slice through the learner keeps, as finely as can be seen: with the teacher, all that its picture shows. */
export function kept({ learner: { student, shape }, teacher }: State, { id }: PhaseSpace): readonly unknown[] {
  const { b, a, c } = student;
  return [teacher, coarse(c), coarse(id === 'wa' ? b : id === 'wb' ? a : Math.log(shape.r))];
}

/** Half a pixel of a slice is no reason to draw again: near a solution learning is slow. */
const coarse = (value: number): number => Math.round(150 * value);

/**
 * The loss and the flow (exact inputs) anywhere in a slice. The flow is that of the weights, projected: in w-a and w-b
 * −∇L without its other parts; in k-m the dk/dt and dm/dt of the student with this k and m. For hot loops: it
 * allocates nothing. A learner without a ratio (w = 0, a = 0) has the one that it had last.
 */
export function sliceFlow(
  { id, s = 1 }: PhaseSpace,
  { student: { b, a, c }, shape: { r } }: Learner,
  teacher: Teacher,
): (x: number, y: number, out: SlicePoint) => void {
  const at = newEvaluation();
  if (id === 'wa' || id === 'wb') {
    const isA = id === 'wa';
    return (x, y, out) => {
      evaluateExact(x, isA ? b : y, isA ? y : a, c, teacher, at);
      out.loss = at.loss;
      out.dx = -at.w;
      out.dy = -(isA ? at.a : at.b);
    };
  }
  return (k, m, out) => {
    const w = s * Math.sqrt(Math.abs(m) * r);
    const a = Math.sign(m) * Math.sqrt(Math.abs(m) / r);
    evaluateExact(w, -k * w, a, c, teacher, at);
    const { M0, M1 } = at;
    out.loss = at.loss;
    // k′ = (a/w)·(M0 + k·M1), and m = a·|w|.
    out.dx = ((s * Math.sign(m)) / r) * (M0 + k * M1);
    out.dy = -s * (w * w * (M1 - k * M0) + a * a * M1);
  };
}
