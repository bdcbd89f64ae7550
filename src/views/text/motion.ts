import { descend, R, type Student } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { clamp } from '../core/scale.js';

/** Which way something moves: up or to the right (1), down or to the left (−1), or not so that one can see it (0). */
export type Way = -1 | 0 | 1;

/** How the picture of the student moves in the steps that come next. */
export interface Motion {
  /** The kink, while it lies within the data. */
  readonly kink: Way;
  /** The end of the arm, by its slope m; of a straight line, its right end, by its slope a·w. */
  readonly arm: Way;
  /** The flat side; of a straight line its middle, and of a dead student all of it. */
  readonly level: Way;
  /** The kink leaves the data or comes back into them, or w crosses 0, within the next steps. */
  readonly isCrossing: boolean;
}

const STILL: Motion = { kink: 0, arm: 0, level: 0, isCrossing: false };

/**
 * Where the student bends: within the data, or beyond them, so that it is a 'line' or 'dead'; 'flat' has no kink at
 * all.
 */
export type Place = 'inside' | 'line' | 'dead' | 'flat';

export function placeOfKink({ w, b }: Student): Place {
  const reach = Math.abs(w) * R;
  if (w === 0) return b > 0 ? 'flat' : 'dead';
  return b <= -reach ? 'dead' : b >= reach ? 'line' : 'inside';
}

/** What is compared: in the picture, in units of its axes. */
interface Sight {
  readonly kink: number;
  readonly arm: number;
  readonly level: number;
}

/** The time over which a motion has to keep its way, and the fewest and most steps in it. */
const AHEAD = 0.05;
const FEWEST_STEPS = 2;
const MOST_STEPS = 50;

/** Beside the fastest motion, what is slower than this share of it is not told. */
const SHARE = 0.3;

/** What moves by less than this in a unit of time stands still for the eye. */
const UNSEEN = 1e-4;

/** A weight that is as good as 0. */
const NO_WEIGHT = 1e-9;

/**
 * The motion that descent makes from here, at its rate and with its inputs: found by making the next steps. A way is
 * told only if the next step and some more agree on it, so that it is true for as long as it takes to read.
 */
export function motionOf({ learner: { student }, teacher, learningRate, samples }: State): Motion {
  if (learningRate === 0) return STILL;
  const place = placeOfKink(student);
  const steps = clamp(Math.round(AHEAD / Math.abs(learningRate)), FEWEST_STEPS, MOST_STEPS);
  const next = descend(student, teacher, { learningRate, samples, steps: 1 });
  const later = descend(next, teacher, { learningRate, samples, steps: steps - 1 });
  if (next.diverged || later.diverged) return STILL;
  const [from, soon, then] = [student, next, later].map((each) => sightOf(each, place)) as [Sight, Sight, Sight];
  const isSame = (each: Student): boolean => placeOfKink(each) === place && each.w * student.w >= 0;
  if (!isSame(next) || !isSame(later)) return { ...STILL, isCrossing: true };
  const speeds = {
    // Next to w = 0 the kink is a quotient of rounding errors.
    kink: place === 'inside' && Math.abs(student.w) > NO_WEIGHT ? speedOf('kink') : 0,
    // The end of the arm is what is seen of its slope.
    arm: place === 'dead' ? 0 : speedOf('arm') * (place === 'inside' ? armOf(student) : R),
    level: speedOf('level'),
  };
  const fastest = Math.max(...Object.values(speeds).map(Math.abs));
  const wayOf = (speed: number): Way =>
    Math.abs(speed) < UNSEEN || Math.abs(speed) < SHARE * fastest ? 0 : (Math.sign(speed) as Way);
  return { kink: wayOf(speeds.kink), arm: wayOf(speeds.arm), level: wayOf(speeds.level), isCrossing: false };

  /** In a unit of time; 0 if the steps do not agree on the way. */
  function speedOf(key: keyof Sight): number {
    const change = soon[key] - from[key];
    return Math.sign(change) === Math.sign(then[key] - from[key]) ? change / Math.abs(learningRate) : 0;
  }
}

/** How much of the arm lies within the data. */
const armOf = ({ w, b }: Student): number => R + b / Math.abs(w);

function sightOf({ w, b, a, c }: Student, place: Place): Sight {
  // A straight line has its middle at x = 0, where all inputs are on the arm.
  const isLine = place === 'line' || place === 'flat';
  return { kink: -b / w, arm: isLine ? a * w : a * Math.abs(w), level: isLine ? a * b + c : c };
}

/** "the kink drifts right and the arm tilts down"; undefined if nothing can be seen to move. */
export function inWords({ kink, arm, level, isCrossing }: Motion, place: Place): string | undefined {
  if (isCrossing) return CROSSING[place];
  const isLine = place === 'line' || place === 'flat';
  const bend = kink === 0 ? [] : [`the kink drifts ${kink > 0 ? 'right' : 'left'}`];
  const tilt =
    arm === 0
      ? []
      : [
          isLine
            ? `the line turns ${arm > 0 ? 'up' : 'down'} at the right`
            : `the arm tilts ${arm > 0 ? 'up' : 'down'}`,
        ];
  const subject = isLine ? 'the line' : place === 'dead' ? 'it' : 'the flat side';
  const height = level === 0 ? [] : [`${subject} ${level > 0 ? 'rises' : 'sinks'}`];
  // Two motions can be followed, three can't.
  const told = [...bend, ...tilt, ...height].slice(0, 2);
  return told.length === 0 ? undefined : told.join(' and ').replace(/and the line (rises|sinks)/, 'and $1');
}

/** What is seen when the place changes within the next steps. */
const CROSSING: Readonly<Record<Place, string>> = {
  inside: 'the kink leaves the data',
  line: 'the line turns, and its kink is about to change',
  dead: 'the kink comes back into the data',
  flat: 'the line begins to turn',
};
