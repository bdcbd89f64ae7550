import type { Curve } from './curve.js';
import type { Point, Scale } from '../core/scale.js';
/** A place beside a line: where the middle of a label goes, in pixels. */
export interface LineLabel extends Point {
    /** Which of the candidates this is; a label stays with its candidate as long as it is clear there. */
    readonly candidate: number;
}
/**
 * Where to write the label of a line: beside the line, away from the other line, the handles and the edges.
 * It is pure; `previous` makes it steady while things move. Undefined if the line is nowhere in the box.
 * @param width of the label, pixels
 */
export declare function placeLabel(scale: Scale, own: Curve, other: Curve, obstacles: readonly Point[], width: number, em: number, previous?: number): LineLabel | undefined;
