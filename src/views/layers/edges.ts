import { bestFits } from '../../engine/best-fits.js';
import type { DataEdge, Regime } from '../../engine/index.js';
import { bestLineOf, edgesOf } from '../../engine/regime.js';
import type { State } from '../../session/state.js';
import { drawKinkArrow } from '../core/kink-arrow.js';
import type { PhaseLayer } from './layer.js';
import { placeOf, shows, type PhaseSpace } from '../spaces/space.js';
import type { Scale } from '../core/scale.js';
import { spotOf } from '../core/anchor.js';
import type { Context, Theme } from '../core/theme.js';

/**
 * What happens to a kink at the ends of the data: it is trapped outside (dashed, with ticks on that side, in the
 * colour of what it is trapped as), or comes back in (solid, with arrows). And the best straight line that this a and
 * c allow, and where the student's own kink is going.
 */
export const edgesLayer: PhaseLayer = {
  name: 'edges',
  dependsOn: ({ learner, teacher }) => [learner, teacher],
  draw: drawEdges,
};

function drawEdges(ctx: Context, scale: Scale, space: PhaseSpace, { learner, teacher }: State, theme: Theme): void {
  // In w-a a kink is no place.
  if (space.id === 'wa') return;
  const { student } = learner;
  const fits = bestFits(teacher);
  for (const s of space.s ? [space.s] : [-1, 1]) {
    // In w-b both directions are in view; what happens at an edge depends on w only by its sign.
    const edges = edgesOf({ ...student, w: s }, fits)!;
    for (const edge of [edges.left, edges.right]) drawEdge(ctx, borderOf(scale, space, s, edge), edge, theme);
  }
  drawBestLine(ctx, scale, space, bestLineOf(student, fits), theme);
  if (!space.s || !shows(space, student.w)) return;
  const { w, b, a } = student;
  drawKinkArrow(ctx, scale, spotOf(space.id, scale, space.x(w, b, a), space.y(w, b, a)), student, teacher, theme);
}

/** A line on the screen, and which side of it is out of the data. */
interface Border {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  /** 1: on the right hand along the line. */
  readonly out: number;
}

/** Room for the ticks between an edge and the border of its box. */
const INSET = 4.5;

function borderOf(scale: Scale, { s: direction }: PhaseSpace, s: number, { x, beyond }: DataEdge): Border {
  const { left, right, top, bottom } = scale;
  if (direction) {
    const at = x < 0 ? left + INSET : right - INSET;
    return { x: at, y: top, angle: Math.PI / 2, length: bottom - top, out: -Math.sign(x) };
  }
  // The line b = −x·w, from the origin on.
  const [x0, y0] = [scale.x(0), scale.y(0)];
  const angle = Math.atan2(scale.y(-x * s) - y0, scale.x(s) - x0);
  const length = Math.abs((bottom - top) / 2 / Math.sin(angle));
  return { x: x0, y: y0, angle, length, out: beyond === 'linear' ? -s : s };
}

function drawEdge(ctx: Context, { x, y, angle, length, out }: Border, { beyond, kink }: DataEdge, theme: Theme): void {
  const isTrapped = kink === 'trapped';
  // Ticks outside, or arrows that come in.
  const [apart, reach] = isTrapped ? [9, 4] : [36, -6];
  ctx.save();
  // The line is the axis from now on, and what is out of the data lies below.
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.scale(1, out);
  ctx.strokeStyle = isTrapped ? theme[beyond] : theme.muted;
  ctx.lineWidth = beyond === 'linear' ? 1.5 : 1;
  ctx.setLineDash(isTrapped ? (beyond === 'linear' ? [9, 4] : [2, 3]) : []);
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(length, 0);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  for (let way = isTrapped ? 2.5 : apart / 2; way < length; way += apart) {
    ctx.moveTo(way, 0);
    ctx.lineTo(way, reach);
    for (const side of isTrapped ? [] : [-2.2, 2.2]) {
      ctx.moveTo(way, reach);
      ctx.lineTo(way + side, reach + 3);
    }
  }
  ctx.stroke();
  ctx.restore();
}

/** A diamond; open if the line would bend within the data, and so can't be reached in this slice. */
function drawBestLine(ctx: Context, scale: Scale, space: PhaseSpace, line: Regime['bestLine'], theme: Theme): void {
  if (!line || !shows(space, line.student.w) || (space.s && line.student.w === 0)) return;
  const { w, b, a } = line.student;
  // Next to a = 0 the weights of a line overflow.
  if (!Number.isFinite(w) || !Number.isFinite(b)) return;
  const [x, y] = placeOf(space, scale, w, b, a);
  ctx.strokeStyle = theme.linear;
  ctx.fillStyle = line.isActiveOnAll ? theme.linear : theme.surface;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(x - 5, y);
  ctx.lineTo(x, y - 5);
  ctx.lineTo(x + 5, y);
  ctx.lineTo(x, y + 5);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}
