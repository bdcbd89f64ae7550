import { isNoteBelow, type Anchor } from '../core/anchor.js';
import { drawHaloText } from '../core/axes.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { readout, type Handle } from '../handles/handles.js';
import type { State } from '../../session/state.js';

/** Diameters of the dots, and of the ring on an arm, pixels: as on a page (styles/handles.ts). */
const DOTS = { student: 12, teacher: 19 } as const;
const RING = { inner: 8, width: 3.5, halo: 2 } as const;
/** Around a dot: a rim that sets it off from the lines, and a fine line around that. */
const RIM = 2;
const LINE = 1;

/** Draws a handle at its place: a dot, a ring on an arm, or a triangle at the border that points to one outside. */
export function drawHandle(ctx: Context, { kind, neuron }: Handle, { x, y, outside }: Anchor, theme: Theme): void {
  const color = theme[neuron];
  if (outside !== undefined) {
    drawTriangle(ctx, x, y, outside, DOTS[neuron] / 2, color);
  } else if (kind === 'arm') {
    const { inner, width, halo } = RING;
    fillCircle(ctx, x, y, inner / 2 + width + halo, theme.surface);
    fillCircle(ctx, x, y, inner / 2 + width, color);
    fillCircle(ctx, x, y, inner / 2, theme.surface);
  } else {
    const radius = DOTS[neuron] / 2;
    fillCircle(ctx, x, y, radius + RIM + LINE, theme.line);
    fillCircle(ctx, x, y, radius + RIM, theme.surface);
    fillCircle(ctx, x, y, radius, color);
  }
}

function fillCircle(ctx: Context, x: number, y: number, radius: number, color: string): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

function drawTriangle(ctx: Context, x: number, y: number, angle: number, half: number, color: string): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.moveTo(-half, -half);
  ctx.lineTo(half, 0);
  ctx.lineTo(-half, half);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}

/** Of a note, in units of the text size: its size, how far it is from its handle, the teacher's farther, and from its start. */
const NOTE = { size: 0.86, away: 1.5, farther: 0.7, inset: 0.4 } as const;

/** Writes the values beside a handle that is outside: towards the middle of the plot, where there is room. */
export function drawNote(ctx: Context, handle: Handle, anchor: Anchor, scale: Scale, state: State, theme: Theme): void {
  const { em, font } = theme;
  const part = (anchor.x - scale.left) / (scale.right - scale.left);
  const away = (NOTE.away + (handle.neuron === 'teacher' ? NOTE.farther : 0)) * em;
  const side = part < 0.3 ? 1 : part > 0.7 ? -1 : 0;
  const x = anchor.x + side * NOTE.inset * em;
  const y = anchor.y + (isNoteBelow(anchor, scale) ? away : -away);
  const text = readout(handle.values(state));
  ctx.font = `${NOTE.size * em}px ${font}`;
  ctx.textAlign = side > 0 ? 'left' : side < 0 ? 'right' : 'center';
  ctx.textBaseline = 'middle';
  drawHaloText(ctx, text, x, y, { ...theme, ink: theme[handle.neuron] });
}
