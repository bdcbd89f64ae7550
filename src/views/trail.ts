import type { Trajectory } from '../session/trajectory.js';
import { clipped } from './axes.js';
import { shows, type PhaseSpace } from './phase-space.js';
import { clamp, type Scale } from './scale.js';
import type { Context, Theme } from './theme.js';

/** A kink next to w = 0 can be farther than a canvas can count (pixels). */
export const inReach = (pixel: number): number => clamp(pixel, -1e6, 1e6);

/**
 * Draws the path of learning from its point `from` on, so that a growing path costs only what is new. A line goes
 * from one point to the next unless a segment begins there or, in a k-m box, the student points the other way.
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
    for (const { w, b, a, begins } of trajectory.points.slice(Math.max(0, from - 1))) {
      const isVisible = shows(space, w);
      const x = inReach(scale.x(space.x(w, b, a)));
      const y = inReach(scale.y(space.y(w, b, a)));
      if (isVisible && penIsDown && !begins) ctx.lineTo(x, y);
      else if (isVisible) ctx.moveTo(x, y);
      penIsDown = isVisible;
    }
    ctx.stroke();
  });
}
