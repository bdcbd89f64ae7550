import type { Context } from '../../../views/core/theme.js';
/** The size of a plot in CSS pixels and in device pixels. */
export interface Size {
    readonly width: number;
    readonly height: number;
    readonly deviceWidth: number;
    readonly deviceHeight: number;
}
/** A canvas on which one unit of drawing is one CSS pixel, and which has a pixel for every pixel of the screen. */
export declare class Surface {
    #private;
    readonly canvas: HTMLCanvasElement;
    constructor(canvas: HTMLCanvasElement);
    /** @returns whether the canvas has been emptied, as every canvas is that gets another size */
    resize(size: Size): boolean;
    /** Undefined before the first size, and if the browser has refused the canvas. */
    get context(): Context | undefined;
    /** Gives back the memory of the canvas, until it gets a size again. */
    release(): void;
    /** Draws on the emptied canvas. */
    draw(draw: (ctx: Context) => void): void;
    /** Shows what is on another surface of the same size, pixel by pixel, and nothing else. */
    copy({ canvas }: Surface): void;
}
