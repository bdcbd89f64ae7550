import { type Space } from '../spaces/space.js';
import type { Mark, PanelId } from './mark.js';
export declare const spaceOf: (panel: PanelId) => Space;
export declare const edgeMarks: readonly Mark[];
