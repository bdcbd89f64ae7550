import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scale } from '../../../views/core/scale.js';
import type { Scene } from '../../../views/scene.js';
import type { Theme } from '../../../views/core/theme.js';
import type { Scales } from '../../../views/handles/handles.js';
import { type PanelId } from '../../../views/panels.js';
import { Plot } from '../canvas/plot.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Keeps the plots at the size and pixel ratio that they have on the screen, and paints them. */
export declare class PlotsController implements ReactiveController {
    #private;
    plots: readonly Plot[];
    /** The size of the text, pixels. */
    em: number;
    /** Undefined before the first layout, and while nothing has a size. */
    scales: Scales | undefined;
    /** @param scene gives what there is to show now */
    constructor(host: Host, scene: () => Scene);
    /** The scales of the plots that have a size: the others are not in view. */
    get visibleScales(): Readonly<Partial<Record<PanelId, Scale>>>;
    of(id: PanelId): Plot;
    /**
     * Paints what would look different from what is there.
     *
     * While learning runs, the plots take turns: in each call so many are painted that they make up half of the area,
     * those first that have waited longest. Without a GPU a browser takes time by the area that is painted, and 30
     * pictures in a second are smooth. What is behind the lines and depends on the student (levels, arrows, maps) follows
     * more slowly still: in each call for one plot at most, and for each of them not before FRAMES_PER_GROUND calls.
     * What a person changes is painted at once.
     * @returns the panels that were painted: what is placed over them moves with them
     */
    paint(scene: Scene, theme: Theme, { isLearning }: {
        readonly isLearning: boolean;
    }): PanelId[];
    /** Gives back the memory of all canvases, until the next call of `paint`. */
    release(): void;
    hostConnected(): void;
    /** The plots may have got another size since the last update. */
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
