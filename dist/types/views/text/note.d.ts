import type { OutcomeKind } from '../../engine/index.js';
/** What there is to say of a point. */
export interface Note {
    /** What it speaks of: a kind of solution, or of end. */
    readonly kind: string;
    readonly words: string;
}
/** What would become of a student that starts at a point, by its end: "would reach the teacher". */
export declare const noteOfStart: (kind: OutcomeKind) => Note;
