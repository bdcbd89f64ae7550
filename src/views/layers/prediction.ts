import { outcomeOf } from '../../engine/index.js';
import { flow, type Flow, type OutcomeKind, type Student, type Teacher } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { anchorOf } from '../core/anchor.js';
import { partInBox, pointAlong } from '../core/clip.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { placeOf, shows, type Slice, type Weights } from '../spaces/space.js';

/** The way of gradient flow (exact inputs) from a student, and where it ends. */
export interface Prediction {
  readonly path: Pick<Flow, 'w' | 'b' | 'a' | 'c' | 'complete'>;
  readonly kind: OutcomeKind;
}

/** Fine enough that no corner shows between the points: 70 of them and 50 µs, typically. */
const TOLERANCE = 3e-5;
/** So small that next to a saddle the flow does not rest, unless no reader could tell it from the saddle. */
const AT_REST = 1e-12;
/** A millisecond. Only numbers near the limits of what can be typed need more, and their paths are cut off. */
const MAX_TRIES = 1500;

/** The prediction for any student. */
export function predictionFrom(student: Student, teacher: Teacher): Prediction {
  const path = flow(student, teacher, { until: AT_REST, tolerance: TOLERANCE, tries: MAX_TRIES });
  return { path, kind: outcomeOf(student, teacher).kind };
}

let last: { readonly student: Student; readonly teacher: Teacher; readonly prediction: Prediction } | undefined;

/** The prediction for the present student; it is computed once for all views of a state. */
export function predictionOf({ learner: { student }, teacher }: Pick<State, 'learner' | 'teacher'>): Prediction {
  if (last?.student !== student || last.teacher !== teacher) {
    last = { student, teacher, prediction: predictionFrom(student, teacher) };
  }
  return last.prediction;
}

/** What the picture of a prediction depends on beside the teacher: its start, as finely as can be seen. */
export function seenOfPrediction(slice: Slice, scale: Scale, student: Student): readonly number[] {
  const { x, y } = placeOf(slice, scale, student);
  const { w, b, a, c } = student;
  return [x, y, ...[w, b, a, c].map(scale.y)].map(visible);
}

/** Draws a prediction, dotted, with a mark where it ends; of a preview also where it begins, as there is no handle. */
export function drawPrediction(
  ctx: Context,
  scale: Scale,
  slice: Slice,
  prediction: Prediction,
  theme: Theme,
  isPreview = false,
): void {
  const { path, kind } = prediction;
  const students = Array.from(path.w, (w, i): Weights => ({ w, b: path.b[i]!, a: path.a[i]! }));
  strokePath(ctx, scale, slice, students, theme);
  if (isPreview) drawMark(ctx, scale, slice, students[0]!, RINGS.start, theme.student, theme);
  const color = kind === 'teacher' || kind === 'linear' || kind === 'dead' ? theme[kind] : theme.ink;
  if (path.complete) drawMark(ctx, scale, slice, students.at(-1)!, RINGS[kind], color, theme);
}

/** Dots: dashes of no length with round ends. */
const DASH = [0.1, 4] as const;
const PERIOD = DASH[0] + DASH[1];
/** Pixels around the box in which dots are drawn as well: half of a dot at the border is in the box. */
const MARGIN = 2;

/**
 * Strokes the part of the path that is in view, and nothing of the rest: a kink can run very far, and dots take time.
 * The dots are where they would be if all of the path were drawn.
 */
function strokePath(ctx: Context, scale: Scale, slice: Slice, students: readonly Weights[], theme: Theme): void {
  ctx.strokeStyle = theme.student;
  ctx.lineWidth = 1.75;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.setLineDash([...DASH]);
  for (const { points, offset } of runsOf(scale, slice, students)) {
    ctx.lineDashOffset = offset;
    ctx.beginPath();
    for (const { x, y } of points) ctx.lineTo(x, y);
    ctx.stroke();
  }
  ctx.lineDashOffset = 0;
  ctx.setLineDash([]);
}

/**
 * A stretch of the path that is in view, and how far it is along the path, up to whole periods of the dots (pixels).
 */
interface Run {
  readonly points: Point[];
  readonly offset: number;
}

function runsOf(scale: Scale, slice: Slice, students: readonly Weights[]): Run[] {
  const runs: Run[] = [];
  let length = 0;
  let isOpen = false;
  let before: Point | undefined;
  for (const student of students) {
    const place = shows(slice, student.w) ? placeOf(slice, scale, student) : undefined;
    if (place && before) {
      const part = partInBox(scale, MARGIN, before, place);
      const step = Math.hypot(place.x - before.x, place.y - before.y);
      if (part && !isOpen)
        runs.push({ points: [pointAlong(before, place, part.start)], offset: (length + part.start * step) % PERIOD });
      if (part) runs.at(-1)!.points.push(pointAlong(before, place, part.end));
      isOpen = part?.end === 1;
      length += step;
    } else isOpen = false;
    before = place;
  }
  return runs;
}

/** Radius of a mark, pixels. */
const RING = 5;

/** What stands in the ring of a mark: the strokes of a cross or a bar, by their tilts. */
const RINGS: Readonly<Record<OutcomeKind | 'start', readonly number[]>> = {
  start: [],
  dead: [-1, 1],
  linear: [0],
  teacher: [],
  saddle: [],
  interpolant: [],
  unsettled: [],
  undecided: [],
  diverged: [],
};

/** A ring at a student; one out of the box has its ring at the border. */
function drawMark(
  ctx: Context,
  scale: Scale,
  slice: Slice,
  student: Weights,
  tilts: readonly number[],
  color: string,
  theme: Theme,
): void {
  if (!shows(slice, student.w)) return;
  const place = slice.project(student);
  const anchor = anchorOf(scale, place.x, place.y);
  const x = clamp(anchor.x, scale.left + RING + 1, scale.right - RING - 1);
  const y = clamp(anchor.y, scale.top + RING + 1, scale.bottom - RING - 1);
  ctx.strokeStyle = color;
  ctx.fillStyle = theme.surface;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, RING, 0, 2 * Math.PI);
  ctx.fill();
  for (const tilt of tilts) {
    ctx.moveTo(x - 3, y - 3 * tilt);
    ctx.lineTo(x + 3, y + 3 * tilt);
  }
  ctx.stroke();
}
