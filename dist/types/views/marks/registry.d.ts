import type { Point } from '../core/scale.js';
import type { Finding, Mark, PanelId, Scene } from './mark.js';
/** Every mark that a playground can show, in the order in which the tour tells of them. */
export declare const marks: readonly Mark[];
/** A mark that is to be seen: in which panel and where. */
export interface Sight extends Finding {
    readonly mark: Mark;
    readonly panel: PanelId;
    readonly anchor: Point;
}
export declare function sightOf(mark: Mark, scene: Scene, panel: PanelId): Sight | undefined;
/** The marks that are to be seen in a panel. */
export declare const sightsIn: (scene: Scene, panel: PanelId) => Sight[];
/** From how far a mark is meant, pixels: by a mouse or pen, and by a finger. */
export declare const REACH: {
    readonly fine: 6;
    readonly coarse: 16;
};
/**
 * The mark at a pixel of a panel: of the circles and lines in reach the nearest one, else the first area. A circle is a
 * small target, so it counts as nearer by half of the reach.
 */
export declare function markAt(scene: Scene, panel: PanelId, point: Point, reach?: number): Sight | undefined;
/** Each mark that is to be seen, once: in the panel that shows it best. */
export declare const tourOf: (scene: Scene) => Sight[];
