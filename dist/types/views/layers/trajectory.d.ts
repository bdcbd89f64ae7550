import type { Trajectory } from '../../session/trajectory.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { type Slice } from '../spaces/space.js';
import type { Layer } from './layer.js';
/** The path of the present run so far with its start and direction, and the paths of earlier runs. */
export declare const trajectoriesLayer: Layer;
/**
 * Draws a trajectory from its point number `from` on, with the line that leads there. A line goes from one point to the
 * next unless, in a k-m box, the student points the other way.
 */
export declare function drawTrajectory(ctx: Context, scale: Scale, slice: Slice, trajectory: Trajectory, theme: Theme, from?: number): void;
