import { type PropertyValues, type TemplateResult } from 'lit';
import { SessionElement, type Regime } from './session-element.js';
/**
 * One ReLU neuron learning another one. Attributes, properties, events, custom properties and parts are documented in
 * the README; attributes and their properties come from the table in src/session/parameters.ts.
 *
 * @fires relu-input while a value is being changed by hand
 * @fires relu-change when a change by hand is done
 * @fires relu-step after the descent steps of a frame
 * @fires relu-play
 * @fires relu-pause
 * @fires relu-regime when the kind of `regime` has changed; its detail tells the regime too
 */
export declare class ReluPlayground extends SessionElement {
    #private;
    static styles: import("lit").CSSResult[];
    static shadowRootOptions: ShadowRootInit;
    constructor();
    /** What learning is doing: its kind, for scripts, and the line that tells it. */
    get regime(): Regime;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
