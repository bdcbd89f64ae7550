import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
/**
 * A number of a playground in the running text, or the line on what learning is doing: `<relu-value for="four"
 * of="loss">0.041</relu-value>`. It is live, and keeps its room so that the line does not shift at each digit.
 *
 * @slot - what stands there without a script, and while there is no playground with that id
 */
export declare class ReluValue extends LitElement {
    #private;
    static styles: CSSResultGroup;
    static readonly properties: PropertyDeclarations;
    static shadowRootOptions: ShadowRootInit;
    /** The id of a playground. */
    for: string;
    /** What to show: m, k, c, s, w, b, a, r, the teacher’s as teacher-m …, learning-rate, step, loss or regime. */
    of: string;
    /** Digits after the point, 0 … 10; of a loss or a rate, all digits that count. */
    digits: string | number | null;
    /** Whether a reader can change the number: by dragging it to the side, by typing and by the arrow keys. */
    editable: boolean;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
    protected render(): TemplateResult;
}
