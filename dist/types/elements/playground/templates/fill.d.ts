import { noChange } from 'lit';
import { Directive, type ElementPart } from 'lit/directive.js';
/** Tells a slider's style how much of it is filled. A style attribute would be against a strict content security policy. */
declare class Fill extends Directive {
    render(part: number): string;
    update({ element }: ElementPart, [part]: [number]): typeof noChange;
}
/** @param part 0 … 1 */
export declare const fill: (part: number) => import("lit-html/directive.js").DirectiveResult<typeof Fill>;
export {};
