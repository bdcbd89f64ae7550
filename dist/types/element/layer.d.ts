import type { Context } from '../views/theme.js';
/** One canvas, painted only when something that its picture depends on has changed. */
export declare class Layer {
    #private;
    constructor(canvas: HTMLCanvasElement);
    /** Sizes in CSS pixels and in device pixels: one unit of drawing is one CSS pixel, every device pixel is used. */
    resize(width: number, height: number, deviceWidth: number, deviceHeight: number): void;
    /** Paints on an empty canvas, if any of the values is not what it was. @returns whether it did */
    paint(dependencies: readonly unknown[], draw: (ctx: Context) => void): boolean;
    /** Paints on top of what is there. */
    add(draw: (ctx: Context) => void): void;
}
