import { type Flow, type OutcomeKind, type Student, type Teacher } from '../engine/index.js';
import type { State } from '../session/state.js';
import { type PhaseSpace } from './phase-space.js';
import { type Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** The way of gradient flow (exact inputs) from a student, and where it ends. */
export interface Fate {
    readonly path: Pick<Flow, 'w' | 'b' | 'a' | 'c' | 'complete'>;
    readonly kind: OutcomeKind;
}
/** The fate of any student. */
export declare function fateFrom(student: Student, teacher: Teacher): Fate;
/** The fate of the present student; it is computed once for all views of a state. */
export declare function fateOf({ learner: { student }, teacher }: Pick<State, 'learner' | 'teacher'>): Fate;
/** Draws a fate, dotted, with a mark where it ends: of the present student, or as a preview of another one. */
export declare function drawPath(ctx: Context, scale: Scale, space: PhaseSpace, fate: Fate, theme: Theme): void;
