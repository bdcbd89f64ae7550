import type { CSSResult } from 'lit';
/** In the order in which they apply: the layouts overrule the rest. */
export declare const styles: readonly CSSResult[];
