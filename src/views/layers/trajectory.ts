import type { Trajectory } from '../../session/trajectory.js';
import { clipped } from '../core/axes.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { placeOf, shows, type Slice } from '../spaces/space.js';
import type { Layer } from './layer.js';
import { earlierPaths, pathSigns } from './path-signs.js';

/** The path of the present run so far with its start and direction, and the paths of earlier runs. */
export const trajectoriesLayer: Layer = {
  label: 'Path so far',
  inSpaces: [earlierPaths, pathSigns],
  growsInSpaces: {
    dependsOn: ({ trajectory }) => [trajectory, trajectory.generation],
    length: ({ trajectory }) => trajectory.length,
    draw: (ctx, scale, space, { trajectory }, theme, from) =>
      drawTrajectory(ctx, scale, space, trajectory, theme, from),
  },
};

/**
 * Draws a trajectory from its point number `from` on, with the line that leads there. A line goes from one point to the
 * next unless, in a k-m box, the student points the other way.
 */
export function drawTrajectory(
  ctx: Context,
  scale: Scale,
  slice: Slice,
  trajectory: Trajectory,
  theme: Theme,
  from = 0,
): void {
  if (from >= trajectory.length) return;
  clipped(ctx, scale, () => {
    ctx.strokeStyle = theme.student;
    ctx.lineWidth = 1.75;
    ctx.lineJoin = 'round';
    ctx.lineCap = 'round';
    ctx.beginPath();
    let penIsDown = false;
    for (const point of trajectory.points.slice(Math.max(0, from - 1))) {
      const isVisible = shows(slice, point.w);
      const { x, y } = placeOf(slice, scale, point);
      if (isVisible && penIsDown) ctx.lineTo(x, y);
      else if (isVisible) ctx.moveTo(x, y);
      penIsDown = isVisible;
    }
    ctx.stroke();
  });
}
