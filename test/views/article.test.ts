/**
 * The article of the Jekyll site, and the story of the gallery: what each passage and link says of its state is computed
 * again from its start.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { descend, loss, outcomeOf, R, shapeOf, type OutcomeKind, type Student } from '../../src/engine/index.js';
import { parseState } from '../../src/session/address.js';
import * as table from '../../src/session/parameters.js';
import { startOf } from '../../src/session/start.js';
// The names of the layers are accepted as soon as there are layers.
import '../../src/views/layers/index.js';

const article = readFileSync('examples/sites/jekyll/_posts/2025-02-01-eight-starts.md', 'utf8');

/** What a state of the article comes to, by the engine alone. */
class Scene {
  readonly step: number;
  readonly #start;
  readonly #rate: number;

  constructor(state: string, { preset = 'home', rate = 0.01 } = {}) {
    const values = parseState(state.replaceAll('&amp;', '&'), (message) => assert.fail(`${state}: ${message}`));
    this.#start = startOf(values.has(table.preset) ? values.get(table.preset)! : preset, values.overrides);
    this.#rate = rate;
    this.step = values.get(table.step) ?? 0;
  }

  at(steps: number): Student {
    return descend(this.#start.learner.student, this.#start.teacher, { learningRate: this.#rate, steps });
  }

  get now(): Student {
    return this.at(this.step);
  }

  get loss(): number {
    return loss(this.now, this.#start.teacher);
  }

  get end(): OutcomeKind {
    return outcomeOf(this.#start.learner.student, this.#start.teacher).kind;
  }

  value(of: string): number {
    const { now, loss, step } = this;
    return { ...now, ...shapeOf(now), loss, step }[of]!;
  }
}

interface Passage {
  readonly state: string;
  readonly text: string;
}

const passagesOf = (text: string): Passage[] =>
  [...text.matchAll(/<relu-passage state="([^"]*)"[^>]*>(.*?)<\/relu-passage>/gs)].map(([, state, text]) => ({
    state: state!,
    text: text!,
  }));

const passages = passagesOf(article);
const scene = (start: string): Scene => new Scene(passages.find(({ state }) => state.startsWith(start))!.state);
const passageAt = (state: string): string => passages.find((passage) => passage.state === state)!.text;

/** "2.45·10⁻⁴" and "−0.35" as numbers. */
function numberIn(text: string): number {
  const plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
  return Number(plain.replace('·10', 'e').replaceAll(/[−⁻]/g, '-'));
}

/** Compares each number of a passage with that of its state. @returns how many there were */
function compare({ state, text }: Passage, here: Scene): number {
  const numbers = [...text.matchAll(/<relu-value for="\w+" of="(\w+)"[^>]*>([^<]+)</g)];
  for (const [, of, written] of numbers) {
    const [value, told] = [here.value(of!), numberIn(written!)];
    const last = 10 ** -(/\.(\d+)$/.exec(written!)?.[1]!.length ?? 0);
    const isClose = /·/.test(written!) ? Math.abs(told / value - 1) < 5e-3 : Math.abs(told - value) <= 0.51 * last;
    assert.ok(isClose, `${state}: ${of} is ${value}, not ${written}`);
  }
  return numbers.length;
}

describe('the story of the gallery', () => {
  const [story] = readFileSync('examples/story.html', 'utf8').split('scroll="box"');
  const passages = passagesOf(story!);
  const start = { preset: 'in-sign-change-iii', rate: 0.05 };

  it('writes the numbers that the figure shows, and says rightly where the student is', () => {
    const counts = passages.map((passage) => compare(passage, new Scene(passage.state, start)));
    assert.deepEqual(counts, [0, 1, 1, 1, 0]);
    const [, out, line, back, outside] = passages.map(({ state }) => new Scene(state, start).now);
    assert.ok(shapeOf(out!).k > R && shapeOf(line!).k > R && line!.w < 0);
    assert.ok(Math.abs(shapeOf(back!).k) < R && back!.w > 0);
    assert.ok(Math.abs(shapeOf(outside!).k) > R);
  });
});

describe('the article', () => {
  it('goes through all eight starts', () => {
    const shown = passages.map(({ state }) => /preset=([a-z-]+)/.exec(state)?.[1] ?? 'home');
    assert.equal(new Set(shown).size, 8);
  });

  it('writes the numbers that the figure shows', () => {
    let count = 0;
    for (const passage of passages) count += compare(passage, new Scene(passage.state));
    assert.ok(count >= 10);
  });

  it('says rightly how each start ends', () => {
    const ends = (
      ['', 'preset=out-sign-change-i&', 'preset=out-sign-change-ii&', 'preset=out-sign-change-iii'] as const
    ).map((start) => scene(start).end);
    assert.deepEqual(ends, ['teacher', 'dead', 'teacher', 'teacher']);
    const others = ['iii&amp;step=3000', 'iv', 'i&', 'ii&'].map((start) => scene(`preset=in-sign-change-${start}`).end);
    assert.deepEqual(others, ['teacher', 'linear', 'dead', 'linear']);
  });

  it('has links that end as it says', () => {
    const links = [...article.matchAll(/\]\(#eight\?([^)]+)\)/g)].map(([, state]) => new Scene(state!).end);
    assert.deepEqual(links, ['dead', 'dead', 'linear', 'teacher', 'teacher']);
  });

  it('tells the steps in which something happens', () => {
    const aCrosses = (start: string): number => {
      const here = scene(start);
      let step = 1;
      while (here.at(step).a <= 0) step++;
      return step;
    };
    assert.equal(aCrosses('preset=out-sign-change-ii&'), 246);
    assert.match(passageAt('preset=out-sign-change-ii&amp;step=246'), /After 246 steps/);
    const late = scene('preset=out-sign-change-iii');
    assert.ok(late.at(2714).a <= 0 && late.at(2715).a > 0);

    const turning = scene('preset=in-sign-change-iii');
    assert.ok(Math.abs(shapeOf(turning.at(90)).k) > R && shapeOf(turning.at(80)).k < R, 'has left after 90 steps');
    assert.ok(turning.at(100).w < 0 && turning.at(200).w > 0);
    assert.ok(shapeOf(turning.at(540)).k < -R && shapeOf(turning.at(560)).k > -R, 'comes in at step 550');

    const low = new Scene([...article.matchAll(/\]\(#eight\?([^)]+)\)/g)].at(-1)![1]!);
    assert.ok(low.at(0).a < 0 && low.at(50).a > 0 && low.at(400).w > 0);
  });
});
