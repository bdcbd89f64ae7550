import { type TemplateResult } from 'lit';
/** What a note says. */
export interface Explanation {
    readonly name: string;
    readonly words: string;
    /** The class that colours it. */
    readonly color?: string | undefined;
    /** Puts the student where the note points; offered after a tap. */
    readonly start?: () => void;
}
/** The note beside what is pointed at. A voice has the tour instead: it points at nothing. */
export declare const noteTemplate: (explanation: Explanation | undefined) => TemplateResult;
