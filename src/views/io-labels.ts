import type { State } from '../session/session.js';
import { drawNote } from './axes.js';
import { handles, type Scales } from './handles.js';
import { studentCurve, teacherCurve } from './io.js';
import { placeLabel } from './line-label.js';
import type { Scale } from './scale.js';
import type { Context, Theme } from './theme.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** The names beside the two lines. It remembers where it wrote them, so that they do not jump while things move. */
export class IOLabels {
  #teacherSpot: number | undefined;
  #studentSpot: number | undefined;

  draw(ctx: Context, scale: Scale, state: State, theme: Theme): void {
    const teacher = teacherCurve(state.teacher);
    const student = studentCurve(state.learner.student);
    const obstacles = ioHandles.flatMap((handle) => handle.spot(state, { io: scale } as Scales) ?? []);
    ctx.font = `600 ${theme.em * 0.9}px ${theme.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const width = 4 * theme.em;
    const t = placeLabel(scale, teacher, student, obstacles, width, theme.em, this.#teacherSpot);
    const s = placeLabel(scale, student, teacher, [...obstacles, t], width, theme.em, this.#studentSpot);
    this.#teacherSpot = t.candidate;
    this.#studentSpot = s.candidate;
    drawNote(ctx, 'teacher', t.x, t.y, theme.teacher, theme.surface);
    drawNote(ctx, 'student', s.x, s.y, theme.student, theme.surface);
  }
}
