import type { Trajectory } from '../session/trajectory.js';
import { type PhaseSpace } from './phase-space.js';
import { type Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** A kink next to w = 0 can be farther than a canvas can count (pixels). */
export declare const inReach: (pixel: number) => number;
/**
 * Draws the path of learning from its point `from` on, so that a growing path costs only what is new. A line goes
 * from one point to the next unless a segment begins there or, in a k-m box, the student points the other way.
 */
export declare function drawTrail(ctx: Context, scale: Scale, space: PhaseSpace, trajectory: Trajectory, from: number, theme: Theme): void;
