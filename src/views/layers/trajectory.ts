import type { Trajectory } from '../../session/trajectory.js';
import { clipped } from '../core/axes.js';
import { placeOf, shows, type PhaseSpace } from '../spaces/space.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';

/**
 * Draws the path of learning from its point `from` on, so that a growing path costs only what is new. A line goes
 * from one point to the next unless, in a k-m box, the student points the other way.
 */
export function drawTrail(
  ctx: Context,
  scale: Scale,
  space: PhaseSpace,
  trajectory: Trajectory,
  from: number,
  theme: Theme,
): void {
  if (from >= trajectory.length) return;
  clipped(ctx, scale, () => {
    ctx.strokeStyle = theme.student;
    ctx.lineWidth = 1.75;
    ctx.lineJoin = 'round';
    ctx.lineCap = 'round';
    ctx.beginPath();
    let penIsDown = false;
    for (const { w, b, a } of trajectory.points.slice(Math.max(0, from - 1))) {
      const isVisible = shows(space, w);
      const place = placeOf(space, scale, w, b, a);
      if (isVisible && penIsDown) ctx.lineTo(...place);
      else if (isVisible) ctx.moveTo(...place);
      penIsDown = isVisible;
    }
    ctx.stroke();
  });
}
