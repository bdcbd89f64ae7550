import {
  descend,
  flow,
  flowEnd,
  sharpness,
  type Flow,
  type OutcomeKind,
  type Student,
  type Teacher,
} from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { areSmall, endOf, stepsOf, type Steps } from '../../session/steps.js';
import { anchorOf } from '../core/anchor.js';
import { partInBox, pointAlong } from '../core/clip.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { placeOf, shows, type Slice, type Weights } from '../spaces/space.js';

/** The way of descent from a student, and where it ends. */
export interface Prediction {
  readonly path: Path;
  readonly kind: OutcomeKind;
}

/** Its points, and whether it comes to its rest. */
type Path = Pick<Flow, 'w' | 'b' | 'a' | 'c' | 'complete'>;

/** Fine enough that no corner shows between the points: 70 of them and 50 µs, typically. */
const TOLERANCE = 3e-5;
/** So small that next to a saddle the flow does not rest, unless no reader could tell it from the saddle. */
const AT_REST = 1e-12;
/** A millisecond. Only numbers near the limits of what can be typed need more, and their paths are cut off. */
const MAX_TRIES = 1500;

/** The prediction for any student and steps; without steps, that of the limit of small ones. */
export function predictionFrom(student: Student, teacher: Teacher, steps?: Steps): Prediction {
  const { kind } = endOf(student, teacher, steps);
  const isLikeFlow =
    !steps || (areSmall(steps, sharpness(student, teacher)) && flowEnd(student, teacher).kind === kind);
  return { path: isLikeFlow ? flowFrom(student, teacher) : stepsFrom(student, teacher, steps, kind), kind };
}

const flowFrom = (student: Student, teacher: Teacher): Path =>
  flow(student, teacher, { until: AT_REST, tolerance: TOLERANCE, tries: MAX_TRIES });

/** All of the first steps are drawn, and of the others so many that each is this part of all before it farther on. */
const ALL = 200;
const GROWTH = 0.01;
/** A millisecond. */
const MAX_STEPS = 20_000;

const DRAWN: readonly number[] = (() => {
  const steps: number[] = [];
  for (let step = 0; step <= MAX_STEPS; step += Math.max(1, Math.floor((step - ALL) * GROWTH))) steps.push(step);
  return steps;
})();

/** A path whose last two points are closer than this has come to its rest, as far as can be seen. */
const STILL = 1e-3;

/** The steps themselves, until they diverge. What never settles has no rest. */
function stepsFrom(student: Student, teacher: Teacher, steps: Steps, kind: OutcomeKind): Path {
  const students = [student];
  for (let i = 1; i < DRAWN.length; i++) {
    const next = descend(students.at(-1)!, teacher, { ...steps, steps: DRAWN[i]! - DRAWN[i - 1]! });
    if (next.diverged) break;
    students.push(next);
  }
  const [before, last] = students.slice(-2);
  const isStill = KEYS.every((key) => last && Math.abs(last[key] - before![key]) < STILL);
  const hasRest = kind !== 'unsettled' && kind !== 'diverged' && students.length === DRAWN.length;
  const [w, b, a, c] = KEYS.map((key) => Float64Array.from(students, (student) => student[key]));
  return { w: w!, b: b!, a: a!, c: c!, complete: isStill && hasRest };
}

const KEYS = ['w', 'b', 'a', 'c'] as const;

type Source = Pick<State, 'learner' | 'teacher' | 'learningRate' | 'samples'>;

let last: { readonly sources: readonly unknown[]; readonly prediction: Prediction } | undefined;

/** The prediction for the present student; it is computed once for all views of a state. */
export function predictionOf(state: Source): Prediction {
  const { learner, teacher, learningRate, samples } = state;
  const sources = [learner.student, teacher, learningRate, samples];
  if (!last || !sources.every((source, i) => source === last!.sources[i])) {
    last = { sources, prediction: predictionFrom(learner.student, teacher, stepsOf(state)) };
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
  if (isPreview) drawMark(ctx, scale, slice, students[0]!, [], theme.student, theme);
  const color = kind === 'teacher' || kind === 'linear' || kind === 'dead' ? theme[kind] : theme.ink;
  if (path.complete) drawMark(ctx, scale, slice, students.at(-1)!, TILTS[kind] ?? [], color, theme);
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
export const RING = 5;

/** The middle of the ring at a student, if the slice shows it; of one out of the box it is at the border. */
export function ringAt(scale: Scale, slice: Slice, student: Weights): Point | undefined {
  if (!shows(slice, student.w)) return undefined;
  const place = slice.project(student);
  const { x, y } = anchorOf(scale, place.x, place.y);
  return {
    x: clamp(x, scale.left + RING + 1, scale.right - RING - 1),
    y: clamp(y, scale.top + RING + 1, scale.bottom - RING - 1),
  };
}

/** What stands in the ring of a mark: the strokes of a cross or a bar, by their tilts. */
const TILTS: Readonly<Partial<Record<OutcomeKind, readonly number[]>>> = { dead: [-1, 1], linear: [0] };

/** A ring at a student, with strokes in it. */
function drawMark(
  ctx: Context,
  scale: Scale,
  slice: Slice,
  student: Weights,
  tilts: readonly number[],
  color: string,
  theme: Theme,
): void {
  const place = ringAt(scale, slice, student);
  if (!place) return;
  const { x, y } = place;
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
