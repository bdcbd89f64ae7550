import { flow, outcomeOf, type Flow, type OutcomeKind, type Student, type Teacher } from '../../engine/index.js';
import type { State } from '../../session/state.js';
import { placeOf, shows, type PhaseSpace } from '../spaces/space.js';
import { clamp, type Scale } from '../core/scale.js';
import { spotOf } from '../core/anchor.js';
import type { Context, Theme } from '../core/theme.js';

/** The way of gradient flow (exact inputs) from a student, and where it ends. */
export interface Fate {
  readonly path: Pick<Flow, 'w' | 'b' | 'a' | 'c' | 'complete'>;
  readonly kind: OutcomeKind;
}

/** Fine enough that no corner shows between the points: 70 of them and 50 µs, typically. */
const TOLERANCE = 3e-5;
/** So small that next to a saddle it does not rest, unless no reader could tell it from the saddle. */
const AT_REST = 1e-12;
/** A millisecond. Only numbers near the limits of what can be typed need more, and their paths are cut off. */
const MOST_TRIES = 1500;

/** The fate of any student. */
export function fateFrom(student: Student, teacher: Teacher): Fate {
  const path = flow(student, teacher, { until: AT_REST, tolerance: TOLERANCE, tries: MOST_TRIES });
  return { path, kind: outcomeOf(student, teacher).kind };
}

let last: { readonly student: Student; readonly teacher: Teacher; readonly fate: Fate } | undefined;

/** The fate of the present student; it is computed once for all views of a state. */
export function fateOf({ learner: { student }, teacher }: Pick<State, 'learner' | 'teacher'>): Fate {
  if (last?.student !== student || last.teacher !== teacher) {
    last = { student, teacher, fate: fateFrom(student, teacher) };
  }
  return last.fate;
}

/** Draws a fate, dotted, with a mark where it ends; of a preview also where it begins, as there is no handle. */
export function drawFate(
  ctx: Context,
  scale: Scale,
  space: PhaseSpace,
  fate: Fate,
  theme: Theme,
  isPreview = false,
): void {
  const { w, b, a, complete } = fate.path;
  ctx.strokeStyle = theme.student;
  ctx.lineWidth = 1.75;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.setLineDash([0.1, 4]);
  ctx.beginPath();
  let before: readonly [number, number] | undefined;
  for (let i = 0; i < w.length; i++) {
    const place = shows(space, w[i]!) ? placeOf(space, scale, w[i]!, b[i]!, a[i]!) : undefined;
    if (place && before) strokeTo(ctx, ...before, ...place);
    else if (place) ctx.moveTo(...place);
    before = place;
  }
  ctx.stroke();
  ctx.setLineDash([]);
  if (isPreview) drawMark(ctx, scale, space, fate, 0, theme.student, theme);
  const { kind } = fate;
  const color = kind === 'teacher' || kind === 'linear' || kind === 'dead' ? theme[kind] : theme.ink;
  if (complete) drawMark(ctx, scale, space, fate, w.length - 1, color, theme);
}

/** Pixels: farther than any box is wide or high. */
const FAR = 4000;

/** A line to the next point. Dots that nobody sees take time, so of a very long line only its ends are drawn. */
function strokeTo(ctx: Context, x0: number, y0: number, x1: number, y1: number): void {
  const part = FAR / Math.hypot(x1 - x0, y1 - y0);
  if (part < 1) {
    ctx.lineTo(x0 + part * (x1 - x0), y0 + part * (y1 - y0));
    ctx.moveTo(x1 - part * (x1 - x0), y1 - part * (y1 - y0));
  }
  ctx.lineTo(x1, y1);
}

/** Radius, pixels. */
const RING = 5;

/** A ring at point i of the path; a dead end is crossed out, a straight one has a bar. Outside: at the border. */
function drawMark(
  ctx: Context,
  scale: Scale,
  space: PhaseSpace,
  { path, kind }: Fate,
  i: number,
  color: string,
  theme: Theme,
): void {
  const [w, b, a] = [path.w[i]!, path.b[i]!, path.a[i]!];
  if (!shows(space, w)) return;
  const spot = spotOf(space.id, scale, space.x(w, b, a), space.y(w, b, a));
  const x = clamp(spot.x, scale.left + RING + 1, scale.right - RING - 1);
  const y = clamp(spot.y, scale.top + RING + 1, scale.bottom - RING - 1);
  ctx.strokeStyle = color;
  ctx.fillStyle = theme.surface;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, RING, 0, 2 * Math.PI);
  ctx.fill();
  for (const tilt of i === 0 ? [] : kind === 'dead' ? [-1, 1] : kind === 'linear' ? [0] : []) {
    ctx.moveTo(x - 3, y - 3 * tilt);
    ctx.lineTo(x + 3, y + 3 * tilt);
  }
  ctx.stroke();
}
