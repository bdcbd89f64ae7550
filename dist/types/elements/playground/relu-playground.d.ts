import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { AttributeValues } from '../../session/attribute-values.js';
import type { Report } from '../../session/store.js';
import type { PictureOptions } from './save/picture-options.js';
import { SessionElement, type Regime } from './session-element.js';
/**
 * One ReLU neuron learning another one. What is listed here goes into the custom-elements manifest and from there into
 * the README (`npm run docs`). So do the members below and those of SessionElement; attributes and their properties come
 * from the table in src/session/parameters.ts.
 *
 * @slot - a fallback, shown until the script has arrived; after that only what an unclosed tag has swallowed
 * @fires {CustomEvent<Detail>} relu-input - while a value is being changed by hand
 * @fires {CustomEvent<Detail>} relu-change - when a change by hand is done
 * @fires {CustomEvent<StateDetail>} relu-state - after a change of what is shown, at most once a frame; its detail tells in `by` who has made it
 * @fires {CustomEvent<Detail>} relu-step - after the descent steps of a frame
 * @fires {CustomEvent<Detail>} relu-play - when learning starts
 * @fires {CustomEvent<Detail>} relu-pause - when learning stops
 * @fires {CustomEvent<RegimeDetail>} relu-regime - when the kind of `regime` has changed; its detail tells the regime too
 *
 * @cssproperty --relu-playground-teacher - lines, points and symbols of the teacher
 * @cssproperty --relu-playground-student - lines, points and symbols of the student
 * @cssproperty --relu-playground-linear - the ends of learning that are the best line
 * @cssproperty --relu-playground-dead - the ends of learning that are a dead student
 * @cssproperty --relu-playground-tint-teacher - starts that end as the teacher, in the layer of outcomes
 * @cssproperty --relu-playground-tint-linear - starts that end as the best line
 * @cssproperty --relu-playground-tint-dead - starts that end dead
 * @cssproperty --relu-playground-tint-unsettled - starts that stay bounded and never settle
 * @cssproperty --relu-playground-tint-diverged - starts that diverge
 * @cssproperty --relu-playground-ink - text and axes
 * @cssproperty --relu-playground-muted - labels
 * @cssproperty --relu-playground-line - hairlines
 * @cssproperty --relu-playground-surface - the boxes of the plots
 * @cssproperty --relu-playground-shade - the two cones in the phase space w-b
 * @cssproperty --relu-playground-gap - what is between the two functions
 * @cssproperty --relu-playground-background - what lies under text on buttons and notes
 * @cssproperty --relu-playground-font-size - the size of text
 * @cssproperty --relu-playground-math-font - the font of symbols and formulas
 * @cssproperty --relu-playground-radius - the corners
 *
 * @csspart root - everything
 * @csspart toolbar - the row of buttons and menus
 * @csspart button - each button and menu
 * @csspart play - the play button
 * @csspart regime - the line that tells what learning is doing
 * @csspart figure - each panel with its caption
 * @csspart plot - the drawing in each panel
 * @csspart tabs - the choice of a space, on a phone
 * @csspart menu - each menu
 * @csspart legend - what the colours of the outcomes mean
 * @csspart counts - loss and step
 * @csspart handle - what can be dragged
 * @csspart numbers - the group of number fields
 * @csspart field - each number field
 * @csspart hint - what a number field means, or what is wrong with its entry
 */
export declare class ReluPlayground extends SessionElement {
    #private;
    static styles: CSSResultGroup;
    constructor();
    /** The browser takes the style sheets away from an element that moves into another document. */
    adoptedCallback(): void;
    /** What learning is doing: its kind, for scripts, and the line that tells it. */
    get regime(): Regime;
    /**
     * A picture as a file, by `{ format, views, layers, theme, width, scale, caption }`, all of them optional.
     *
     * It loads `relu-playground.save.js` from beside the script, and is rejected where that is missing.
     */
    picture(options?: PictureOptions): Promise<Blob>;
    protected announce(values: AttributeValues): void;
    protected onChange(report: Report): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
