import type { Scale } from './scale.js';
import { type Context, type Theme } from './theme.js';
export interface Axis {
    readonly symbol: string;
    /** From one end of the domain to the other: the ends say the range. */
    readonly ticks: readonly (readonly [value: number, label: string])[];
}
export interface Axes {
    readonly x: Axis;
    readonly y: Axis;
}
export declare function drawBox(ctx: Context, { left, right, top, bottom }: Scale, theme: Theme): void;
/** The zero lines, ticks and, outside of the box, their labels: nothing that is drawn in the box hides them. */
export declare function drawAxes(ctx: Context, scale: Scale, axes: Axes, theme: Theme): void;
/** @param below the room between the box and the labels under it, pixels */
export declare function drawTicks(ctx: Context, scale: Scale, x: Axis['ticks'], y: Axis['ticks'], theme: Theme, below?: number): void;
/** The middle of a pixel, where a line of width 1 is sharp at every whole pixel ratio. */
export declare const crisp: (pixel: number) => number;
/** Runs a drawing that may not leave the box. */
export declare function clipped(ctx: Context, { left, right, top, bottom }: Scale, draw: () => void): void;
/** Text with a halo, legible on top of lines and of any colour. */
export declare function drawHaloText(ctx: Context, text: string, x: number, y: number, { ink, surface }: Theme): void;
