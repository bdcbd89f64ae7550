import { R, type Direction, type Slice as EngineSlice, type Student, type Teacher } from '../../engine/unchecked.js';
import type { Learner } from '../../session/learner.js';
import type { StudentKey } from '../../session/parameters.js';
import type { Axes } from '../core/axes.js';
import { inReach, type Domain, type Point, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import type { SpaceId } from './index.js';

export type BoxId = 'io' | SpaceId;

/** The weights that the spaces show; c is in none of them. */
export type Weights = Pick<Student, 'w' | 'b' | 'a'>;

/** A plane through the space of students, with two coordinates x and y; all else is kept. */
export interface Slice {
  /** The direction of all students in it, if they have one in common. */
  readonly s?: Direction;
  /** The coordinates of a student; those of a student of the other direction have no meaning. */
  readonly project: (student: Weights) => Point;
  /**
   * The velocity of the coordinates of a student whose weights move with this velocity; NaN where w = 0 has no kink.
   */
  readonly push: (student: Weights, velocity: Weights) => Point;
  /** A student with what the slice through a learner keeps; what the slice varies is the same for all learners. */
  readonly kept: (learner: Learner) => Student;
  /** The student at a point of the slice through `kept`. It is for hot loops. */
  readonly studentAt: (kept: Student, x: number, y: number) => Student;
  /** The learner that is put at a point of the slice by hand: it remembers its shape where it becomes flat there. */
  readonly lift: (learner: Learner, x: number, y: number) => Learner;
}

/** A slice as it is shown: one phase space. */
export interface Space extends Slice {
  readonly id: SpaceId;
  /**
   * The engine's name for the slice, by which it knows outcomes and solutions; without one these layers show nothing.
   */
  readonly slice?: EngineSlice;
  /** The view that it is a part of, as authors name it. */
  readonly view: string;
  /** The row of spaces that it stands in. */
  readonly group: 'weights' | 'shapes';
  /** What its coordinates are: the first word of its caption. */
  readonly name: string;
  /** The numbers that its caption explains; the first two are its coordinates. */
  readonly numbers: readonly [x: StudentKey, y: StudentKey, ...more: StudentKey[]];
  /** For screen readers. */
  readonly label: string;
  readonly domain: Domain;
  readonly axes: Axes;
  /** The lines that say where a kink passes an end of the data, if a kink is a place in this space. */
  readonly edge?: (scale: Scale, s: Direction, x: number) => EdgeLine;
  /** Draws what lies under everything else. */
  readonly drawGround?: (ctx: Context, scale: Scale, theme: Theme) => void;
  /** Draws lines and words over the layers on the ground. */
  readonly drawBorders?: (ctx: Context, scale: Scale, theme: Theme) => void;
  /** Draws where the student's shape equals the teacher's. */
  readonly drawTeacher?: (ctx: Context, scale: Scale, teacher: Teacher, theme: Theme) => void;
}

/** A line on the screen where the kink is at an end of the data: from (x, y) on, `length` pixels at an angle. */
export interface EdgeLine extends Point {
  /** Radians, 0 is right, down positive. */
  readonly angle: number;
  readonly length: number;
  /**
   * The side of the line on which the kink is outside the data: right of it (1), as one goes along it, or left (−1).
   */
  readonly outside: 1 | -1;
}

/** Whether a student with this w appears in the slice at all. */
export const shows = ({ s }: Slice, w: number): boolean => s === undefined || w * s > 0;

/** Where a student is drawn, in pixels: also far outside of the box, as far as a canvas can count. */
export function placeOf(slice: Slice, scale: Scale, student: Weights): Point {
  const { x, y } = slice.project(student);
  return { x: inReach(scale.x(x)), y: inReach(scale.y(y)) };
}

/** Weights are shown from −WEIGHTS to WEIGHTS, slopes from −SLOPES to SLOPES. */
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
