import type { Teacher } from '../engine/index.js';
import type { Learner } from '../session/learner.js';
import type { State } from '../session/state.js';
import type { PhaseSpace } from './phase-space.js';
/** What gradient flow does to a student at a point of a slice: its loss, and the speeds of the two coordinates. */
export interface SlicePoint {
    loss: number;
    dx: number;
    dy: number;
}
/** What a slice through the learner keeps, as finely as can be seen: with the teacher, all that its picture shows. */
export declare function kept({ learner: { student, shape }, teacher }: State, { id }: PhaseSpace): readonly unknown[];
/**
 * The loss and the flow (exact inputs) anywhere in a slice. The flow is that of the weights, projected: in w-a and w-b
 * −∇L without its other parts; in k-m the dk/dt and dm/dt of the student with this k and m. For hot loops: it
 * allocates nothing. A learner without a ratio (w = 0, a = 0) has the one that it had last.
 */
export declare function sliceFlow({ id, s }: PhaseSpace, { student: { b, a, c }, shape: { r } }: Learner, teacher: Teacher): (x: number, y: number, out: SlicePoint) => void;
