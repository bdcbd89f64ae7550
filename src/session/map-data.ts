import { OUTCOME_KINDS, refineMap, type Slice, type Student } from '../engine/unchecked.js';
import { linesOfData, type DataFormat, type Head, type Value } from './data.js';
import { objectOf, settingsOf, textOf } from './run-data.js';
import type { State } from './state.js';
import { stepsOf } from './steps.js';

interface Options {
  readonly format: DataFormat;
  readonly version: string;
  readonly slice: Slice;
  /** What the slice keeps of the student: see Slice.kept in views/spaces. */
  readonly student: Student;
  /** The part of the slice, and the names of its coordinates. */
  readonly limits: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly names: readonly [x: string, y: string];
  /** Starts in a row, and rows; whole numbers ≥ 1. */
  readonly width: number;
  readonly height: number;
}

/**
 * Where each start of a slice ends, as data: a row for each start with its two coordinates and its end, from the top left,
 * row by row; a start is in the middle of its cell. By the steps that play makes, or the limit of small ones if these do
 * not lead downhill. It is computed at once, which can take seconds.
 */
export function dataOfMap(state: State, options: Options): Generator<string> {
  const { format, names } = options;
  return linesOfData[format](headOf(state, options), [...names, 'end'], rowsOf(state, options));
}

function* rowsOf(state: State, options: Options): Generator<readonly Value[]> {
  const { slice, student, limits, width, height } = options;
  const refinement = refineMap({ slice, student, teacher: state.teacher, ...stepsOf(state), width, height, limits });
  let next = refinement.next();
  while (!next.done) next = refinement.next();
  const { kinds } = next.value;
  const [left, right] = limits.x;
  const [bottom, top] = limits.y;
  for (let row = 0; row < height; row++) {
    const y = top - ((row + 0.5) / height) * (top - bottom);
    for (let column = 0; column < width; column++) {
      const x = left + ((column + 0.5) / width) * (right - left);
      yield [x, y, OUTCOME_KINDS[kinds[row * width + column]!]!];
    }
  }
}

function headOf(state: State, { version, slice, student, limits, width, height }: Options): Head {
  const steps = stepsOf(state);
  const rule = steps ? `learningRate: ${steps.learningRate}, samples: ${textOf(steps.samples)}, ` : '';
  const [x, y] = [limits.x, limits.y].map((range) => `[${range.join(', ')}]`);
  return {
    version,
    settings: {
      ...settingsOf(state),
      map: slice,
      width,
      height,
      ...(!steps && { ends: 'in the limit of small steps' }),
    },
    code: [
      "import { outcomeMap } from 'relu-playground/engine';",
      `const teacher = ${objectOf(state.teacher, ['m', 'k', 'c', 's'])};`,
      `const student = ${objectOf(student, ['w', 'b', 'a', 'c'])};`,
      `const limits = { x: ${x}, y: ${y} };`,
      `const map = outcomeMap({ slice: '${slice}', student, teacher, ${rule}width: ${width}, height: ${height}, limits });`,
    ],
  };
}
