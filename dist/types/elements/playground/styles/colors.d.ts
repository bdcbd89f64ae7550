import { type CSSResult } from 'lit';
import type { Palette } from '../../../views/core/theme.js';
interface Color {
    /** The custom property by which a page sets it, without its prefix; undefined for a colour that is not public. */
    readonly property?: string;
    readonly light: string;
    readonly dark: string;
}
/** All colours of the figure: those of drawings by their names there, and `ground` and `warn` for text alone. */
declare const COLORS: Readonly<Record<keyof Palette | 'ground' | 'warn', Color>>;
export type ColorName = keyof typeof COLORS;
export declare const colorNames: ColorName[];
export declare const colors: Readonly<Record<ColorName, Color>>;
/** The custom property of the page that sets a colour; undefined for one that is not public. */
export declare const publicProperty: (name: ColorName) => string | undefined;
/**
 * What the probe shows where a page's custom property is no colour: then `color` falls back to what is inherited. Nobody
 * would choose this colour.
 */
export declare const NO_COLOR = "rgba(1, 2, 3, 0.004)";
/** The colours as custom properties of the root, and a probe with one child for each, by which drawings read them. */
export declare const colorStyles: CSSResult;
export {};
