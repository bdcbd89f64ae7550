import type { Scene } from '../../../views/scene.js';
import type { Scale } from '../../../views/core/scale.js';
import type { Theme } from '../../../views/core/theme.js';
import { type Frame } from '../../../views/layers/outcomes/image.js';
import type { Panel } from '../../../views/panels.js';
import { type Size } from './surface.js';
/**
 * What `paint` is to paint of what would look different: all of it; not a ground that only learning has made stale; or
 * nothing at all unless it may not wait.
 */
export type Allowed = 'all' | 'live' | 'urgent';
/** What `paint` has painted: nothing, the live picture alone, or the ground too. */
export type Painted = 'nothing' | 'live' | 'ground';
/**
 * A panel on the page. Its one canvas shows the ground, which is kept on a canvas beside the page and drawn rarely, and
 * over it the live picture. More canvases on the page would be slower: where there is no GPU a browser takes time for
 * each of them in every frame, changed or not.
 */
export declare class Plot {
    #private;
    readonly panel: Panel;
    /** What its handles are placed in. */
    readonly element: HTMLElement;
    /** Of the last call of `fit`, which the constructor makes first. */
    scale: Scale;
    /** The box of the plot in device pixels, for what is drawn pixel by pixel. Undefined while the plot has no size. */
    frame: Frame | undefined;
    /** Where the plot is in what its handles are placed in, pixels; measured with its size, not at every move. */
    left: number;
    top: number;
    /** @param element contains the canvas of the plot */
    constructor(panel: Panel, element: HTMLElement, scene: Scene, em: number);
    /** On the next call of `paint` all is painted anew; nothing is, if the width or the height is 0. */
    resize(size: Size): void;
    /** Device pixels: what it costs to paint is proportional to them, whatever is painted. */
    get area(): number;
    /** Gives back the memory of the canvases. On the next call of `paint` all is painted anew. */
    release(): void;
    /**
     * Brings `scale` and `frame` up to date with the size and the scene; as long as they say the same they are the same
     * objects. @param em the size of the text, pixels
     */
    fit(scene: Scene, em: number): void;
    /** Paints what would look different from what is there, if that is allowed now. */
    paint(scene: Scene, theme: Theme, allowed: Allowed): Painted;
}
