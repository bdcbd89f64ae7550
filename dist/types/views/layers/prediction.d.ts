import { type Flow, type OutcomeKind, type Student, type Teacher } from '../../engine/index.js';
import type { State } from '../../session/state.js';
import { type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { type Slice } from '../spaces/space.js';
/** The way of gradient flow (exact inputs) from a student, and where it ends. */
export interface Prediction {
    readonly path: Pick<Flow, 'w' | 'b' | 'a' | 'c' | 'complete'>;
    readonly kind: OutcomeKind;
}
/** The prediction for any student. */
export declare function predictionFrom(student: Student, teacher: Teacher): Prediction;
/** The prediction for the present student; it is computed once for all views of a state. */
export declare function predictionOf({ learner: { student }, teacher }: Pick<State, 'learner' | 'teacher'>): Prediction;
/** What the picture of a prediction depends on beside the teacher: its start, as finely as can be seen. */
export declare function seenOfPrediction(slice: Slice, scale: Scale, student: Student): readonly number[];
/** Draws a prediction, dotted, with a mark where it ends; of a preview also where it begins, as there is no handle. */
export declare function drawPrediction(ctx: Context, scale: Scale, slice: Slice, prediction: Prediction, theme: Theme, isPreview?: boolean): void;
