import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
/** The event by which a passage asks its story to show it. */
export declare const SHOW = "relu-show";
/**
 * A passage of a story: text that puts the figure into a state when it is read, as in `<relu-passage
 * state="preset=in-sign-change-iii&step=90">`. While it is the one that is read it has `aria-current="step"`.
 *
 * @slot - the text
 * @csspart button - the button that shows the passage in the figure
 */
export declare class ReluPassage extends LitElement {
    #private;
    static styles: CSSResultGroup;
    static readonly properties: PropertyDeclarations;
    /** The text of a state, as it stands in an address after the question mark. */
    state: string;
    constructor();
    connectedCallback(): void;
    protected render(): TemplateResult;
}
