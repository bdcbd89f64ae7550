import type { OutcomeKind } from '../../engine/unchecked.js';
import type { Run } from '../../session/run.js';
import { endOf, stepsOf } from '../../session/steps.js';
import type { Context, Theme } from '../core/theme.js';
import { chevron, chevronsAlong, linesOfPath } from '../marks/path-geometry.js';
import { clipLine } from '../marks/shape.js';
import { placeOf, shows } from '../spaces/space.js';
import type { SpacePart } from './layer.js';

/** The paths of earlier runs, in grey, each with a dot at its end in the colour of where its steps lead on. */
export const earlierPaths: SpacePart = {
  depth: 'under-teacher',
  dependsOn: ({ history }) => [history.earlier],
  draw(ctx, scale, space, { history }, theme) {
    for (const run of history.earlier) {
      ctx.strokeStyle = theme.muted;
      ctx.lineWidth = 1.25;
      ctx.lineJoin = 'round';
      ctx.beginPath();
      for (const line of linesOfPath(run.trajectory.points, space, scale)) {
        line.forEach(({ x, y }, i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
      }
      ctx.stroke();
      const end = run.trajectory.points.at(-1);
      if (!end || !shows(space, end.w)) continue;
      const { x, y } = placeOf(space, scale, end);
      drawDot(ctx, x, y, colorOf(endOfRun(run), theme), theme);
    }
  },
};

/** Radius of the dot at the end of an earlier path, pixels. */
const DOT = 3;

function drawDot(ctx: Context, x: number, y: number, color: string, theme: Theme): void {
  ctx.fillStyle = color;
  ctx.strokeStyle = theme.surface;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, DOT, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.fill();
}

const colorOf = (kind: OutcomeKind, theme: Theme): string =>
  kind === 'teacher' || kind === 'linear' || kind === 'dead' ? theme[kind] : theme.muted;

/** Of the runs that have been drawn; an earlier run changes no more. */
const ends = new WeakMap<Run, OutcomeKind>();

function endOfRun(run: Run): OutcomeKind {
  const known = ends.get(run);
  if (known) return known;
  const moment = run.at(run.last);
  const { kind } = endOf(moment.learner.student, moment.teacher, stepsOf(moment));
  ends.set(run, kind);
  return kind;
}

/** Between the chevrons of a path, and from its ends to the nearest one, pixels. */
const SPACING = { apart: 40, margin: 16 };
/** Length of a chevron, and radius of the ring where a path begins, pixels. */
const CHEVRON = 5;
const RING = 3.5;

/** Where the present run began, and which way it went. */
export const pathSigns: SpacePart = {
  depth: 'live',
  dependsOn: ({ trajectory }) => [trajectory, trajectory.generation, trajectory.length],
  draw(ctx, scale, space, { trajectory }, theme) {
    const [start] = trajectory.points;
    if (!start || trajectory.length < 2) return;
    ctx.strokeStyle = theme.student;
    ctx.lineWidth = 1.5;
    ctx.lineCap = ctx.lineJoin = 'round';
    ctx.beginPath();
    // Steps that swing can leave the box by a million pixels each: only what is in it gets chevrons.
    const lines = linesOfPath(trajectory.points, space, scale).flatMap((line) => clipLine(line, scale));
    for (const place of chevronsAlong(lines, SPACING)) {
      chevron(place, CHEVRON).forEach(({ x, y }, i) => (i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    }
    ctx.stroke();
    // What was erased, or is forgotten, has no beginning any more.
    if (start.step !== 0 || !shows(space, start.w)) return;
    const { x, y } = placeOf(space, scale, start);
    ctx.fillStyle = theme.surface;
    ctx.beginPath();
    ctx.arc(x, y, RING, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  },
};
