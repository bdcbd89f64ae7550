/**
 * What the playground says of a start, in three ways (the line in words, the prediction, the maps of outcomes), against what
 * pressing play then does. Where a run has ended is told by its loss and by the inputs that are active, nothing else.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bestFits,
  gradient,
  loss,
  OUTCOME_KINDS,
  presets,
  R,
  type OutcomeKind,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { Store } from '../../src/session/store.js';
import type { State } from '../../src/session/state.js';
import { predictionOf } from '../../src/views/layers/prediction.js';
import { frameOf } from '../../src/views/layers/outcomes/image.js';
import { OutcomeSlice } from '../../src/views/layers/outcomes/slice.js';
import { shows, type Space } from '../../src/views/spaces/space.js';
import { clamp } from '../../src/views/core/scale.js';
import { wordsOf, type Words } from '../../src/views/text/status.js';
import { plainEnd } from '../engine/plain-descent.js';
import { random } from '../engine/random.js';
import { act, scalesOf, spaces, storeAfter } from './support.js';

interface Start {
  readonly name: string;
  readonly student: Student;
  readonly teacher: Teacher;
}

const scales = scalesOf();
const { between, sign } = random(20);

const randomStudent = (reach: number): Student => {
  const weight = (): number => between(-reach, reach);
  return { w: weight(), b: weight(), a: weight(), c: between(-1, 1) };
};
const randomTeacher = (): Teacher => ({
  m: sign() * between(0.2, 2),
  k: between(-1.5, 1.5),
  c: between(-1, 1),
  s: sign(),
});
const randomStart = (reach: number): Start => {
  const [student, teacher] = [randomStudent(reach), randomTeacher()];
  return { name: JSON.stringify({ student, teacher }), student, teacher };
};

const storeAt = ({ student, teacher }: Start, learningRate: number): Store =>
  storeAfter({ type: 'edit', teacher, learner: learnerOf(student) }, { type: 'configure', settings: { learningRate } });

const MOST_STEPS = 400_000;
/** A gradient that moves nothing that anybody can see in any time. */
const AT_REST = 1e-5;

/** Plays until nothing moves any more, and says what has become of the student. */
function endOf(store: Store): OutcomeKind {
  const slope = ({ learner, teacher }: State): number =>
    Math.hypot(...Object.values(gradient(learner.student, teacher)));
  while (store.state.step < MOST_STEPS && !store.state.halt && slope(store.state) > AT_REST)
    act(store, { type: 'advance', steps: 2000 });
  return endBy(store.state);
}

/** The share of the inputs that are active: 0 when dead, 1 when linear. */
const activeShare = ({ w, b }: Student): number => Math.min(1, Math.max(0, (R + b / Math.abs(w)) / (2 * R)));

function endBy({ learner: { student }, teacher }: State): OutcomeKind {
  const { linearLoss, constantLoss } = bestFits(teacher);
  const value = loss(student, teacher);
  const share = activeShare(student);
  const isClose = (to: number): boolean => Math.abs(value - to) < 0.01 * to;
  if (value < linearLoss / 1000) return 'teacher';
  if (share > 0.99 && isClose(linearLoss)) return 'linear';
  if (share < 0.01 && isClose(constantLoss)) return 'dead';
  return 'undecided';
}

/** The outcome in the map of a space at the student's pixel, and at those around it; none where it is not shown. */
function mapped(
  space: Space,
  { learner, teacher }: State,
): { readonly kind: OutcomeKind; readonly around: readonly OutcomeKind[] } | undefined {
  const scale = scales[space.id];
  const place = space.project(learner.student);
  const frame = frameOf(scale, 1, 1);
  const column = Math.floor(scale.x(place.x)) - frame.left;
  const row = Math.floor(scale.y(place.y)) - frame.top;
  const isInside = column >= 0 && column < frame.width && row >= 0 && row < frame.height;
  if (!isInside || !shows(space, learner.student.w)) return undefined;
  const slice = new OutcomeSlice();
  slice.ask({ slice: space.slice!, student: space.kept(learner), teacher, steps: undefined, frame });
  while (!slice.isDone) slice.refine();
  const { kinds } = slice.image!;
  const at = (x: number, y: number): OutcomeKind =>
    OUTCOME_KINDS[kinds[clamp(y, 0, frame.height - 1) * frame.width + clamp(x, 0, frame.width - 1)]!]!;
  const near = [-1, 0, 1];
  return { kind: at(column, row), around: near.flatMap((dx) => near.map((dy) => at(column + dx, row + dy))) };
}

const isPromise = ({ kind }: Words): boolean => ['teacher', 'linear', 'dead', 'arrived'].includes(kind);

/** Three times on the way: what is said then. */
function wordsOnTheWay(store: Store): Words[] {
  return [0, 100, 900].map((steps) => {
    act(store, { type: 'advance', steps: steps });
    return wordsOf(store.state);
  });
}

/** Rates that are small, so that descent ends where the flow does. */
const SMALL_RATE = 0.01;

describe('the line in words, the prediction and the maps', () => {
  for (const [name, { student, teacher }] of presets) {
    it(`agree with play from ${name}`, () => {
      const store = storeAt({ name, student, teacher }, SMALL_RATE);
      const { state } = store;
      const words = wordsOnTheWay(store);
      const end = endOf(store);
      assert.notEqual(end, 'undecided');
      assert.deepEqual([...new Set(words.map((each) => each.end))], [end]);
      assert.equal(predictionOf(state).kind, end);
      const maps = spaces.flatMap((space) => mapped(space, state) ?? []);
      assert.equal(maps.length, 3);
      for (const { kind, around } of maps) assert.ok(around.includes(end), `${kind}, not ${end}`);
      assert.ok([end, 'arrived'].includes(wordsOf(store.state).kind));
    });
  }

  it('agree with play from 200 random starts with random teachers', () => {
    const ends = Object.fromEntries(OUTCOME_KINDS.map((kind) => [kind, 0])) as Record<OutcomeKind, number>;
    const off = { words: 0, prediction: 0, pixels: 0 };
    for (let i = 0; i < 200; i++) {
      const start = randomStart(1.5);
      const store = storeAt(start, SMALL_RATE);
      const { state } = store;
      const words = wordsOnTheWay(store);
      const end = endOf(store);
      ends[end]++;
      if (end === 'undecided') continue;
      for (const each of words) if (isPromise(each)) assert.equal(each.end, end, `${start.name}: ${each.text}`);
      if (words.some((each) => each.end !== end)) off.words++;
      if (predictionOf(state).kind !== end) off.prediction++;
      for (const space of spaces) {
        const { kind, around } = mapped(space, state) ?? {};
        if (!around || kind === end) continue;
        off.pixels++;
        // Only next to a border can the middle of a student's pixel end elsewhere.
        assert.ok(around.includes(end), `${start.name}: ${kind} in ${space.id}, but ${end}`);
      }
    }
    for (const kind of ['teacher', 'linear', 'dead'] as const) assert.ok(ends[kind] > 50, JSON.stringify(ends));
    assert.ok(ends.undecided <= 5, JSON.stringify(ends));
    // The limit of small steps and a rate of 0.01 may differ at a border. Of these starts none is so close to one.
    for (const count of Object.values(off)) assert.ok(count <= 2, JSON.stringify(off));
  });
});

describe('a promise', () => {
  it('is never wrong, at rates up to 1: 1500 random states', () => {
    const made = { teacher: 0, linear: 0, dead: 0, arrived: 0 };
    let fast = 0;
    let undecided = 0;
    for (let i = 0; i < 1500; i++) {
      // Beyond 0.2 nothing is promised but death and arrival, for λ ≥ 1: most cases are below.
      const rate = i % 5 === 0 ? between(0.2, 1) : Math.exp(between(Math.log(0.01), Math.log(0.2)));
      const store = storeAt(randomStart(1.8), rate);
      act(store, { type: 'advance', steps: Math.floor(between(0, 10) / rate) });
      const words = wordsOf(store.state);
      if (!isPromise(words)) continue;
      made[words.kind as keyof typeof made]++;
      if (rate > 0.05) fast++;
      const end = endOf(store);
      if (end === 'undecided') undecided++;
      else assert.equal(end, words.end, `${words.text} Rate ${rate}`);
    }
    assert.ok(Math.min(...Object.values(made)) > 40 && fast > 200, `${JSON.stringify(made)}, ${fast}`);
    assert.ok(undecided <= 10, String(undecided));
  });
});

/** The end of descent that the line tells; undefined where it speaks of small steps or of endless inputs. */
function toldEnd({ end, kind, text }: Words): OutcomeKind | undefined {
  if (/With small steps|In the limit/.test(text)) return undefined;
  return kind === 'unsettled' || kind === 'interpolant' ? kind : end;
}

/** So many plain steps are made, and more where they swing by then and something else is told. */
const BUDGET = 60_000;
const LONG_BUDGET = 1_000_000;
/** What swings about without a period is told to do so for thousands of steps. */
const THOUSANDS = 2000;

describe('what is told of descent', () => {
  it('is what plain steps come to, at rates up to 4, with endless inputs and with few: 2000 random states', () => {
    const told: Partial<Record<OutcomeKind, number>> = {};
    const wrong: string[] = [];
    for (let i = 0; i < 2000; i++) {
      const samples = ([2, 3, 5, 21, 'exact'] as const)[i % 5]!;
      const learningRate = Math.exp(between(Math.log(0.02), Math.log(4)));
      const start = randomStart(1.8);
      const store = storeAt(start, learningRate);
      act(store, { type: 'configure', settings: { samples } }, { type: 'advance', steps: Math.floor(between(0, 30)) });
      const { state } = store;
      const { student } = state.learner;
      const words = wordsOf(state);
      const ends = [toldEnd(words), predictionOf(state).kind].filter((end) => end && end !== 'undecided');
      const isWithoutPeriod = words.text.startsWith('It does not settle');
      const after = (budget: number): OutcomeKind | undefined => {
        const end = plainEnd(student, start.teacher, learningRate, samples, budget);
        // Any straight line goes through two inputs.
        return samples === 2 && end === 'linear' ? 'interpolant' : end;
      };
      const soon = after(isWithoutPeriod ? THOUSANDS : BUDGET);
      const end = soon === 'unsettled' && !ends.every((kind) => kind === soon) ? after(LONG_BUDGET) : soon;
      for (const kind of ends as OutcomeKind[]) {
        told[kind] = (told[kind] ?? 0) + 1;
        const isRight = end === undefined || kind === end;
        if (!isRight) wrong.push(`${words.text} ${kind}, not ${end}: ${JSON.stringify({ state, student })}`);
      }
    }
    assert.deepEqual(wrong, []);
    for (const kind of ['teacher', 'linear', 'dead', 'interpolant', 'unsettled', 'diverged'] as const)
      assert.ok(told[kind]! > 100, JSON.stringify(told));
  });
});
