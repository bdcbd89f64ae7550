import type { Scale } from './core/scale.js';
import type { Scene } from './scene.js';
import type { Context, Theme } from './core/theme.js';
/**
 * A part of what a panel shows, drawn on a canvas of its own. It is drawn again when one of the values that it depends
 * on is another one. What no picture may be late in need not be named there: the scale, the theme, the teacher, the
 * inputs and the choice of layers.
 */
export interface Picture {
    /** Primitive values and immutable objects; pixels that learning moves are rounded by `visible`. */
    readonly dependsOn: (scene: Scene, scale: Scale) => readonly unknown[];
    readonly draw: (ctx: Context, scale: Scale, scene: Scene, theme: Theme) => void;
    /** What is drawn over it, if that only ever grows. */
    readonly growth?: Growth;
}
/** What learning adds to piece by piece, so that each frame has to draw the new pieces only. */
export interface Growth {
    /** Another value among these means that the pieces drawn so far are no longer true. */
    readonly dependsOn: (scene: Scene) => readonly unknown[];
    /** The number of pieces that there are. */
    readonly length: (scene: Scene) => number;
    /** Draws the pieces from number `from` on. */
    readonly draw: (ctx: Context, scale: Scale, scene: Scene, theme: Theme, from: number) => void;
}
