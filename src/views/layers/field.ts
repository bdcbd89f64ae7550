import type { State } from '../../session/state.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { flowIn, seenOfSlice, type SlicePoint } from '../spaces/flow.js';
import type { Slice } from '../spaces/space.js';
import type { Layer, SpacePart } from './layer.js';

const field: SpacePart = {
  depth: 'under-teacher',
  dependsOn: ({ state }, space) => seenOfSlice(space, state),
  draw: (ctx, scale, space, { state }, theme) => drawField(ctx, fieldIn(scale, space, state), theme),
};

/** Where the flow goes in a slice: short streamlets with a head, fainter where it is slow, and dots where it rests. */
export const fieldLayer: Layer = {
  label: 'Direction of learning',
  button: ['Direction', 'Direction'],
  inSpaces: [field],
};

/** Pixels between neighbours in a row. */
const APART = 18;
/** Pixels from the middle of a streamlet to each of its ends. */
const HALF = 6.5;
/** The two strokes of a head: their length in pixels, and their angle to the streamlet in radians. */
const HEAD = 3.2;
const SPREAD = 0.55;
/** The side of the dot where nothing moves, pixels. */
const DOT = 1.5;

/**
 * Speeds on the screen, pixels per unit of time: what stands still for the eye, and where the opacities begin and end.
 */
const STILL = 1e-3;
const SLOW = 0.5;
const FAST = 40;

/** Opacities from slow to fast. */
const SHADES = [0.25, 0.42, 0.6, 0.85] as const;

/** A streamlet through the middle of a cell, in pixels. */
export interface Streamlet {
  /** From its tail to its head: five points, fewer where the flow ends. */
  readonly points: readonly Point[];
  readonly opacity: number;
}

export interface Field {
  readonly streamlets: readonly Streamlet[];
  /** Where nothing moves. */
  readonly still: readonly Point[];
}

function drawField(ctx: Context, { streamlets, still }: Field, theme: Theme): void {
  ctx.strokeStyle = ctx.fillStyle = theme.muted;
  ctx.lineWidth = 1.1;
  ctx.lineCap = 'butt';
  for (const { points, opacity } of streamlets) {
    ctx.globalAlpha = opacity;
    ctx.beginPath();
    trace(ctx, points);
    ctx.stroke();
  }
  ctx.globalAlpha = SHADES[0];
  for (const { x, y } of still) ctx.fillRect(x - DOT / 2, y - DOT / 2, DOT, DOT);
  ctx.globalAlpha = 1;
}

function trace(ctx: Context, points: readonly Point[]): void {
  for (const { x, y } of points) ctx.lineTo(x, y);
  const [before, end] = points.slice(-2) as [Point, Point];
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  for (const side of [-1, 1]) {
    ctx.moveTo(end.x - HEAD * Math.cos(angle + side * SPREAD), end.y - HEAD * Math.sin(angle + side * SPREAD));
    ctx.lineTo(end.x, end.y);
  }
}

/** The velocity at a pixel, in pixels per unit of time; NaN where the slice has no kink. */
type Velocity = (x: number, y: number) => Point;

/** The flow in the whole box, in rows like bricks. */
export function fieldIn(scale: Scale, slice: Slice, state: State): Field {
  const velocity = velocityIn(scale, slice, state);
  const streamlets: Streamlet[] = [];
  const still: Point[] = [];
  for (const middle of bricks(scale)) {
    const { x, y } = velocity(middle.x, middle.y);
    const speed = Math.hypot(x, y);
    if (speed > STILL) {
      const points = [...follow(velocity, middle, -1).reverse(), middle, ...follow(velocity, middle, 1)];
      streamlets.push({ points, opacity: opacityOf(speed) });
    } else still.push(middle);
  }
  return { streamlets, still };
}

function velocityIn(scale: Scale, slice: Slice, state: State): Velocity {
  const perX = scale.x(1) - scale.x(0);
  const perY = scale.y(1) - scale.y(0);
  const flow = flowIn(slice, state);
  const at: SlicePoint = { loss: 0, dx: 0, dy: 0 };
  return (x, y) => {
    flow(scale.atX(x), scale.atY(y), at);
    return { x: at.dx * perX, y: at.dy * perY };
  };
}

function bricks({ left, right, top, bottom }: Scale): Point[] {
  const rowHeight = APART * 0.87;
  const rows = Math.floor((bottom - top) / rowHeight);
  const middles: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const y = top + (bottom - top - (rows - 1) * rowHeight) / 2 + row * rowHeight;
    for (let x = left + APART * (row % 2 ? 0.95 : 0.45); x < right - 4; x += APART) middles.push({ x, y });
  }
  return middles;
}

function opacityOf(speed: number): number {
  const part = Math.log(speed / SLOW) / Math.log(FAST / SLOW);
  return SHADES[clamp(Math.floor(part * SHADES.length), 0, SHADES.length - 1)]!;
}

/** Two steps of the way from a pixel, forwards or back; it ends where the flow does. */
function follow(velocity: Velocity, from: Point, way: 1 | -1): Point[] {
  const points: Point[] = [];
  let { x, y } = from;
  for (let step = 0; step < 2; step++) {
    const { x: dx, y: dy } = velocity(x, y);
    const speed = Math.hypot(dx, dy);
    if (!(speed > STILL)) break;
    x += (way * HALF * dx) / (2 * speed);
    y += (way * HALF * dy) / (2 * speed);
    points.push({ x, y });
  }
  return points;
}
