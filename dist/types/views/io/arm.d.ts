import type { Direction, Teacher } from '../../engine/index.js';
import type { Point, Scale } from '../core/scale.js';
import type { Anchor } from '../core/anchor.js';
/** The slope and direction of an arm from the kink through the point (x, y). Past the vertical it points the other way. */
export declare function armTo({ k, c, s }: Teacher, x: number, y: number): {
    m: number;
    s: Direction;
};
/**
 * The anchor on the visible part of an arm, at a part `along` of it, or undefined if none of it is in the box. While the
 * arm is dragged, it stays with the pointer (pixels). The arm is followed from the kink by its length t in pixels.
 */
export declare function armAnchor(scale: Scale, { m, k, c, s }: Teacher, along: number, pointer?: Point): Anchor | undefined;
