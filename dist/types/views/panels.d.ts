import type { ViewName } from '../session/parameters.js';
import type { Picture } from './picture.js';
import { type Scale } from './core/scale.js';
import type { Scene } from './scene.js';
import { type SpaceId } from './spaces/index.js';
import type { Space } from './spaces/space.js';
export type PanelId = 'io' | 'loss' | SpaceId;
/** One plot on the page. */
export interface Panel {
    readonly id: PanelId;
    /** The view that it is a part of, as authors name it. */
    readonly view: ViewName;
    /** For screen readers. */
    readonly label: string;
    /** The space that it shows, if it shows one. */
    readonly space?: Space;
    /** The scale for a size in pixels. @param em the size of the text, pixels */
    readonly scale: (scene: Scene, width: number, height: number, em: number) => Scale;
    /** What changes rarely. */
    readonly ground: Picture;
    /** What each step of learning moves; it is drawn over the ground. */
    readonly live: Picture;
}
/** All panels. */
export declare const panels: readonly Panel[];
