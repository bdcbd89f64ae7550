import { presets, type Direction, type Samples } from '../engine/unchecked.js';
import { parseNumber } from './number.js';

/** Descent steps per 1/60 s, or as many as the eye can follow. */
export type Speed = 'auto' | number;

/**
 * One thing that an author, a reader or an address can set. This table drives the attributes and properties of the
 * element, the number fields, every warning and the attribute table of the README.
 */
export interface Parameter<T> {
  /** The attribute's name; the property is the same in camel case. */
  readonly attribute: string;
  /** What it is, in words: "slope of the teacher’s arm". */
  readonly meaning: string;
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

/** The largest value that is accepted. The data are within ±√3, so a larger one is a slip of the finger. */
const MAX_VALUE = 1e6;

const bound = (x: number): string =>
  (Math.abs(x) > 1e4 ? x.toExponential().replace('e+', 'e') : String(x)).replace('-', '−');

/** A parameter that is a number; `step` says whether it is a whole one: see NumberParameter. */
export function number<T extends number>(
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

/** A parameter that is one of some names. */
export function choice<T extends string>(
  attribute: string,
  meaning: string,
  values: readonly T[],
  fallback: T,
): Parameter<T> {
  const parse = (raw: unknown): T | undefined => values.find((value) => value === raw);
  return { attribute, meaning, accepts: `one of ${values.join(', ')}`, values, parse, fallback };
}

/** The most characters that are read of a list of names: a longer text is a mistake or an attack. */
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

/**
 * Names of things that can be shown, separated by spaces or in an array; unknown ones are skipped. The session keeps
 * them and does not know what they mean: the views, which draw these things, define the names when they are loaded.
 */
export class NamesParameter implements Parameter<readonly string[]> {
  readonly attribute: string;
  readonly meaning: string;
  values: readonly string[] = [];
  fallback: readonly string[] = [];

  constructor(attribute: string, meaning: string) {
    this.attribute = attribute;
    this.meaning = meaning;
  }

  /**
   * Called once, by the module that lists the things.
   * @param fallback those that are shown where an author names none
   */
  define(values: readonly string[], fallback: readonly string[]): void {
    this.values = values;
    this.fallback = fallback;
  }

  get accepts(): string {
    return `any of ${this.values.join(' ')}`;
  }

  readonly parse = (raw: unknown): string[] | undefined => wordsOf(raw)?.filter((word) => this.values.includes(word));

  readonly skipped = (raw: unknown): string | undefined =>
    wordsOf(raw)
      ?.filter((word) => !this.values.includes(word))
      .join(' ');
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

/** The student as a shape, in the order of the number fields. */
export const shapeParameters = {
  m: number('student-m', 'm', 'slope of the student’s arm', { formula: 'm = a · |w|' }),
  k: number('student-k', 'k', 'the student’s kink, where its arm begins', { formula: 'k = −b / w' }),
  c: number('student-c', 'c', 'output bias: height of the student’s flat side'),
  s: number<Direction>('student-s', 's', 'the student’s arm points right (1) or left (−1)', {
    ...direction,
    formula: 's = sign(w)',
  }),
};

/** The student as weights, with what the shape leaves open. */
export const weightParameters = {
  w: number('student-w', 'w', 'input weight'),
  b: number('student-b', 'b', 'input bias'),
  a: number('student-a', 'a', 'output weight'),
  r: number('student-r', 'r', 'how the weights share the slope: changes the learning, not the function', {
    formula: 'r = |w / a|',
    min: 0,
  }),
};

export const studentParameters = { ...shapeParameters, ...weightParameters };

export const preset: Parameter<string> = choice('preset', 'where to start', [...presets.keys()], 'home');

export const learningRate: NumberParameter = number(
  'learning-rate',
  'η',
  'learning rate, the length of a descent step; negative climbs',
  { min: -4, max: 4 },
  0.01,
);

const stepsPerTick = number('speed', 'speed', 'descent steps per 1/60 s', { min: 1, max: 10_000, step: 1 });
export const speed: Parameter<Speed> = {
  attribute: 'speed',
  meaning: stepsPerTick.meaning,
  accepts: `auto, or ${stepsPerTick.accepts}`,
  fallback: 'auto',
  parse: (raw) => (raw === 'auto' ? raw : stepsPerTick.parse(raw)),
};

/** More than a million samples differ from the dense limit by less than can be seen in the figure. */
const count = number('samples', 'n', 'how many inputs', { min: 2, max: 1e6, step: 1 });
export const samples: Parameter<Samples> = {
  attribute: 'samples',
  meaning: 'the inputs: infinitely dense, or so many, evenly spread from −√3 to √3',
  accepts: `exact, or ${count.accepts}`,
  fallback: 'exact',
  parse: (raw) => (raw === 'exact' ? raw : count.parse(raw)),
};

/** The largest step that an attribute may name: making so many steps takes a second or two. */
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
  meaning: 'whether learning runs (it waits if the reader wants less motion)',
  accepts: 'present or absent',
  fallback: false,
  // As for every boolean attribute, any text means true: playing="" and playing="false" alike.
  parse: (raw) => (typeof raw === 'string' ? true : Boolean(raw)),
};

export const layers = new NamesParameter('layers', 'what is drawn in the views');
export const views = new NamesParameter('views', 'the panels that are shown');

export const controls = choice('controls', 'how much there is to press', ['full', 'minimal', 'none'], 'full');

export type Theme = 'auto' | 'light' | 'dark';
export const theme = choice<Theme>('theme', 'colours: the page’s, light or dark', ['auto', 'light', 'dark'], 'auto');

export type TeacherKey = keyof typeof teacherParameters;
export type StudentKey = keyof typeof studentParameters;

/**
 * The order in which values of a student are laid over it: weights before shape, since an author who gives both means
 * the weights to be changed so far that they have this shape.
 */
export const studentOrder: readonly StudentKey[] = ['w', 'b', 'a', 'c', 'm', 'k', 's', 'r'];

/** The parameters that are settings of a state, by their names there. */
export const settingParameters = { preset, learningRate, speed, samples, layers, views, controls, theme } as const;

type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/** What is set in a state, beside the teacher and the student. */
export type Settings = {
  readonly [Key in keyof typeof settingParameters]: ValueOf<(typeof settingParameters)[Key]>;
};

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
