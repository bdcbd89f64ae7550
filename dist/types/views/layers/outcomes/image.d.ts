import type { Domain, Scale } from '../../core/scale.js';
import type { Context, Theme } from '../../core/theme.js';
/** A plot's box in whole device pixels, and what these show. */
export interface Frame {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly limits: Domain;
}
/** An outcome map in blocks of pixels: row 0 at the top, kinds as in OUTCOME_KINDS. */
export interface OutcomeImage {
    readonly frame: Frame;
    readonly kinds: Uint8Array;
    /** All pixels of a block this wide and high, counted from the top left, are equal. */
    readonly block: number;
}
/** @param ratioX device pixels per CSS pixel; with a zoomed page the two can differ a little. */
export declare function frameOf(scale: Scale, ratioX: number, ratioY: number): Frame;
/**
 * Fills the map's rows run by run. Its cost goes with the length of the borders, not with the area, and any colour of
 * CSS can be a tint; pixels of an ImageData would need both to be otherwise.
 */
export declare function drawOutcomes(ctx: Context, image: OutcomeImage, theme: Theme): void;
