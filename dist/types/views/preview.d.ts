import { type Flow, type OutcomeKind, type Student, type Teacher } from '../engine/index.js';
import type { Learner } from '../session/learner.js';
import type { State } from '../session/state.js';
import { type PhaseSpace, type SpaceId } from './phase-space.js';
import type { Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** What would become of a student at some point of a space. */
export interface Preview {
    readonly path: Pick<Flow, 'w' | 'b' | 'a'>;
    readonly kind: OutcomeKind;
}
/** The student put at a point of a space, as by dragging it there. */
export declare function learnerAt(state: State, box: SpaceId, x: number, y: number): Learner;
export declare const previewOf: (student: Student, teacher: Teacher) => Preview;
export declare const wordsOf: ({ kind }: Preview) => string;
/** The path, faint; where it begins a ring, where it ends a dot in the colour of the end. */
export declare function drawPreview(ctx: Context, scale: Scale, space: PhaseSpace, { path, kind }: Preview, theme: Theme): void;
