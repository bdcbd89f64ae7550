import { bestFits, R } from '../../engine/index.js';
import { regimeOfRun, type RunRegime } from '../../session/regime.js';
import type { State } from '../../session/state.js';
import { MIN_TRIED_RATE } from '../../session/steady-rate.js';
import { formatCount, formatNumber, formatRate } from '../core/format.js';

/** One line on what learning is doing. */
export interface Words extends Pick<RunRegime, 'kind' | 'end'> {
  readonly text: string;
}

/** What is true of the learning that runs, in one line with the reason. */
export function wordsOf(state: State): Words {
  const regime = regimeOfRun(state);
  return { ...regime, text: textOf(regime, state) };
}

function textOf(regime: RunRegime, state: State): string {
  const { kind, end, why } = regime;
  const { form } = bestFits(state.teacher);
  const isDense = state.samples === 'exact';
  // A teacher that is straight on the data is what 'linear' ends at.
  const isLine = end === 'linear' && form === 'bent';
  const goal = end === 'saddle' ? 'a saddle' : isLine ? 'the best straight line' : 'the teacher';
  const reason = end === 'linear' && !isLine ? `it is ${form} here` : why;
  const limit =
    end === 'undecided'
      ? 'Where this start ends is open'
      : `${isDense ? 'In the limit of' : 'With endless inputs and'} small steps it ends ${end === 'dead' ? 'dead' : `at ${goal}`}`;
  switch (kind) {
    case 'diverged':
      return divergence(state);
    case 'edge':
      return `Stopped at step ${formatCount(state.step)}: the next step would climb out of the figure. Turn the rate round, or reset the student.`;
    case 'still':
      return 'The learning rate is 0: nothing moves.';
    case 'climbing':
      if (regime.isAtRest) return 'In reverse, at rest: the gradient is zero, so nothing moves.';
      return 'In reverse: each step climbs the gradient, towards where this state can come from.';
    case 'oscillating':
      return `The rate is above 2/λ = ${formatNumber(2 / regime.sharpness!)}${isDense ? '' : ' (for endless inputs)'}: steps can overshoot and oscillate.`;
    case 'arrived':
      return end === 'dead'
        ? `Dead, as far as the eye can see: ${why}.`
        : `Arrived at ${goal}, as far as the eye can see.`;
    case 'plateau':
      if (regime.isAtRest) return 'Exactly on a saddle: the gradient is zero, so nothing moves.';
      return `Plateau near ${regime.isNearSaddle ? 'a saddle' : 'the best constant'}. ${limit}.`;
    case 'open':
      if (isOutside(state) && !regime.isProvenHere) return `A line for now: its kink is outside. ${limit}.`;
      return `${limit}${reason && isDense ? `: ${regime.isProvenHere ? '' : 'later '}${reason}` : ''}.`;
    case 'dead':
      if (!why) return 'Dead: no input reaches it, so w, b and a can never change again.';
      return `Dying, certainly: ${why}.`;
    default:
      return `On its way to ${goal}, certainly: ${reason}.`;
  }
}

/** Whether the student is active on all the data, its kink beyond them. */
const isOutside = ({
  learner: {
    student: { w, b },
  },
}: State): boolean => w !== 0 && b > Math.abs(w) * R;

function divergence({ halt, learningRate, step }: State): string {
  const where = `Stopped at step ${formatCount(step)}:`;
  const tryRate = halt?.kind === 'diverged' ? halt.tryRate : undefined;
  if (tryRate === undefined) {
    const least = formatRate(Math.min(MIN_TRIED_RATE, learningRate));
    return `${where} it diverges at every rate that was tried, down to ${least}. Move the student.`;
  }
  return `${where} it diverges. Try a rate of ${formatRate(tryRate)} and reset the student.`;
}
