import type { History } from '../../session/history.js';
import { logOfLoss } from '../../session/loss-curve.js';
import { lossLevels, type LossLevels } from '../../session/loss-levels.js';
import { scaleOf, type Domain, type Scale } from '../core/scale.js';
import type { Scene } from '../scene.js';

/** Room for the names of the levels at the right, in units of the text size. */
export const RIGHT = 4.7;
/** A tick label of the loss is this far from the next one at least, in units of the text size. */
const LINE = 1.5;
/** Width of a digit in a tick label, in units of the text size. */
const DIGIT = 0.52;
/** Losses above 10³ are shown only of a run that began there: a run that diverges leaves the box at the top. */
const MAX_EXPONENT = 3;
/** Room below the lowest decade, for the thumb of the scrubber, as a share of the others. */
const MARGIN = 0.16;
/** The axes show at least this many steps and decades. */
const MIN_STEPS = 100;
const MIN_DECADES = 2;
/** A level whose log₁₀ is below this does not make the axis longer. */
const MIN_LEVEL = -6;

/** Ends of the axis of steps, in a power of ten. */
const ENDS = [1, 2, 3, 4, 6, 8, 10];

/** The round number of steps where the axis ends. */
export function niceEnd(steps: number): number {
  const most = Math.max(MIN_STEPS, steps);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ENDS.find((end) => end * power >= most)!;
}

/** Steps from 0 to a round number after the end of the run, and the decades of the losses that are to be seen. */
export function lossDomain({ run, earlier }: History, loss: number, levels: LossLevels): Domain {
  const end = niceEnd(run.span);
  let [low, high] = [Infinity, -Infinity];
  const see = (value: number): void => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  see(logOfLoss(loss));
  for (const { curve } of [...earlier, run]) {
    curve.forEach((step, value) => {
      if (step <= end) see(value);
    });
  }
  high = Math.min(high, Math.max(MAX_EXPONENT, run.curve.start));
  [levels.dead, levels.line]
    .map(logOfLoss)
    .filter((level) => level > MIN_LEVEL)
    .forEach(see);
  const top = Math.ceil(2 * high) / 2;
  const bottom = Math.min(Math.floor(low), Math.floor(top) - MIN_DECADES);
  return { x: [0, end], y: [bottom - MARGIN * (top - bottom), top] };
}

/** The scale of the loss plot. It stays the same scale, number by number, while the run goes on within it. */
export const lossScaleOf = ({ state, history, loss }: Scene, width: number, height: number, em: number): Scale =>
  lossScale(lossDomain(history, loss, lossLevels(state.teacher, state.samples)), width, height, em);

/** A scale with room for the names of the levels at the right and for the thumb of the scrubber under the box. */
export const lossScale = (domain: Domain, width: number, height: number, em: number): Scale =>
  scaleOf(domain, width - RIGHT * em, height - 0.6 * em, em);

/** The exponents of the labelled decades: as many as there is room for. */
export function decadeTicks({ domain, top, bottom }: Scale, em: number): number[] {
  const [from, to] = domain.y;
  const by = Math.ceil((to - from) / Math.max(1, Math.floor((bottom - top) / (LINE * em))));
  const ticks: number[] = [];
  // From a multiple, so that they stay where they are while the axis grows.
  for (let exponent = Math.ceil(from / by) * by; exponent <= to; exponent += by) ticks.push(exponent);
  return ticks;
}

/** The labelled steps: quarters or halves of the axis, or its ends alone where it is narrow. */
export function stepTicks({ domain, left, right }: Scale, em: number): number[] {
  const [, end] = domain.x;
  // The last label ends where the axis does; the first one says what is counted.
  const width = DIGIT * em * (1.5 * String(end).length + 4);
  const parts = [4, 2].find((parts) => (right - left) / parts > width) ?? 1;
  return Array.from({ length: parts + 1 }, (_, i) => (i * end) / parts);
}
