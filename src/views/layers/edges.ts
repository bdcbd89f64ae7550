import { bestFits, bestLineOf, edgesOf, type DataEdge, type Regime, type Student } from '../../engine/unchecked.js';
import { isFlat } from '../../session/learner.js';
import type { State } from '../../session/state.js';
import { anchorOf } from '../core/anchor.js';
import { drawKinkArrow, kinkDirection, seenOfKinkArrow } from '../core/kink-arrow.js';
import type { Point, Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { kinkOf } from '../io/curve.js';
import { placeOf, shows, type EdgeLine, type Space } from '../spaces/space.js';
import type { FunctionPart, Layer, SpacePart } from './layer.js';

/** What happens to a kink at the ends of the data: it is trapped outside, or it comes back in. */
const edges: SpacePart = {
  depth: 'over-teacher',
  dependsOn: ({ state }, space) => edgesIn(space, state).map(({ kink }) => kink),
  draw(ctx, scale, space, { state }, theme) {
    for (const { s, ...edge } of edgesIn(space, state)) drawEdge(ctx, space.edge!(scale, s, edge.x), edge, theme);
  },
};

/** The best straight line that the student's a and c allow. */
const bestLine: SpacePart = {
  depth: 'live',
  dependsOn({ state }, space, scale) {
    const line = bestLineIn(space, scale, state);
    return line ? [visible(line.x), visible(line.y), line.isActiveOnAll] : [];
  },
  draw(ctx, scale, space, { state }, theme) {
    const line = bestLineIn(space, scale, state);
    if (line) drawBestLine(ctx, line, theme);
  },
};

/** Where the student's kink is going, in the spaces that have an axis for it. */
const kinkInSpace: SpacePart = {
  depth: 'live',
  dependsOn({ state }, space, scale) {
    return hasKinkAxis(space, state)
      ? seenOfKinkArrow(placeOf(space, scale, state.learner.student), kinkDirection(state))
      : [];
  },
  draw(ctx, scale, space, { state }, theme) {
    if (!hasKinkAxis(space, state)) return;
    const { x, y } = space.project(state.learner.student);
    drawKinkArrow(ctx, scale, anchorOf(scale, x, y), kinkDirection(state), theme);
  },
};

/** Where the student's kink is going, in the input-output view. */
const kinkInFunctions: FunctionPart = {
  depth: 'over-student',
  dependsOn: ({ state }) => [isFlat(state.learner), kinkDirection(state)],
  draw(ctx, scale, { state }, theme) {
    const { student } = state.learner;
    if (isFlat(state.learner)) return;
    drawKinkArrow(ctx, scale, anchorOf(scale, kinkOf(student), student.c), kinkDirection(state), theme);
  },
};

export const edgesLayer: Layer = {
  label: 'Edges of the data',
  inSpaces: [edges, bestLine, kinkInSpace],
  inFunctions: [kinkInFunctions],
};

const hasKinkAxis = (space: Space, { learner }: State): boolean =>
  space.s !== undefined && shows(space, learner.student.w);

interface DirectedEdge extends DataEdge {
  /** The direction of the students that meet it. */
  readonly s: 1 | -1;
}

/**
 * The ends of the data as students of each direction of the space meet them: what happens there depends on w by its
 * sign.
 */
export function edgesIn({ s, edge }: Space, { learner, teacher }: State): DirectedEdge[] {
  if (!edge) return [];
  const fits = bestFits(teacher);
  const directions = s ? [s] : ([-1, 1] as const);
  return directions.flatMap((s) => {
    const { left, right } = edgesOf({ ...learner.student, w: s }, fits)!;
    return [left, right].map((each) => ({ ...each, s }));
  });
}

/** Dashes of the edges at which a kink is trapped, by what it is trapped as; they are those of the solutions. */
const DASHES = { linear: [9, 4], dead: [2, 3] } as const;
/** Pixels from one tick to the next at an edge that traps, and their length outside. */
const TICK = { apart: 9, first: 2.5, length: 4 };
/**
 * Pixels from one arrow to the next at an edge that lets kinks come in, the length of an arrow inside, and of its head.
 */
const ARROW = { apart: 36, first: 18, length: 6, head: 3, halfWidth: 2.2 };

/** Dashed with ticks on the side where the kink is trapped, or solid with arrows that come in. */
function drawEdge(ctx: Context, line: EdgeLine, { beyond, kink }: DataEdge, theme: Theme): void {
  const isTrapped = kink === 'trapped';
  ctx.save();
  // From here on the line is the horizontal axis, and what is outside of the data lies below it.
  ctx.translate(line.x, line.y);
  ctx.rotate(line.angle);
  ctx.scale(1, line.outside);
  ctx.strokeStyle = isTrapped ? theme[beyond] : theme.muted;
  ctx.lineWidth = beyond === 'linear' ? 1.5 : 1;
  ctx.setLineDash(isTrapped ? [...DASHES[beyond]] : []);
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(line.length, 0);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  if (isTrapped) traceTicks(ctx, line.length);
  else traceArrows(ctx, line.length);
  ctx.stroke();
  ctx.restore();
}

function traceTicks(ctx: Context, length: number): void {
  for (let x = TICK.first; x < length; x += TICK.apart) {
    ctx.moveTo(x, 0);
    ctx.lineTo(x, TICK.length);
  }
}

function traceArrows(ctx: Context, length: number): void {
  const { apart, first, length: reach, head, halfWidth } = ARROW;
  for (let x = first; x < length; x += apart) {
    ctx.moveTo(x, 0);
    ctx.lineTo(x, -reach);
    for (const side of [-1, 1]) {
      ctx.moveTo(x, -reach);
      ctx.lineTo(x + side * halfWidth, head - reach);
    }
  }
}

interface BestLine extends Point {
  readonly student: Student;
  readonly isActiveOnAll: boolean;
}

/** Where the best line is in a space, pixels; undefined where it has no place. */
export function bestLineIn(space: Space, scale: Scale, { learner, teacher }: State): BestLine | undefined {
  if (!space.edge) return undefined;
  const line: Regime['bestLine'] = bestLineOf(learner.student, bestFits(teacher));
  if (!line || !shows(space, line.student.w)) return undefined;
  // Next to a = 0 the weights of a line overflow.
  if (!Number.isFinite(line.student.w) || !Number.isFinite(line.student.b)) return undefined;
  return { ...line, ...placeOf(space, scale, line.student) };
}

/** Half the width of the diamond, pixels. */
const DIAMOND = 5;

/** A diamond; open if the line would bend within the data, and so can't be reached in this slice. */
function drawBestLine(ctx: Context, { x, y, isActiveOnAll }: BestLine, theme: Theme): void {
  ctx.strokeStyle = theme.linear;
  ctx.fillStyle = isActiveOnAll ? theme.linear : theme.surface;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(x - DIAMOND, y);
  ctx.lineTo(x, y - DIAMOND);
  ctx.lineTo(x + DIAMOND, y);
  ctx.lineTo(x, y + DIAMOND);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}
