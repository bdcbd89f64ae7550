import { descend, R, shapeOf, type Student } from '../engine/unchecked.js';
import { MAX_SLOPE, MAX_WEIGHT } from './figure-range.js';
import { regimeOfRun } from './regime.js';
import type { State } from './state.js';

/** How far the student moves in a tick of 1/60 s, as a share of the figure's range: 7 % of it in a second. */
const DISTANCE = 0.07 / 60;
/**
 * The pace grows by no more than this factor, and one step, in a tick, so that the eye can follow: tenfold in a second.
 */
const GROWTH = 1.04;
/**
 * A tick adds no more than this share to the steps so far: else the timeline would shrink faster than one can read it.
 */
const SHARE = 0.012;
/** The steps that a tick may have at the beginning of a run, when there are none so far. */
const FIRST_STEPS = 4;
/** As many steps as a slow phone makes in a small part of a frame. */
export const MAX_PACE = 10_000;
/** The student is looked at again when this share has been added to its steps. */
const LOOK = 0.25;

/**
 * How many descent steps to make in a tick of 1/60 s so that the student moves at a pace that the eye can follow: few
 * where learning is fast, many on a plateau. The steps themselves stay as they are. Called by the clock before a tick
 * if the speed is `auto`.
 * @param last the steps of the tick before
 * @returns a whole number, 1 … 10 000
 */
export function autoPace(state: State, last: number): number {
  const most = Math.floor(Math.min(MAX_PACE, GROWTH * last + 1, FIRST_STEPS + SHARE * state.step));
  const { steps, distance } = stepsWithin(state, most);
  // Where even the most steps move little, this is a plateau or the end; at the end nothing more is to be seen.
  if (distance < DISTANCE && hasEnded(state)) return 1;
  return steps;
}

/** The steps after which the student has moved by the wanted distance, at most so many; and how far that is. */
function stepsWithin(
  { learner, teacher, learningRate, samples }: State,
  most: number,
): { readonly steps: number; readonly distance: number } {
  const start = learner.student;
  let student = start;
  let steps = 0;
  let distance = 0;
  while (steps < most && distance < DISTANCE) {
    const wanted = Math.min(1 + Math.floor(LOOK * steps), most - steps);
    const end = descend(student, teacher, { learningRate, samples, steps: wanted });
    if (end.diverged) break;
    student = end;
    steps += wanted;
    distance = visibleDistance(start, student);
  }
  return { steps: Math.max(1, steps), distance };
}

/** The largest movement in any panel, as a share of the range that the panel shows. */
function visibleDistance(one: Student, other: Student): number {
  const [p, q] = [shapeOf(one), shapeOf(other)];
  return Math.max(
    Math.abs(one.w - other.w) / (2 * MAX_WEIGHT),
    Math.abs(one.b - other.b) / (2 * MAX_WEIGHT),
    Math.abs(one.a - other.a) / (2 * MAX_WEIGHT),
    Math.abs(one.c - other.c) / (2 * R),
    Math.abs(p.m - q.m) / (2 * MAX_SLOPE),
    Math.abs(inView(p.k) - inView(q.k)) / (2 * R),
  );
}

/** A kink beyond the data is drawn at their edge; a flat student has none, and counts as one beyond. */
const inView = (k: number): number => (Number.isNaN(k) ? R : Math.max(-R, Math.min(R, k)));

/** Whether more steps would show nothing new. */
function hasEnded(state: State): boolean {
  const { kind, isAtRest } = regimeOfRun(state);
  return kind === 'arrived' || kind === 'dead' || kind === 'still' || isAtRest === true;
}
