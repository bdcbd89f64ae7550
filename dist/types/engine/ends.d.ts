import { type DescentDecision } from './descent-outcome.js';
import { type FlowDecision } from './flow-outcome.js';
import type { Samples } from './inputs.js';
import type { Outcome } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
/** An outcome with what decided it, not yet in words. */
export interface End extends Omit<Outcome, 'reason'> {
    readonly decision: DescentDecision | FlowDecision;
}
/** Where gradient flow (exact inputs) from a student ends. Checks nothing. */
export declare function flowEnd({ w, b, a, c }: Student, teacher: Teacher): End;
/** Where descent from a student ends, within a budget of steps. Checks nothing. */
export declare function descentEnd(start: Student, teacher: Teacher, learningRate: number, samples: Samples, steps: number): End;
