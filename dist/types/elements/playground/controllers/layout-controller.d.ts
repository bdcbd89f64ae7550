import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * One column with one space at a time; the functions with one space beside them; with all spaces beside them, in two
 * rows; and the same with the controls in one row.
 */
export type Layout = 'phone' | 'narrow' | 'column' | 'wide';
/** Whether there is room for one space at a time only, and numbers, rate and speed are folded away. */
export declare const isSmall: (layout: Layout) => boolean;
type Host = ReactiveControllerHost & HTMLElement;
/**
 * Tells which layout the style sheet has chosen for the width of the element: container queries set the property
 * `--_layout` (styles/layouts.ts). The host writes it into `data-layout`, by which the rules of each layout are chosen:
 * so they also hold in Firefox's print, where container queries do not resolve, and templates can ask for it.
 */
export declare class LayoutController implements ReactiveController {
    #private;
    layout: Layout;
    /** Whether the page has given it a height in which two rows of spaces have no room. */
    isShort: boolean;
    constructor(host: Host);
    hostConnected(): void;
    /** At the first update there is something to measure, before anything has been painted. */
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
