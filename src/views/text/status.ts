import { bestFits, type OutcomeKind } from '../../engine/unchecked.js';
import { regimeOfRun, type RegimeKind, type RunRegime } from '../../session/regime.js';
import type { State } from '../../session/state.js';
import { MIN_TRIED_RATE } from '../../session/steady-rate.js';
import { formatCount, formatNumber, formatRate } from '../core/format.js';
import { ENDS } from './note.js';
import { inWords, motionOf, placeOfKink, type Motion, type Place } from './motion.js';

/** What a reader is told. */
export interface Line {
  /** What can be seen, and where it leads: one line. */
  readonly text: string;
  /** Why that is so, and under which conditions. */
  readonly proof?: string | undefined;
}

export interface Words extends Line {
  readonly kind: RegimeKind;
  readonly end?: OutcomeKind | undefined;
}

/** What is true of the learning that runs, the picture first. */
export function wordsOf(state: State): Words {
  const regime = regimeOfRun(state);
  const { kind, end } = regime;
  return { kind, end, ...lineFor(regime, state) };
}

/** The line for a regime that a state is in. */
export function lineFor(told: RunRegime, state: State): Line {
  const scene = sceneOf(told, state);
  return { text: LINES[told.kind](scene) + remaining(told), proof: PROOFS[told.kind](scene) };
}

/** " About 900 steps are left.", to one digit, so that it does not change all the time; or nothing. */
function remaining({ stepsLeft = 0 }: RunRegime): string {
  const steps = Number(stepsLeft.toPrecision(1));
  return steps >= 10 ? ` About ${formatCount(steps)} steps are left.` : '';
}

/** What the sentences are made from. */
interface Scene {
  readonly told: RunRegime;
  readonly state: State;
  readonly place: Place;
  readonly motion: Motion;
  /** "the kink drifts right and the arm tilts down"; undefined if nothing can be seen to move. */
  readonly moves: string | undefined;
  /** Where it ends; a teacher that is straight on the data is what 'linear' ends at. */
  readonly end: OutcomeKind;
}

function sceneOf(told: RunRegime, state: State): Scene {
  const place = placeOfKink(state.learner.student);
  const motion = motionOf(state);
  const isTeacher = told.end === 'linear' && bestFits(state.teacher).form !== 'bent';
  return {
    told,
    state,
    place,
    motion,
    moves: inWords(motion, place),
    end: isTeacher ? 'teacher' : (told.end ?? 'undecided'),
  };
}

const capitalized = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const headline = ({ moves }: Scene): string => capitalized(moves ?? 'hardly anything moves');

/** The sentence of each kind. */
const LINES: Readonly<Record<RegimeKind, (scene: Scene) => string>> = {
  diverged: ({ state }) => divergence(state),
  edge: ({ state: { step } }) =>
    `Stopped at step ${formatCount(step)}: climbing has left the figure. Turn the rate round, or reset the student.`,
  dead: (scene) =>
    isDeadNow(scene) ? death(scene) : `${headline(scene)}: it slides out of the data, and the student dies.`,
  still: () => 'The learning rate is 0: nothing moves.',
  climbing: ({ moves }) => `In reverse, uphill${moves ? `: ${moves}` : ', where hardly anything moves'}.`,
  oscillating: (scene) =>
    `Long steps swing: the rate is above 2/λ = ${formatNumber(2 / scene.told.sharpness!)}. ${scene.told.isFound ? prospect(scene) : 'They can overshoot.'}`,
  unsettled: ({ told: { period } }) =>
    period === undefined
      ? 'It does not settle: the steps are so long that it swings about, for thousands of them at least.'
      : period === 1
        ? 'It has stopped where the steps no longer change anything.'
        : `It never settles: the steps are so long that in the end every ${formatCount(period)} lead back.`,
  interpolant: ({ state: { samples } }) =>
    `It goes through all ${samples === 'exact' ? '' : `${formatCount(samples)} `}inputs that it learns from, but it is not the teacher.`,
  arrived: ({ end }) => ARRIVED[end] ?? 'Nothing can be seen to move.',
  plateau: (scene) => {
    if (scene.told.isAtRest) return 'Exactly on a saddle: nothing moves.';
    return `Hardly moving: a plateau${scene.told.isNearSaddle ? ' near a saddle' : ''}. ${prospect(scene)}`;
  },
  teacher: (scene) =>
    isHeadingForTeacher(scene)
      ? `${headline(scene)}, onto the teacher.`
      : `${headline(scene)}; it ends at the teacher.`,
  linear: (scene) => {
    const goal = scene.end === 'teacher' ? 'it ends at the teacher' : 'only the best straight line is left';
    if (scene.place !== 'line') return `${headline(scene)}; ${goal}.`;
    return `A straight line now, its kink outside; it ends ${scene.end === 'teacher' ? 'at the teacher' : 'as the best one'}.`;
  },
  open: (scene) => {
    const isLine = scene.place === 'line';
    const opening = isLine
      ? `A straight line${scene.end === 'teacher' || scene.end === 'dead' ? ' for now' : ''}, its kink outside`
      : headline(scene);
    return `${opening}. ${prospect(scene)}`;
  },
};

const isDeadNow = ({ told, place }: Scene): boolean => place === 'dead' && !told.why;

/** Without an active input only the level is left, and it goes to the mean by the factor 1 − η in each step. */
function death({ state, motion, told }: Scene): string {
  const settles = motion.level !== 0 && state.learningRate > 0 && state.learningRate <= 1;
  const level = settles ? ` Its level ${motion.level > 0 ? 'rises' : 'sinks'} to the mean.` : '';
  const out = ' Its level swings farther out with each step.';
  return `Dead: no input reaches its arm, which can never move.${told.end === 'diverged' ? out : level}`;
}

/** At one of the ends, as far as anybody can see. */
const ARRIVED: Readonly<Partial<Record<OutcomeKind, string>>> = {
  teacher: 'On the teacher: no difference can be seen.',
  linear: 'It has become the best straight line: no difference can be seen.',
  dead: 'As good as dead: the arm has slid out of the data, and the rest lies at the mean.',
};

/** Where it ends, or where small steps lead; with few inputs, where endless ones would. */
function prospect(scene: Scene): string {
  const { end, told, state } = scene;
  if (end === 'undecided') return 'Where this start ends is open.';
  const how = told.isFound ? 'In the end' : state.samples === 'exact' ? 'With small steps' : 'In the limit';
  return `${how} ${PROSPECTS[end]?.(scene) ?? `the student will ${ENDS[end]}`}.`;
}

/** Of the ends that most starts have, in words of their own. */
const PROSPECTS: Readonly<Partial<Record<OutcomeKind, (scene: Scene) => string>>> = {
  teacher: (scene) => `${finder(scene)} finds the teacher`,
  linear: () => 'only the best straight line is left',
  dead: () => 'the arm slides out of the data, and the student dies',
};

/** At the teacher the signs of a and w are the teacher's: where they differ now, they have to change on the way. */
function finder({ state: { learner, teacher }, place, told }: Scene): string {
  const { w, a } = learner.student;
  if (told.end === 'linear') return 'the student';
  if (a * teacher.m < 0) return `the arm flips ${teacher.m > 0 ? 'up' : 'down'} and`;
  if (w * teacher.s < 0) return 'the arm turns round and';
  return place === 'line' ? 'the kink comes back and' : 'the student';
}

/** Whether all that is told to move moves towards the teacher's shape. */
function isHeadingForTeacher({ state: { learner, teacher }, place, motion, told, moves }: Scene): boolean {
  const { shape } = learner;
  if (told.kind !== 'teacher' || place !== 'inside' || shape.s !== teacher.s || !moves) return false;
  const isTowards = (way: number, from: number, to: number): boolean => way === 0 || way === Math.sign(to - from);
  return (
    isTowards(motion.kink, shape.k, teacher.k) &&
    isTowards(motion.arm, shape.m, teacher.m) &&
    isTowards(motion.level, shape.c, teacher.c)
  );
}

/** Why each line is true, and under which conditions. */
const PROOFS: Readonly<Record<RegimeKind, (scene: Scene) => string | undefined>> = {
  dead: (scene) =>
    isDeadNow(scene) ? 'Without an active input the gradients of w, b and a are zero, at any rate.' : certainty(scene),
  teacher: certainty,
  linear: certainty,
  arrived: (scene) => `It differs by less than a thousandth of the teacher’s size. ${certainty(scene) ?? ''}`.trim(),
  plateau: ({ told: { isAtRest } }) =>
    isAtRest
      ? 'w and a are zero, and the level is the mean of the teacher.'
      : 'The loss is close to that of the best constant, and its gradient is small.',
  open: limit,
  oscillating: ({ state: { samples } }) =>
    `λ is how sharply the loss bends here, the largest eigenvalue of its Hessian${samples === 'exact' ? '' : ' for endless inputs'}. A step above 2/λ ends farther up, on the other side.`,
  climbing: () => 'Each step climbs the gradient, towards where this state can come from.',
  unsettled: () => FOUND,
  interpolant: () => 'There are so few inputs that other functions go through all of them too.',
  edge: () => undefined,
  still: () => undefined,
  diverged: () => undefined,
};

const FOUND = 'Found by making the steps that come, at this rate and on these inputs.';

/** The certificate, in words. */
function reasonOf({ told: { end, why }, state }: Scene): string | undefined {
  const { form } = bestFits(state.teacher);
  return end === 'linear' && form !== 'bent' ? `the teacher is ${form} on the data` : why;
}

function certainty(scene: Scene): string | undefined {
  const reason = reasonOf(scene);
  return reason && `Certain${scene.told.kind === 'arrived' ? ' for small steps' : ' at this rate'}: ${reason}.`;
}

/** What a statement about small steps means, and why it is true. */
function limit(scene: Scene): string {
  const { told, state } = scene;
  if (told.isFound) return FOUND;
  const reason = reasonOf(scene);
  const proof = reason ? ` ${told.isProvenHere ? 'The reason' : 'Later on'}: ${reason}.` : '';
  return `True for small steps${state.samples === 'exact' ? '' : ' and endless inputs'}. Steps of this length can do otherwise.${proof}`;
}

function divergence({ halt, learningRate, step }: State): string {
  const where = `Stopped at step ${formatCount(step)}:`;
  if (learningRate < 0) return `${where} climbing has no end. Turn the rate round, or reset the student.`;
  const tryRate = halt?.kind === 'diverged' ? halt.tryRate : undefined;
  if (tryRate === undefined)
    return `${where} it diverges, at all rates down to ${formatRate(MIN_TRIED_RATE)} too. Move the student.`;
  return `${where} it diverges. Try a rate of ${formatRate(tryRate)} and reset the student.`;
}
