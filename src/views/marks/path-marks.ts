import type { OutcomeKind } from '../../engine/unchecked.js';
import { anchorOf } from '../core/anchor.js';
import { formatCount, formatNumber } from '../core/format.js';
import type { Scale } from '../core/scale.js';
import { contourLines } from '../layers/contours.js';
import { fieldIn } from '../layers/field.js';
import { predictionOf, ringAt, RING } from '../layers/prediction.js';
import { spaceIds } from '../spaces/index.js';
import { shows } from '../spaces/space.js';
import { ENDS } from '../text/note.js';
import { spaceOf } from './edge-marks.js';
import type { Mark } from './mark.js';
import { linesOfPath } from './path-geometry.js';
import { clipLine, type Line } from './shape.js';

/** Radius of the student's point, pixels. */
const POINT = 8;

/** Of what fills a space with lines only the line itself is meant, pixels: between the lines a student is told of. */
const CLOSE = 2.5;

const clipAll = (lines: readonly Line[], scale: Scale): Line[] => lines.flatMap((line) => clipLine(line, scale));

const studentPoint: Mark = {
  id: 'student-point',
  panels: spaceIds,
  find({ state: { learner } }, panel, scale) {
    const { student } = learner;
    const space = spaceOf(panel);
    if (!shows(space, student.w)) return undefined;
    const place = space.project(student);
    const { x, y } = anchorOf(scale, place.x, place.y);
    const [nameX, nameY] = space.numbers;
    const numbers = `${nameX} ${formatNumber(place.x, 2)} and ${nameY} ${formatNumber(place.y, 2)}`;
    return {
      shape: { circles: [{ x, y, radius: POINT }] },
      name: 'The student as a point',
      words: `The same student, by its numbers ${numbers}. Drag it, or click where it is to start.`,
      color: 'student',
    };
  },
};

const trajectory: Mark = {
  id: 'trajectory',
  panels: spaceIds,
  find({ state: { layers, step }, history: { run } }, panel, scale) {
    if (!layers.includes('trajectories')) return undefined;
    const lines = clipAll(linesOfPath(run.trajectory.points, spaceOf(panel), scale), scale);
    if (lines.length === 0) return undefined;
    const words = `${formatCount(step)} steps, from the small ring on.`;
    return { shape: { lines }, name: 'Path so far', words, color: 'student' };
  },
};

const earlierPaths: Mark = {
  id: 'earlier-paths',
  panels: spaceIds,
  find({ state: { layers }, history: { earlier } }, panel, scale) {
    if (!layers.includes('trajectories')) return undefined;
    const lines = clipAll(
      earlier.flatMap(({ trajectory }) => linesOfPath(trajectory.points, spaceOf(panel), scale)),
      scale,
    );
    if (lines.length === 0) return undefined;
    const words = 'The runs before this one. The dot has the colour of the end they were heading for.';
    return { shape: { lines }, name: 'Earlier runs', words };
  },
};

/** How the end of a path is marked. */
const SIGNS: Readonly<Partial<Record<OutcomeKind, string>>> = {
  teacher: ': the open ring',
  linear: ': the ring with a bar',
  dead: ': the ring crossed out',
};

const prediction: Mark = {
  id: 'prediction',
  panels: spaceIds,
  find({ state }, panel, scale) {
    if (!state.layers.includes('fate') || state.learningRate < 0) return undefined;
    const { path, kind } = predictionOf(state);
    const steps = Array.from(path.w, (w, i) => ({ w, b: path.b[i]!, a: path.a[i]! }));
    const lines = clipAll(linesOfPath(steps, spaceOf(panel), scale), scale);
    const ring = path.complete ? ringAt(scale, spaceOf(panel), steps.at(-1)!) : undefined;
    if (lines.length === 0 && !ring) return undefined;
    return {
      shape: { lines, circles: ring ? [{ ...ring, radius: RING }] : [] },
      name: 'Path from here',
      words: `Where ${state.learningRate > 0 ? 'steps at this rate' : 'small steps'} lead from here. The student will ${ENDS[kind]}${(ring && SIGNS[kind]) ?? ''}.`,
      color: 'student',
    };
  },
};

const contours: Mark = {
  id: 'contours',
  panels: spaceIds,
  reach: CLOSE,
  find({ state }, panel, scale) {
    if (!state.layers.includes('contours')) return undefined;
    const lines = contourLines(scale, spaceOf(panel), state).flatMap(({ lines }) => segmentsOf(lines));
    if (lines.length === 0) return undefined;
    return {
      shape: { lines },
      name: 'Levels of the loss',
      words: 'Along a line the loss is the same. Between strong lines it changes tenfold.',
    };
  },
};

function segmentsOf(numbers: readonly number[]): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < numbers.length; i += 4) {
    lines.push([
      { x: numbers[i]!, y: numbers[i + 1]! },
      { x: numbers[i + 2]!, y: numbers[i + 3]! },
    ]);
  }
  return lines;
}

const field: Mark = {
  id: 'field',
  panels: spaceIds,
  isGround: true,
  find({ state }, panel, scale) {
    if (!state.layers.includes('field')) return undefined;
    const lines = fieldIn(scale, spaceOf(panel), state).streamlets.map(({ points }) => points);
    if (lines.length === 0) return undefined;
    return {
      shape: { lines },
      name: 'Direction of learning',
      words: 'Where learning pushes a student from here, in these two numbers. Faint is slow.',
    };
  },
};

export const pathMarks: readonly Mark[] = [studentPoint, trajectory, prediction, earlierPaths];

/** What lies over a whole space. */
export const fieldMarks: readonly Mark[] = [contours, field];
