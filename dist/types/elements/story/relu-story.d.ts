import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
/**
 * A figure that stays in view while text passes, and passages that put it into their states: `<relu-story>` holds one
 * `<relu-playground>`, and text with `<relu-passage>` elements. With `scroll="box"` and enough room, the text scrolls
 * in a box as tall as the figure, and else with the page.
 *
 * A passage that rests at the reading line puts the figure into its state, once, downwards and upwards. What a reader
 * does by hand stays until the next passage, and undo brings it back.
 *
 * @slot - one playground and the text
 * @cssproperty --relu-story-top - what the page keeps above the figure, such as the height of a fixed header
 */
export declare class ReluStory extends LitElement {
    #private;
    static styles: CSSResultGroup;
    static readonly properties: PropertyDeclarations;
    /** Whether it breaks out of a narrow column. */
    wide: boolean;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
