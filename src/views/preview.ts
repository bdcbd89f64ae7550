import { flow, outcomeOf, type Flow, type OutcomeKind, type Student, type Teacher } from '../engine/index.js';
import type { Learner } from '../session/learner.js';
import type { State } from '../session/state.js';
import { clipped } from './axes.js';
import { handles } from './handles.js';
import { shows, type PhaseSpace, type SpaceId } from './phase-space.js';
import type { Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
import { inReach } from './trail.js';

/** What would become of a student at some point of a space. */
export interface Preview {
  readonly path: Pick<Flow, 'w' | 'b' | 'a'>;
  readonly kind: OutcomeKind;
}

/** At rest, as far as a drawing can show. */
const REST = 1e-5;
/** So that the corners of the path are not seen. */
const TOLERANCE = 1e-4;

/** The student put at a point of a space, as by dragging it there. */
export function learnerAt(state: State, box: SpaceId, x: number, y: number): Learner {
  const plot = box === 'wa' || box === 'wb' ? box : 'km';
  const handle = handles.find((each) => each.neuron === 'student' && each.plot === plot)!;
  return handle.drag(state, x, y, box).learner!;
}

export const previewOf = (student: Student, teacher: Teacher): Preview => ({
  path: flow(student, teacher, { until: REST, tolerance: TOLERANCE }),
  kind: outcomeOf(student, teacher).kind,
});

const WORDS: Readonly<Record<OutcomeKind, string>> = {
  teacher: 'would reach the teacher',
  linear: 'would end linear',
  dead: 'would die',
  saddle: 'would rest on a saddle',
  undecided: 'would end nobody knows where',
  diverged: 'would diverge',
};

export const wordsOf = ({ kind }: Preview): string => WORDS[kind];

/** The path, faint; where it begins a ring, where it ends a dot in the colour of the end. */
export function drawPreview(
  ctx: Context,
  scale: Scale,
  space: PhaseSpace,
  { path, kind }: Preview,
  theme: Theme,
): void {
  clipped(ctx, scale, () => {
    ctx.globalAlpha = 0.6;
    ctx.strokeStyle = theme.student;
    ctx.lineWidth = 1.75;
    ctx.lineJoin = 'round';
    drawFlowPath(ctx, scale, space, path);
    ctx.globalAlpha = 1;
    drawSpot(ctx, scale, space, path, 0, theme.surface, theme.student);
    const color = kind === 'teacher' || kind === 'linear' || kind === 'dead' ? theme[kind] : theme.muted;
    drawSpot(ctx, scale, space, path, path.w.length - 1, color, theme.surface);
  });
}

/** Strokes a path as far as the space shows it: in a k-m box only while the student points its way. */
function drawFlowPath(ctx: Context, scale: Scale, space: PhaseSpace, { w, b, a }: Preview['path']): void {
  ctx.beginPath();
  let isDown = false;
  for (let i = 0; i < w.length; i++) {
    const isVisible = shows(space, w[i]!);
    if (isVisible) {
      const x = inReach(scale.x(space.x(w[i]!, b[i]!, a[i]!)));
      const y = inReach(scale.y(space.y(w[i]!, b[i]!, a[i]!)));
      if (isDown) ctx.lineTo(x, y);
      else ctx.moveTo(x, y);
    }
    isDown = isVisible;
  }
  ctx.stroke();
}

/** A dot at point i of the path, if the space shows it. */
function drawSpot(
  ctx: Context,
  scale: Scale,
  space: PhaseSpace,
  { w, b, a }: Preview['path'],
  i: number,
  fill: string,
  rim: string,
): void {
  if (!shows(space, w[i]!)) return;
  const [x, y] = [space.x(w[i]!, b[i]!, a[i]!), space.y(w[i]!, b[i]!, a[i]!)];
  ctx.beginPath();
  ctx.arc(inReach(scale.x(x)), inReach(scale.y(y)), 4, 0, 2 * Math.PI);
  ctx.fillStyle = fill;
  ctx.strokeStyle = rim;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
}
