import type { Palette } from './theme.js';

export interface Color {
  /** The custom property by which a page sets it, without its prefix; undefined for a colour that is not public. */
  readonly property?: string;
  readonly light: string;
  readonly dark: string;
}

/** All colours of the figure: those of drawings by their names there, and `ground` and `warn` for text alone. */
const COLORS: Readonly<Record<keyof Palette | 'ground' | 'warn', Color>> = {
  ink: { property: 'ink', light: '#1b2230', dark: '#e8ebf2' },
  muted: { property: 'muted', light: '#4b5364', dark: '#a4adbd' },
  line: { property: 'line', light: '#c9ced8', dark: '#434b5a' },
  surface: { property: 'surface', light: '#f7f8fa', dark: '#161a21' },
  shade: { property: 'shade', light: '#e9ebf0', dark: '#232934' },
  ground: { property: 'background', light: '#ffffff', dark: '#0f1218' },
  teacher: { property: 'teacher', light: '#a9143a', dark: '#ff7d92' },
  student: { property: 'student', light: '#1a4fbf', dark: '#82adff' },
  linear: { property: 'linear', light: '#06604f', dark: '#58d6bc' },
  dead: { property: 'dead', light: '#525767', dark: '#a4abba' },
  // Told apart with any colour vision, and from the empty box: test/views/tints.test.ts.
  tintTeacher: { property: 'tint-teacher', light: '#ffcdb4', dark: '#431005' },
  tintLinear: { property: 'tint-linear', light: '#89dafd', dark: '#004a60' },
  tintDead: { property: 'tint-dead', light: '#b4b5b7', dark: '#484742' },
  tintUnsettled: { property: 'tint-unsettled', light: '#9ccb5e', dark: '#6a4d15' },
  tintDiverged: { property: 'tint-diverged', light: '#d6a9f5', dark: '#3a1461' },
  border: { light: '#4b5364', dark: '#a4adbd' },
  gap: { property: 'gap', light: '#1a4fbf18', dark: '#82adff1f' },
  warn: { light: '#a34700', dark: '#ffb04d' },
};

export type ColorName = keyof typeof COLORS;

export const colorNames = Object.keys(COLORS) as ColorName[];

export const colors: Readonly<Record<ColorName, Color>> = COLORS;

/** The colours of a figure on a page that sets none, also for what is behind it. Called where there are no styles. */
export const paletteOf = (scheme: 'light' | 'dark'): Readonly<Record<ColorName, string>> =>
  Object.fromEntries(colorNames.map((name) => [name, colors[name][scheme]])) as Record<ColorName, string>;
