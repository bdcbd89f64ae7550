import { DIVERGENCE } from './descent.js';
import { overshootOfFlattest, type DescentSetting } from './descent-setting.js';
import type { Evaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { evaluateSampled } from './sampled-loss.js';

/** A student that descends, in place, and what its orbit looks like from where the last steps began. */
export interface Walker {
  w: number;
  b: number;
  a: number;
  c: number;
  /** Steps made in all. */
  steps: number;
  /** How far the last steps went from where they began, in the sum of the four weights. */
  width: number;
  /** After how many of them the orbit was back where they began; 0 if it was not. */
  period: number;
  /** How many of them lifted the loss. */
  lifts: number;
}

/** The most steps between two looks at an orbit. Also the longest period that is found. */
export const STRIDE = 64;
/** An orbit has returned if it misses its beginning by less than this part of its width. */
const RETURN = 1e-10;
/** Looks after which it is asked whether the orbit roams. */
const EPOCH = 8;
/** Of all steps the part that must lift the loss in an orbit that roams. */
const LIFTS = 0.05;
/** An orbit that roams does not lose more than this part of its width from one epoch to the next. */
const NARROWING = 0.5;
/** So often the mean of a² − w² − b² must have risen, and fallen, from one epoch to the next. */
const TURNS = 2;
/** An orbit that changes the mean in one direction for so many epochs, as widely as ever, is not waited for. */
const PATIENCE = 64;

/** Where η·λ/2 is more than this at the flattest solution there is nothing to slide to. */
const MARGIN = 1.02;

/**
 * Makes steps of descent. Allocates nothing.
 * @param at the evaluation at the walker, before and after
 * @returns false if the next step would diverge; the walker is then at the last student before
 */
export function makeSteps(walker: Walker, count: number, setting: DescentSetting, at: Evaluation): boolean {
  const { teacher, learningRate, samples } = setting;
  const isExact = samples === 'exact';
  const { w: w0, b: b0, a: a0, c: c0 } = walker;
  let { w, b, a, c } = walker;
  let { loss } = at;
  let width = 0;
  let period = 0;
  let lifts = 0;
  let step = 0;
  while (step < count) {
    const nextW = w - learningRate * at.w;
    const nextB = b - learningRate * at.b;
    const nextA = a - learningRate * at.a;
    const nextC = c - learningRate * at.c;
    // Written so that NaN counts as divergence too.
    if (!(Math.abs(nextW) + Math.abs(nextB) + Math.abs(nextA) + Math.abs(nextC) < DIVERGENCE)) break;
    w = nextW;
    b = nextB;
    a = nextA;
    c = nextC;
    step++;
    const away = Math.abs(w - w0) + Math.abs(b - b0) + Math.abs(a - a0) + Math.abs(c - c0);
    if (away > width) width = away;
    else if (period === 0 && away <= RETURN * width) period = step;
    if (isExact) evaluateExact(w, b, a, c, teacher, at);
    else evaluateSampled(w, b, a, c, teacher, samples, at);
    if (at.loss > loss) lifts++;
    loss = at.loss;
  }
  walker.w = w;
  walker.b = b;
  walker.a = a;
  walker.c = c;
  walker.steps += step;
  walker.width = width;
  walker.period = period;
  walker.lifts = lifts;
  return step === count;
}

/**
 * Watches an orbit that does not narrow. The function that is returned is called after every stride, and tells whether
 * the orbit returns, or has roamed for long, as widely as before. Undefined if neither is certain yet.
 */
export function watchOrbit(setting: DescentSetting): (walker: Walker) => 'returning' | 'roaming' | undefined {
  let lastPeriod = 0;
  // Of this epoch: looks, steps that lifted the loss, the greatest width, and the sum of a² − w² − b² over the looks.
  let looks = 0;
  let lifts = 0;
  let widest = 0;
  let imbalance = 0;
  let widestBefore = Infinity;
  let imbalanceBefore = NaN;
  // How often that sum was greater, and how often it was less, than in the epoch before.
  let rises = 0;
  let falls = 0;

  const endEpoch = (): void => {
    // An orbit that slides along the solutions to where they are stable changes this mean in one direction only.
    if (widest < (1 - NARROWING) * widestBefore || lifts < LIFTS * EPOCH * STRIDE) rises = falls = 0;
    else if (imbalance > imbalanceBefore) rises++;
    else if (imbalance < imbalanceBefore) falls++;
    widestBefore = widest;
    imbalanceBefore = imbalance;
    looks = lifts = widest = imbalance = 0;
  };

  const roams = (): boolean =>
    rises + falls >= PATIENCE ||
    (rises + falls >= 2 * TURNS && (Math.min(rises, falls) >= TURNS || overshootOfFlattest(setting) >= MARGIN));

  return (walker) => {
    const { w, b, a, width, period } = walker;
    if (period > 0 && period === lastPeriod) return 'returning';
    lastPeriod = period;
    lifts += walker.lifts;
    widest = Math.max(widest, width);
    imbalance += a * a - w * w - b * b;
    if (++looks === EPOCH) endEpoch();
    return roams() ? 'roaming' : undefined;
  };
}
