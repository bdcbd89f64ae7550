import { R, type Direction, type Teacher } from '../../engine/index.js';
import type { Axes } from '../core/axes.js';
import { inReach, type Domain, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';

export type SpaceId = 'wa' | 'wb' | 'km+' | 'km-';
export type BoxId = 'io' | SpaceId;

/** One slice through the space of students. */
export interface PhaseSpace {
  readonly id: SpaceId;
  readonly domain: Domain;
  readonly axes: Axes;
  /** For w-a, w-b: both directions. */
  readonly s?: Direction;
  /** Where a student is in this slice, in data coordinates; the k-m boxes ask `shows` first. */
  readonly x: (w: number, b: number, a: number) => number;
  readonly y: (w: number, b: number, a: number) => number;
  /** What lies under everything else. */
  readonly drawGround?: (ctx: Context, scale: Scale, theme: Theme) => void;
  /** Lines and names over the layers on the ground. */
  readonly drawBorders?: (ctx: Context, scale: Scale, theme: Theme) => void;
  /** Where the student's shape equals the teacher's. */
  readonly drawTeacher?: (ctx: Context, scale: Scale, teacher: Teacher, theme: Theme) => void;
}

/** Whether a student with this w appears in the space at all. */
export const shows = ({ s }: PhaseSpace, w: number): boolean => s === undefined || w * s > 0;

/** Where a student is drawn, in pixels: also far outside of the box, as far as a canvas can count. */
export const placeOf = (
  space: PhaseSpace,
  scale: Scale,
  w: number,
  b: number,
  a: number,
): readonly [number, number] => [inReach(scale.x(space.x(w, b, a))), inReach(scale.y(space.y(w, b, a)))];

export const WEIGHTS = 1.5;
export const SLOPES = 2.5;

export const dataTicks = [
  [-R, '−√3'],
  [0, '0'],
  [R, '√3'],
] as const;

export const weightTicks = [
  [-WEIGHTS, '−1.5'],
  [0, '0'],
  [WEIGHTS, '1.5'],
] as const;
