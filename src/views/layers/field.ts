import type { PhaseLayer } from './layer.js';
import type { PhaseSpace } from '../spaces/space.js';
import { clamp, type Scale } from '../core/scale.js';
import { kept, sliceFlow, type SlicePoint } from '../spaces/slice-flow.js';
import type { State } from '../../session/state.js';
import type { Context, Theme } from '../core/theme.js';

/** Where the flow goes in a slice: short streamlets with a head, fainter where it is slow. */
export const fieldLayer: PhaseLayer = { name: 'field', dependsOn: kept, draw: drawField };

/** Pixels between neighbours, which stand in rows like bricks; and from the middle of a streamlet to its ends. */
const APART = 18;
const HALF = 6.5;
const HEAD = 3.2;

/** Speeds on the screen (pixels per unit of time): what stands still for the eye, and where the shades begin and end. */
const STILL = 1e-3;
const SLOW = 0.5;
const FAST = 40;

/** Shades from slow to fast: streamlets of one shade are one path. */
const SHADES = [0.25, 0.42, 0.6, 0.85];

interface Arrow {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly shade: number;
}

function drawField(ctx: Context, scale: Scale, space: PhaseSpace, state: State, theme: Theme): void {
  const arrows = fieldArrows(scale, space, state);
  ctx.strokeStyle = ctx.fillStyle = theme.muted;
  ctx.lineWidth = 1.1;
  ctx.lineCap = 'butt';
  for (const arrow of arrows) {
    if (arrow.shade < 0) continue;
    ctx.globalAlpha = SHADES[arrow.shade]!;
    ctx.beginPath();
    trace(ctx, arrow);
    ctx.stroke();
  }
  ctx.globalAlpha = SHADES[0]!;
  for (const { points, shade } of arrows)
    if (shade < 0) ctx.fillRect(points[0]![0] - 0.75, points[0]![1] - 0.75, 1.5, 1.5);
  ctx.globalAlpha = 1;
}

function trace(ctx: Context, { points }: Arrow): void {
  points.forEach(([x, y], i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  const [[x0, y0], [x1, y1]] = points.slice(-2) as [Arrow['points'][0], Arrow['points'][0]];
  const angle = Math.atan2(y1 - y0, x1 - x0);
  for (const side of [-1, 1]) {
    ctx.moveTo(x1 - HEAD * Math.cos(angle + side * 0.55), y1 - HEAD * Math.sin(angle + side * 0.55));
    ctx.lineTo(x1, y1);
  }
}

/** Streamlets over the whole box; one point alone, of shade −1, where nothing moves. */
export function fieldArrows(scale: Scale, space: PhaseSpace, { learner, teacher }: State): Arrow[] {
  const { left, right, top, bottom } = scale;
  const perX = scale.x(1) - scale.x(0);
  const perY = scale.y(1) - scale.y(0);
  const flow = sliceFlow(space, learner, teacher);
  const at: SlicePoint = { loss: 0, dx: 0, dy: 0 };
  /** The flow at a pixel, in pixels. */
  const velocity = (x: number, y: number): readonly [number, number] => {
    flow(scale.atX(x), scale.atY(y), at);
    return [at.dx * perX, at.dy * perY];
  };
  const rowHeight = APART * 0.87;
  const arrows: Arrow[] = [];
  const rows = Math.floor((bottom - top) / rowHeight);
  for (let row = 0; row < rows; row++) {
    const y = top + (bottom - top - (rows - 1) * rowHeight) / 2 + row * rowHeight;
    for (let x = left + APART * (row % 2 ? 0.95 : 0.45); x < right - 4; x += APART) {
      const speed = Math.hypot(...velocity(x, y));
      const tail = speed > STILL ? [...follow(velocity, x, y, -1)].reverse() : [];
      const head = speed > STILL ? follow(velocity, x, y, 1) : [];
      arrows.push({ points: [...tail, [x, y], ...head], shade: speed > STILL ? shadeOf(speed) : -1 });
    }
  }
  return arrows;
}

function shadeOf(speed: number): number {
  const part = Math.log(speed / SLOW) / Math.log(FAST / SLOW);
  return clamp(Math.floor(part * SHADES.length), 0, SHADES.length - 1);
}

/** Two steps of the way from a pixel, forwards or back; it ends where the flow does. */
function follow(
  velocity: (x: number, y: number) => readonly [number, number],
  x: number,
  y: number,
  way: 1 | -1,
): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  for (let step = 0; step < 2; step++) {
    const [dx, dy] = velocity(x, y);
    const speed = Math.hypot(dx, dy);
    if (!(speed > STILL)) break;
    x += (way * HALF * dx) / (2 * speed);
    y += (way * HALF * dy) / (2 * speed);
    points.push([x, y]);
  }
  return points;
}
