import { presets, type Direction, type Samples } from '../engine/index.js';
import { parseNumber } from './number.js';
import type { Speed } from './state.js';

/**
 * One thing that an author, a reader or an address can set. This table drives the attributes and properties of the
 * element, the number fields, every warning and the attribute table of the README.
 */
export interface Parameter<T> {
  /** The attribute's name; the property is the same in camel case. */
  readonly attribute: string;
  /** What is accepted, in words: "a number, −1 … 1". */
  readonly accepts: string;
  /** The names that are accepted, if it is names. */
  readonly values?: readonly string[];
  /** The value if there is none, or a bad one; undefined means: the preset's. */
  readonly fallback?: T | undefined;
  /** The value that a text or a script's value stands for, or undefined if it is not accepted. */
  readonly parse: (raw: unknown) => T | undefined;
  /** The part of an accepted value that is skipped, with a warning. */
  readonly skipped?: (raw: unknown) => string | undefined;
}

export interface NumberParameter<T extends number = number> extends Parameter<T> {
  readonly symbol: string;
  readonly meaning: string;
  /** How it follows from the weights, if it does: "k = −b / w". */
  readonly formula?: string | undefined;
  readonly min: number;
  readonly max: number;
  /**
   * One press of an arrow key; Shift is ten of them, Alt or Ctrl a tenth. Between numbers that are whole steps from the
   * least one there is nothing, if a step is 1 (a whole number) or 2 (a direction).
   */
  readonly step: number;
}

/** Beyond this a value is a slip of the finger: the data are within ±√3. */
const MAX_VALUE = 1e6;

const bound = (x: number): string =>
  (Math.abs(x) > 1e4 ? x.toExponential().replace('e+', 'e') : String(x)).replace('-', '−');

function number<T extends number>(
  attribute: string,
  symbol: string,
  meaning: string,
  { min = -MAX_VALUE, max = MAX_VALUE, step = 0.05, formula }: Partial<NumberParameter> = {},
  fallback?: T,
): NumberParameter<T> {
  const accepts = step === 2 ? '1 or −1' : `a ${step === 1 ? 'whole ' : ''}number, ${bound(min)} … ${bound(max)}`;
  const parse = (raw: unknown): T | undefined => {
    const value = typeof raw === 'string' ? parseNumber(raw) : raw;
    const isOk = typeof value === 'number' && value >= min && value <= max && (step < 1 || (value - min) % step === 0);
    return isOk ? (value as T) : undefined;
  };
  return { attribute, symbol, meaning, accepts, parse, min, max, step, formula, fallback };
}

function choice<T extends string>(attribute: string, values: readonly T[], fallback: T): Parameter<T> {
  const parse = (raw: unknown): T | undefined => values.find((value) => value === raw);
  return { attribute, accepts: `one of ${values.join(', ')}`, values, parse, fallback };
}

/** A longer list is cut: nobody means it. */
const MAX_LIST_LENGTH = 200;

/** The words of a text or of an array of texts; undefined for anything else. */
function wordsOf(raw: unknown): string[] | undefined {
  const text = Array.isArray(raw) && raw.every((word) => typeof word === 'string') ? raw.join(' ') : raw;
  return typeof text === 'string'
    ? text
        .slice(0, MAX_LIST_LENGTH)
        .split(/[\s,]+/)
        .filter(Boolean)
    : undefined;
}

/** Names separated by spaces, or an array of them; unknown ones are skipped. */
function list<T extends string>(
  attribute: string,
  values: readonly T[],
  fallback: readonly T[],
): Parameter<readonly T[]> {
  const isKnown = (word: string): word is T => values.some((value) => value === word);
  return {
    attribute,
    accepts: `any of ${values.join(' ')}`,
    values,
    fallback,
    parse: (raw) => wordsOf(raw)?.filter(isKnown),
    skipped: (raw) =>
      wordsOf(raw)
        ?.filter((word) => !isKnown(word))
        .join(' '),
  };
}

const direction = { min: -1, max: 1, step: 2 };

/** The two functions, of which the numbers of a neuron are parts. */
export const functions = {
  teacher: 't(x) = m* · max(0, s*(x − k*)) + c*',
  student: 'f(x) = a · max(0, w x + b) + c',
};

export const teacherParameters = {
  m: number('teacher-m', 'm*', 'slope of the teacher’s arm'),
  k: number('teacher-k', 'k*', 'the teacher’s kink, where its arm begins'),
  c: number('teacher-c', 'c*', 'height of the teacher’s flat side'),
  s: number<Direction>('teacher-s', 's*', 'the teacher’s arm points right (1) or left (−1)', direction),
};

export const studentParameters = {
  m: number('student-m', 'm', 'slope of the student’s arm', { formula: 'm = a · |w|' }),
  k: number('student-k', 'k', 'the student’s kink, where its arm begins', { formula: 'k = −b / w' }),
  c: number('student-c', 'c', 'output bias: height of the student’s flat side'),
  s: number<Direction>('student-s', 's', 'the student’s arm points right (1) or left (−1)', {
    ...direction,
    formula: 's = sign(w)',
  }),
  w: number('student-w', 'w', 'input weight'),
  b: number('student-b', 'b', 'input bias'),
  a: number('student-a', 'a', 'output weight'),
  r: number('student-r', 'r', 'how the weights share the slope: changes the learning, not the function', {
    formula: 'r = |w / a|',
    min: 0,
  }),
};

export const preset = choice('preset', [...presets.keys()], 'home');

export const learningRate = number(
  'learning-rate',
  'η',
  'learning rate, the length of a descent step; negative climbs',
  { min: -4, max: 4 },
  0.01,
);

const stepsPerTick = number('speed', 'speed', 'descent steps per 1/60 s', { min: 1, max: 10_000, step: 1 });
export const speed: Parameter<Speed> & { readonly meaning: string } = {
  attribute: 'speed',
  meaning: stepsPerTick.meaning,
  accepts: `auto, or ${stepsPerTick.accepts}`,
  fallback: 'auto',
  parse: (raw) => (raw === 'auto' ? raw : stepsPerTick.parse(raw)),
};

/** More than a million samples differ from the dense limit by less than anybody can see. */
const count = number('samples', 'n', 'how many inputs', { min: 2, max: 1e6, step: 1 });
export const samples: Parameter<Samples> = {
  attribute: 'samples',
  accepts: `exact, or ${count.accepts}`,
  fallback: 'exact',
  parse: (raw) => (raw === 'exact' ? raw : count.parse(raw)),
};

/** Making this many steps takes a second or two. */
const MAX_STEP = 1e6;
export const step = number(
  'step',
  'step',
  'descent steps since the student was put where it started',
  { min: 0, max: MAX_STEP, step: 1 },
  0,
);

export const playing: Parameter<boolean> = {
  attribute: 'playing',
  accepts: 'present or absent',
  fallback: false,
  // As for every boolean attribute, any text means true: playing="" and playing="false" alike.
  parse: (raw) => (typeof raw === 'string' ? true : Boolean(raw)),
};

/** What each layer shows, in the order of the menu. */
export const LAYERS = {
  trajectories: 'Path so far',
  fate: 'Path from here',
  outcomes: 'Where each start ends',
  field: 'Direction of learning',
  contours: 'Levels of the loss',
  solutions: 'All solutions',
  edges: 'Edges of the data',
  residual: 'Gap to the teacher',
  fits: 'Best line and mean',
};
export type LayerName = keyof typeof LAYERS;
export const layers = list('layers', Object.keys(LAYERS) as LayerName[], ['edges', 'fate', 'trajectories', 'residual']);

const VIEWS = ['io', 'wa', 'wb', 'km', 'loss'] as const;
export type ViewName = (typeof VIEWS)[number];
export const views = list<ViewName>('views', VIEWS, VIEWS);

export const controls = choice('controls', ['full', 'minimal', 'none'], 'full');
export type ControlsChoice = 'full' | 'minimal' | 'none';

export const theme = choice('theme', ['auto', 'light', 'dark'], 'auto');

export type Theme = 'auto' | 'light' | 'dark';
export type TeacherKey = keyof typeof teacherParameters;
export type StudentKey = keyof typeof studentParameters;

/** Weights before shape: whoever gives both means the shape that these weights would otherwise have. */
export const studentOrder: readonly StudentKey[] = ['w', 'b', 'a', 'c', 'm', 'k', 's', 'r'];

/** The parameters that are settings of a state, by their names there. */
export const settingParameters = { preset, learningRate, speed, samples, layers, views, controls, theme } as const;

/** In the order of the documentation, and in which changes that arrive together are applied. */
export const parameters: readonly Parameter<unknown>[] = [
  preset,
  ...Object.values(teacherParameters),
  ...studentOrder.map((key) => studentParameters[key]),
  samples,
  learningRate,
  speed,
  step,
  playing,
  layers,
  views,
  controls,
  theme,
];

/** teacher-m → teacherM */
export const propertyOf = ({ attribute }: Parameter<unknown>): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const byAttribute: ReadonlyMap<string, Parameter<unknown>> = new Map(
  parameters.map((parameter) => [parameter.attribute, parameter]),
);
