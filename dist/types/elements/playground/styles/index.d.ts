import type { CSSResult } from 'lit';
/** All sheets in the order in which they apply: the layouts overrule the rest. */
export declare const styles: readonly CSSResult[];
/**
 * Styles a shadow root that has moved into another document: a constructed sheet serves only the document that it was
 * made for, and the browser takes it away from a root that leaves. A document without a window, such as that of
 * `createHTMLDocument`, has nothing to style and gets none.
 */
export declare function restyle(root: ShadowRoot): void;
