import type { Student } from '../engine/index.js';
import { parseNumber } from '../session/number.js';
import { quote } from '../session/attribute-values.js';
import type { State } from '../session/state.js';
import type { DiskOfStarts, GaussianOfStarts, GridOfStarts } from '../sweep/index.js';
import { spaces } from '../views/spaces/index.js';
import { Failure } from './failure.js';
import { spaceIn, spaceOption, type MappedSpace } from './learning.js';
import { numberIn, numberOption, type Given, type Option } from './options.js';

/** Starts that are chosen by a law. */
export type LawfulStarts = GridOfStarts | DiskOfStarts | GaussianOfStarts;

const GRID = '20x20';
const COUNT = 400;
const MAX_STARTS = 10_000_000;
const MAX_SIDE = 8192;
/** As for the numbers of a student. */
const MAX_RANGE = 1e6;
const RADIUS = 1.5;
const SCALE = 1;
const SEED = 1;

const starts: Option = {
  name: 'starts',
  meaning: `how many starts: columns and rows of a grid (${GRID}), or the number of a disk or a Gaussian (${COUNT})`,
  accepts: `two whole numbers, 1 … ${MAX_SIDE}, as in ${GRID}, or one as in ${COUNT}; ${MAX_STARTS} starts at most`,
};
const slice = spaceOption('slice', 'the space of a grid or a disk, through the student at the step that is given (wa)');
const range: Option = {
  name: 'range',
  meaning: 'the part of the space that a grid covers (what the figure shows of it)',
  accepts: "the least and the largest coordinate, as in '-3 3', or of x and then of y, as in '-2 2 0 1'; −1e6 … 1e6",
};
const radius = numberOption('radius', `of a disk around (0, 0) (${RADIUS})`, 0, MAX_RANGE, false);
const scale = numberOption('scale', `of a Gaussian: the deviation of w, b, a and c (${SCALE})`, 0, MAX_RANGE, false);
const seed = numberOption('seed', `of a disk or a Gaussian: another one draws others (${SEED})`, 0, 2 ** 32 - 1);

/** A law by which starts are chosen. */
interface Law {
  /** Those that this law needs, and others may not. */
  readonly options: readonly Option[];
  /** @throws Failure for what an option does not accept */
  readonly startsIn: (given: Given, state: State) => LawfulStarts;
}

const laws: Readonly<Record<LawfulStarts['law'], Law>> = {
  grid: {
    options: [slice, range],
    startsIn(given, state) {
      const { domain, ...plane } = planeIn(given, state);
      return { law: 'grid', ...plane, count: sidesIn(given), limits: limitsIn(given) ?? domain };
    },
  },
  disk: {
    options: [slice, radius, seed],
    startsIn(given, state) {
      const { slice, student } = planeIn(given, state);
      const size = numberIn(given, radius, RADIUS);
      return { law: 'disk', slice, student, count: countIn(given), radius: size, seed: numberIn(given, seed, SEED) };
    },
  },
  gaussian: {
    options: [scale, seed],
    startsIn: (given) => ({
      law: 'gaussian',
      count: countIn(given),
      scale: numberIn(given, scale, SCALE),
      seed: numberIn(given, seed, SEED),
    }),
  },
};

const law: Option = {
  name: 'law',
  meaning:
    'how the starts are chosen: in a space by a grid or evenly from a disk, or in w, b, a, c by a Gaussian (grid)',
  accepts: `one of ${Object.keys(laws).join(', ')}`,
};

/** The options of all laws. */
export const startsOptions: readonly Option[] = [starts, law, slice, range, radius, scale, seed];

/** @throws Failure for what is no law or not accepted, and for options that do not go together */
export function startsIn(given: Given, state: State): LawfulStarts {
  const name = (given.get(law.name) ?? 'grid') as LawfulStarts['law'];
  if (!Object.hasOwn(laws, name)) throw refused(law, name);
  const { options } = laws[name];
  for (const option of Object.values(laws).flatMap((each) => each.options)) {
    if (!given.has(option.name) || options.includes(option)) continue;
    const others = Object.entries(laws).filter(([, each]) => each.options.includes(option));
    throw new Failure(`--${option.name} is for --law ${others.map(([other]) => other).join(' or ')}`);
  }
  return laws[name].startsIn(given, state);
}

const refused = ({ name, accepts }: Option, text: string): Failure =>
  new Failure(`${name}=${quote(text)} is not accepted; accepted: ${accepts}`);

/** The slice that is meant, what it keeps of the student, and what the figure shows of it. */
function planeIn(
  given: Given,
  { learner }: State,
): Pick<GridOfStarts, 'slice' | 'student'> & Pick<MappedSpace, 'domain'> {
  const space = spaceIn(given, slice) ?? spaces.wa;
  const { w, b, a, c }: Student = space.kept(learner);
  return { slice: space.slice!, student: { w, b, a, c }, domain: space.domain };
}

function sidesIn(given: Given): readonly [columns: number, rows: number] {
  const text = given.get(starts.name) ?? GRID;
  const [columns = 0, rows = 0, ...more] = text.split(/[x×]/).map(wholeNumber);
  if (!(isIn(columns, MAX_SIDE) && isIn(rows, MAX_SIDE) && isIn(columns * rows, MAX_STARTS)) || more.length > 0) {
    throw refused(starts, text);
  }
  return [columns, rows];
}

function countIn(given: Given): number {
  const text = given.get(starts.name);
  const count = text === undefined ? COUNT : wholeNumber(text);
  if (!isIn(count, MAX_STARTS)) throw refused(starts, text!);
  return count;
}

/** NaN for what is no whole number. */
function wholeNumber(text: string): number {
  const value = parseNumber(text) ?? NaN;
  return Number.isInteger(value) ? value : NaN;
}

const isIn = (count: number, most: number): boolean => count >= 1 && count <= most;

function limitsIn(given: Given): GridOfStarts['limits'] {
  const text = given.get(range.name);
  if (text === undefined) return undefined;
  const numbers = text
    .trim()
    .split(/\s+/)
    .map((word) => parseNumber(word) ?? NaN);
  const isTold = numbers.length === 2 || numbers.length === 4;
  const [left = NaN, right = NaN, bottom = left, top = right] = numbers;
  const isIncreasing = left < right && bottom < top;
  if (!isTold || !isIncreasing || !numbers.every((x) => Math.abs(x) <= MAX_RANGE)) throw refused(range, text);
  return { x: [left, right], y: [bottom, top] };
}
