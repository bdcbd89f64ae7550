import type { Student, Teacher } from './neuron.js';

export interface Preset {
  readonly label: string;
  readonly teacher: Teacher;
  readonly student: Student;
}

const preset = (label: string, teacher: Teacher, student: Student): Preset =>
  Object.freeze({ label, teacher: Object.freeze(teacher), student: Object.freeze(student) });

const fromOrigin = (label: string, w: number, b: number, a: number): Preset =>
  preset(label, { m: 0.5, k: 0, c: 0, s: 1 }, { w, b, a, c: 0 });

const starts = {
  home: preset('Home', { m: 0.5, k: 0.5, c: -0.5, s: 1 }, { w: 1, b: 0, a: 1, c: 0 }),
  'out-sign-change-i': fromOrigin('Output sign change I', 1, 0, -1),
  'out-sign-change-ii': fromOrigin('Output sign change II', 4 / 3, 0, -3 / 4),
  'out-sign-change-iii': fromOrigin('Output sign change III', 92 / 82, 0, -82 / 92),
  'in-sign-change-i': fromOrigin('Input sign change I', -3 / 4, 0, 1),
  'in-sign-change-ii': fromOrigin('Input sign change II', -4 / 3, 0, 3 / 4),
  'in-sign-change-iii': fromOrigin('Input sign change III', -3 / 4, 0.8, 4 / 3),
  'in-sign-change-iv': fromOrigin('Input sign change IV', -3 / 4, 1.1, 4 / 3),
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof starts;

/** A map in which each known name has a preset; any other text may be asked for too. */
export interface Presets extends ReadonlyMap<PresetName, Preset> {
  get(name: PresetName): Preset;
  get(name: string): Preset | undefined;
  has(name: string): boolean;
}

/**
 * The starts worth knowing, by name. "Output sign change": the output weight a starts with the wrong sign;
 * "input sign change": the input weight w does. Frozen: the map, too, refuses to be changed.
 */
export const presets: Presets = /* @__PURE__ */ frozenMap(Object.entries(starts));

function frozenMap(entries: [string, Preset][]): Presets {
  const map = new Map(entries);
  const refuse = (): never => {
    throw new TypeError('presets are the same for everybody: they cannot be changed');
  };
  return Object.freeze(Object.assign(map, { set: refuse, delete: refuse, clear: refuse })) as unknown as Presets;
}
