import { bestFits, inputAt, R, type Teacher } from '../../engine/unchecked.js';
import { heightOf, isFlat, type Learner } from '../../session/learner.js';
import { anchorOf } from '../core/anchor.js';
import { formatCount, formatNumber, formatScientific } from '../core/format.js';
import { kinkDirection } from '../core/kink-arrow.js';
import type { Point, Scale } from '../core/scale.js';
import { studentCurve, teacherCurve, type Curve } from '../io/curve.js';
import { fitsOf, type Fit } from '../layers/fits.js';
import { predictionOf } from '../layers/prediction.js';
import { shows } from '../spaces/space.js';
import { spaceOf } from './edge-marks.js';
import type { Mark, PanelId } from './mark.js';
import { clipArea, clipLine, rectangle, type Line } from './shape.js';

/** A function as it is drawn: from one end of the data to the other, with its kink if that is between them. */
function lineOf({ x, y }: Scale, { at, kink }: Curve): Line {
  const inputs = Math.abs(kink) < R ? [-R, kink, R] : [-R, R];
  return inputs.map((input) => ({ x: x(input), y: y(at(input)) }));
}

/** "flat at −0.31, kink at 0.23, arm to the right with slope 0.67" */
function inWords({ m, k, c, s }: Teacher): string {
  const arm = `arm to the ${s > 0 ? 'right' : 'left'} with slope ${formatNumber(m, 2)}`;
  if (Math.abs(k) < R) return `flat at ${formatNumber(c, 2)}, kink at ${formatNumber(k, 2)}, ${arm}`;
  return s * k < 0
    ? 'a straight line on the data, as its kink lies outside'
    : `flat at ${formatNumber(c, 2)} on all the data, as its kink lies outside`;
}

const teacherLine: Mark = {
  id: 'teacher-line',
  panels: ['io'],
  find({ state: { teacher } }, _panel, scale) {
    const lines = clipLine(lineOf(scale, teacherCurve(teacher)), scale);
    if (lines.length === 0) return undefined;
    return {
      shape: { lines },
      name: 'Teacher',
      words: `The function to be learned: ${inWords(teacher)}.`,
      color: 'teacher',
    };
  },
};

const studentLine: Mark = {
  id: 'student-line',
  panels: ['io'],
  find({ state: { learner } }, _panel, scale) {
    const lines = clipLine(lineOf(scale, studentCurve(learner.student)), scale);
    if (lines.length === 0) return undefined;
    const shape = isFlat(learner) ? `flat at ${formatNumber(heightOf(learner), 2)}, w = 0` : inWords(learner.shape);
    return { shape: { lines }, name: 'Student', words: `The neuron that learns: ${shape}.`, color: 'student' };
  },
};

/** Samples that are drawn one by one: see drawInputs. */
const MOST_DOTS = 64;

const inputs: Mark = {
  id: 'inputs',
  panels: ['io'],
  find({ state: { samples } }, _panel, { x, left, right, bottom }) {
    const count = samples === 'exact' ? 'infinitely many' : formatCount(samples);
    const words = `The student learns on ${count} inputs, evenly spread from −√3 to √3. What it does outside does not count.`;
    const isBar = samples === 'exact' || samples > MOST_DOTS;
    const dots = isBar
      ? []
      : Array.from({ length: samples }, (_, i) => ({ x: x(inputAt(i, samples)), y: bottom - 5, radius: 1.75 }));
    return {
      shape: isBar ? { areas: [rectangle({ left, right, top: bottom - 4, bottom })] } : { circles: dots },
      anchor: { x: (left + right) / 2, y: bottom - 4 },
      name: 'Inputs',
      words,
    };
  },
};

const gap: Mark = {
  id: 'gap',
  panels: ['io'],
  find({ state: { teacher, learner, layers }, loss }, _panel, scale) {
    if (!layers.includes('residual')) return undefined;
    const [student, goal] = [studentCurve(learner.student), teacherCurve(teacher)];
    const inputs = [-R, ...[student.kink, goal.kink].filter((k) => Math.abs(k) < R).sort((p, q) => p - q), R];
    const size = (x: number): number => Math.abs(student.at(x) - goal.at(x));
    const widest = inputs.reduce((p, q) => (size(q) > size(p) ? q : p));
    // Where the lines can't be told apart there is no gap to be seen.
    if (size(widest) * (scale.y(0) - scale.y(1)) < 2) return undefined;
    const point = (x: number, at: Curve['at']): { x: number; y: number } => ({ x: scale.x(x), y: scale.y(at(x)) });
    const corners = [...inputs.map((x) => point(x, student.at)), ...inputs.reverse().map((x) => point(x, goal.at))];
    const area = clipArea(corners, scale);
    if (area.length < 3) return undefined;
    // Inside by a fifth of the box, so that the explanation does not point at its border.
    const x = 0.8 * widest;
    const y = scale.y((student.at(x) + goal.at(x)) / 2);
    const isInside = y > scale.top && y < scale.bottom;
    return {
      shape: { areas: [area] },
      ...(isInside && { anchor: { x: scale.x(x), y } }),
      name: 'Gap',
      words: `What learning closes: the loss is half the mean of its square, now ${formatScientific(loss)}.`,
      color: 'student',
    };
  },
};

/** A function that learning can end at beside the teacher, and whether that will be so. */
const fit = (kind: Fit['kind'], name: string, meaning: string): Mark => ({
  id: kind,
  panels: ['io'],
  find({ state }, _panel, scale) {
    const curve = fitsOf(state).find((each) => each.kind === kind);
    const lines = curve ? clipLine(lineOf(scale, curve), scale) : [];
    if (lines.length === 0) return undefined;
    const { linearLoss, constantLoss } = bestFits(state.teacher);
    const loss = formatScientific(kind === 'linear' ? linearLoss : constantLoss);
    const isNext = state.learningRate > 0 && predictionOf(state).kind === kind;
    const words = `${meaning}: a loss of ${loss}.${isNext ? ' The student is heading for it.' : ''}`;
    return { shape: { lines }, name, words, color: kind };
  },
});

const fits = [
  fit('linear', 'Best straight line', 'The end of a student whose arm covers all inputs'),
  fit('dead', 'Mean of the teacher', 'The end of a student whose arm covers none'),
];

/** From the middle of the kink's handle to the middle of the arrowhead, and its radius, pixels: see drawKinkArrow. */
const ARROW = { offset: 16.6, radius: 5 };

const kinkArrow: Mark = {
  id: 'kink-arrow',
  panels: ['io', 'km+', 'km-'],
  find({ state }, panel, scale) {
    const kink = kinkIn(panel, scale, state.learner);
    const way = kinkDirection(state);
    if (!state.layers.includes('edges') || !kink || way === 0) return undefined;
    const x = kink.x + way * ARROW.offset;
    if (x < scale.left || x > scale.right) return undefined;
    return {
      shape: { circles: [{ x, y: kink.y, radius: ARROW.radius }] },
      name: 'Where the kink goes',
      words: `Small steps ${state.learningRate < 0 ? 'uphill' : 'downhill'} move the kink to the ${way > 0 ? 'right' : 'left'} from here.`,
      color: 'student',
    };
  },
};

/** Where the kink is in a panel, in pixels; undefined where it is not. */
function kinkIn(panel: PanelId, scale: Scale, learner: Learner): Point | undefined {
  const { student } = learner;
  if (panel === 'io') return isFlat(learner) ? undefined : anchorOf(scale, -student.b / student.w, student.c);
  const space = spaceOf(panel);
  if (!shows(space, student.w)) return undefined;
  const { x, y } = space.project(student);
  return anchorOf(scale, x, y);
}

export const ioMarks: readonly Mark[] = [studentLine, teacherLine, gap, inputs, kinkArrow, ...fits];
