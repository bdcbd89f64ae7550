import { bestFits, R, type BestFits, type OutcomeKind } from '../engine/index.js';
import { regimeOfRun, type RegimeKind, type RunRegime } from '../session/regime.js';
import type { State } from '../session/state.js';
import { formatCount, formatNumber, formatRate } from './format.js';

/** One line on what learning is doing. */
export interface Words {
  readonly kind: RegimeKind;
  readonly text: string;
  /** The end that it speaks of, if it speaks of one. */
  readonly end?: OutcomeKind | undefined;
}

/** What is true of the learning that runs, in one line with the reason. */
export function wordsOf(state: State): Words {
  const regime = regimeOfRun(state);
  return { kind: regime.kind, text: textOf(regime, state), end: regime.end };
}

function textOf(regime: RunRegime, state: State): string {
  const { form } = bestFits(state.teacher);
  switch (regime.kind) {
    case 'diverged':
      return divergence(state);
    case 'still':
      return 'The learning rate is 0: nothing moves.';
    case 'climbing':
      return 'In reverse: each step climbs the gradient, towards where this state can come from.';
    case 'oscillating':
      return overshoot(regime, state);
    case 'arrived':
      return arrival(regime, form);
    case 'plateau':
      return plateau(regime, state, form);
    case 'open':
      return limit(regime, state, form);
    default:
      return certainty(regime, form);
  }
}

function divergence({ divergence, learningRate, step }: State): string {
  const where = `Stopped at step ${formatCount(step)}:`;
  if (learningRate < 0) return `${where} climbing has no end. Reset the student or turn the rate round.`;
  if (divergence?.tryRate === undefined) return `${where} it diverges at any rate. Move the student.`;
  return `${where} it diverges. Try a rate of ${formatRate(divergence.tryRate)} and reset the student.`;
}

function overshoot({ largestStableRate }: RunRegime, { samples }: State): string {
  const where = samples === 'exact' ? '' : ' (for endless inputs)';
  const value = formatNumber(largestStableRate!);
  return `The rate is above 2/λ = ${value}${where}: steps can overshoot and oscillate.`;
}

function arrival({ end }: RunRegime, form: BestFits['form']): string {
  if (end === 'dead') return 'Dead, as far as the eye can see: its kink has run to the end of the data.';
  if (end === 'linear' && form === 'bent') return 'Arrived at the best straight line: nothing near it is better.';
  return 'Arrived: the student equals the teacher, as far as the eye can see.';
}

/** Only the proofs of outcomeOf, by its reasons: what holds now, and what will. */
const PROOFS: Readonly<Record<string, { readonly now: string; readonly later: string }>> = {
  'no input activates the student': {
    now: 'Dead: no input reaches it, so w, b and a can never change again.',
    later: 'no input will reach it',
  },
  'loss below the best linear fit': {
    now: 'On its way to the teacher, certainly: its loss is below that of every other solution.',
    later: 'its loss gets below all others',
  },
  'loss below the best constant, a has the wrong sign': {
    now: 'Certain to end as the best straight line: its weight a has the wrong sign for the teacher.',
    later: 'its weight a keeps the wrong sign',
  },
  'active on all the data, near the best linear fit': {
    now: 'The kink has left the data for good: the best straight line is near, and certain.',
    later: 'its kink leaves the data for good',
  },
  'the kink is driven out of the data': {
    now: 'Dying, certainly: its kink is driven out of the data and will not turn.',
    later: 'its kink is driven out of the data',
  },
};

const proofOf = ({ reason = '' }: RunRegime): (typeof PROOFS)[string] | undefined =>
  PROOFS[reason.replace('certificate: ', '')];

function certainty(regime: RunRegime, form: BestFits['form']): string {
  // A teacher that is straight on the data is what 'linear' ends at.
  if (regime.kind === 'linear' && form !== 'bent') return `On its way to the teacher, certainly: it is ${form} here.`;
  return proofOf(regime)!.now;
}

function plateau(regime: RunRegime, state: State, form: BestFits['form']): string {
  if (regime.isAtRest) return 'Exactly on a saddle: the gradient is zero, so nothing moves.';
  const near = regime.isNearSaddle ? 'a saddle' : 'the best constant';
  return `Plateau near ${near}. ${inLimit(state)} it ends ${placeOf(regime.end, form)}.`;
}

function limit(regime: RunRegime, state: State, form: BestFits['form']): string {
  const { student } = state.learner;
  if (regime.end === 'undecided') return 'Where this start ends is open: nothing is certain yet.';
  const place = `${inLimit(state)} it ends ${placeOf(regime.end, form)}`;
  if (student.w !== 0 && student.b > Math.abs(student.w) * R && !regime.isProvenHere)
    return `A line for now: its kink is outside. ${place}.`;
  const why = form === 'bent' && state.samples === 'exact' ? proofOf(regime)?.later : undefined;
  return why ? `${place}: ${why}.` : `${place}.`;
}

const inLimit = ({ samples }: State): string =>
  samples === 'exact' ? 'In the limit of small steps' : 'With endless inputs and small steps';

function placeOf(end: OutcomeKind | undefined, form: BestFits['form']): string {
  if (end === 'dead') return 'dead';
  if (end === 'saddle') return 'on a saddle';
  if (end === 'undecided') return 'somewhere that is open';
  return end === 'linear' && form === 'bent' ? 'as the best straight line' : 'at the teacher';
}
