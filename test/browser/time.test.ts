/** The timeline: the scrubber under the loss, by mouse, keys, buttons and script. */
import { assert } from 'chai';
import { descend, loss, type Student } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, mouseDrag, press, touchDrag, type Point } from './support/input.js';
import {
  canvasOf,
  clear,
  differ,
  frames,
  listen,
  mount,
  part,
  pixelsOf,
  settled,
  show,
  textOf,
  until,
} from './support/playground.js';

const teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 } as const;

function after(steps: number, learningRate = 0.01, from: Student = { w: 1, b: 0, a: 1, c: 0 }): Student {
  const { w, b, a, c } = descend(from, teacher, { learningRate, steps });
  return { w, b, a, c };
}

const scrubber = (element: ReluPlayground): HTMLInputElement => part<HTMLInputElement>(element, '#step');

/** After so many steps, laid out and in view. */
async function shown(steps: number): Promise<ReluPlayground> {
  const element = await show('speed="1"');
  element.advance(steps);
  await settled(element);
  scrubber(element).scrollIntoView({ block: 'center' });
  await frames();
  return element;
}

/** Where the scrubber's thumb is at a step: its middle goes from half its width to that at the other end. */
function thumbAt(element: ReluPlayground, step: number): Point {
  const input = scrubber(element);
  const { left, width, top, height } = input.getBoundingClientRect();
  const thumb = parseFloat(getComputedStyle(input).getPropertyValue('--_thumb'));
  return { x: left + thumb / 2 + (step / Number(input.max)) * (width - thumb), y: top + height / 2 };
}

/**
 * Where the line from the dot down to the axis crosses the room for the thumb, in which there is nothing else: the middle
 * of the pixels that do not have the colour of the box.
 */
function playheadIn(element: ReluPlayground): number {
  const canvas = canvasOf(element, 'loss');
  const { left, width, height } = canvas.getBoundingClientRect();
  const em = parseFloat(getComputedStyle(part(element, '.root')).fontSize);
  const ratio = canvas.width / width;
  // Over the axis by more than the height of its ticks, between the labels of the losses and those of the levels.
  const row = Math.round((height - 2 * em - 6) * ratio);
  const [from, to] = [Math.round(2.2 * em) * ratio, Math.floor((width - 4.9 * em) * ratio)];
  const { data } = canvas.getContext('2d')!.getImageData(from, row, to - from, 1);
  const reds = Array.from({ length: to - from }, (_, x) => data[4 * x]!);
  const ground = [...reds].sort((x, y) => x - y)[reds.length >> 1]!;
  const weights = reds.map((red) => Math.abs(red - ground));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return left + (from + weights.reduce((sum, weight, x) => sum + weight * (x + 0.5), 0) / all) / ratio;
}

/** What follows from the student alone, as it is shown: numbers, words, handles and lines. */
function shownIn(element: ReluPlayground): unknown {
  const root = element.shadowRoot!;
  return {
    numbers: [...root.querySelectorAll<HTMLInputElement>('.field input')].map(({ value }) => value),
    words: textOf(element, '.regime'),
    handles: [...root.querySelectorAll<HTMLElement>('.handle')].map((handle) => handle.style.transform),
    io: canvasOf(element, 'io').toDataURL(),
  };
}

/** And the path from here in the spaces. */
const predictionsIn = (element: ReluPlayground): Uint8ClampedArray[] =>
  ['wb', 'km+'].map((box) => pixelsOf(canvasOf(element, box)));

afterEach(clear);

describe('the scrubber', () => {
  it('shows the state of a step exactly, and pauses learning', async () => {
    const element = await shown(1000);
    element.play();
    await until(() => element.step > 1003);
    await frames();
    const counts = listen(element, 'relu-input', 'relu-change');
    await mouseDrag([thumbAt(element, element.step), thumbAt(element, 700), thumbAt(element, 400)]);
    await frames();
    assert.isFalse(element.playing);
    assert.approximately(element.step, 400, 4);
    assert.deepEqual(element.student, after(element.step));
    assert.strictEqual(element.loss, loss(element.student, teacher));
    assert.isAtLeast(counts['relu-input']!, 2);
    assert.equal(counts['relu-change'], 1);
  });

  it('goes back to step 100 of 10 000 by mouse and keys, and everything shows what it showed then', async () => {
    const element = await shown(100);
    element.layers = ['edges', 'fate', 'residual'];
    await settled(element);
    const { student } = element;
    const then = shownIn(element);
    const predictions = predictionsIn(element);
    const changes = (): boolean[] => predictionsIn(element).map((prediction, i) => differ(prediction, predictions[i]!));
    element.advance(9900);
    await settled(element);
    assert.notDeepEqual(shownIn(element), then);
    assert.deepEqual(changes(), [true, true]);
    await mouseDrag([thumbAt(element, 10_000), thumbAt(element, 4000), thumbAt(element, 100)]);
    assert.approximately(element.step, 100, 40);
    for (let i = 0; i < 80 && element.step !== 100; i++) await press(element.step > 100 ? 'ArrowLeft' : 'ArrowRight');
    await settled(element);
    assert.equal(element.step, 100);
    assert.deepEqual(element.student, student);
    assert.deepEqual(element.student, after(100));
    assert.deepEqual(shownIn(element), then);
    assert.deepEqual(changes(), [false, false]);
    await press('End');
    assert.deepEqual(element.student, after(10_000));
  });

  it('follows a finger', async function () {
    // Its driver has no touch.
    if (engine === 'webkit') return this.skip();
    const element = await shown(1000);
    await touchDrag([thumbAt(element, 1000), thumbAt(element, 700), thumbAt(element, 400)]);
    await until(() => element.step < 500);
    assert.approximately(element.step, 400, 4);
    assert.deepEqual(element.student, after(element.step));
  });

  it('has its thumb under the dot', async () => {
    const element = await shown(700);
    for (const step of [700, 350, 0]) {
      element.goTo(step);
      await element.updateComplete;
      assert.approximately(playheadIn(element), thumbAt(element, step).x, 1.5);
    }
  });

  it('goes no farther than the run', async () => {
    const element = await shown(700);
    await mouseDrag([thumbAt(element, 700), thumbAt(element, 300), thumbAt(element, 790)]);
    await element.updateComplete;
    assert.equal(element.step, 700);
    assert.equal(scrubber(element).value, '700');
    assert.deepEqual(element.student, after(700));
  });

  it('goes forward again to where learning was', async () => {
    const element = await shown(1000);
    await mouseDrag([thumbAt(element, 1000), thumbAt(element, 200)]);
    const { x, y } = thumbAt(element, 1000);
    await mouseDrag([thumbAt(element, element.step), { x: x + 20, y }]);
    assert.equal(element.step, 1000);
    assert.deepEqual(element.student, after(1000));
  });

  it('moves by keys, a step or all the way', async () => {
    const element = await shown(300);
    scrubber(element).focus();
    await press('ArrowLeft');
    await press('ArrowLeft');
    await press('ArrowRight');
    assert.equal(element.step, 299);
    await press('Home');
    assert.equal(element.step, 0);
    await press('End');
    assert.equal(element.step, 300);
    assert.deepEqual(element.student, after(300));
  });

  it('goes a step back and forward by its buttons, within the run', async () => {
    const element = await shown(10);
    const [back, forward] = [part(element, '.back'), part(element, '.forward')];
    const isIdle = (button: Element): boolean => button.getAttribute('aria-disabled') === 'true';
    assert.isTrue(isIdle(forward));
    const counts = listen(element, 'relu-input', 'relu-change');
    await click(center(back));
    await click(center(back));
    await element.updateComplete;
    assert.equal(element.step, 8);
    assert.match(textOf(element, '.counts'), /Step ?8 /);
    await click(center(forward));
    assert.deepEqual(element.student, after(9));
    assert.deepEqual(counts, { 'relu-input': 3, 'relu-change': 3 });
    element.goTo(0);
    await element.updateComplete;
    assert.isTrue(isIdle(back));
  });

  it('says where it is', async () => {
    const element = await shown(120);
    element.goTo(50);
    await element.updateComplete;
    const input = scrubber(element);
    assert.equal(input.value, '50');
    assert.equal(input.getAttribute('aria-valuetext'), '50 of 120');
    assert.equal(input.getAttribute('aria-label'), 'Step');
  });

  it('is gone with the loss, and back with it', async () => {
    const element = await show('views="io wa wb km"');
    element.advance(500);
    await element.updateComplete;
    assert.equal(scrubber(element).offsetWidth, 0);
    assert.isAbove(part(element, '.counts').getBoundingClientRect().height, 0);
    element.views = ['io', 'wa', 'wb', 'km', 'loss'];
    await settled(element);
    await until(() => scrubber(element).offsetWidth > 100);
    assert.approximately(playheadIn(element), thumbAt(element, 500).x, 1.5);
  });
});

describe('resuming', () => {
  it('branches: the past is shared and what lay ahead is an earlier run', async () => {
    const element = await shown(800);
    scrubber(element).focus();
    await press('Home');
    element.goTo(300);
    scrollTo(0, 0);
    await click(center(part(element, '.step')));
    await element.updateComplete;
    assert.equal(element.step, 301);
    assert.equal(scrubber(element).getAttribute('aria-valuetext'), '301 of 301');
    assert.deepEqual(element.student, after(301));
    element.goTo(100);
    assert.deepEqual(element.student, after(100));
  });

  it('at another rate goes on from there', async () => {
    const element = await shown(800);
    element.goTo(300);
    element.learningRate = 0.05;
    element.advance(100);
    assert.deepEqual(element.student, after(100, 0.05, after(300)));
    element.goTo(200);
    assert.equal(element.learningRate, 0.01);
  });
});

describe('goTo', () => {
  it('from script fires nothing and is exact', async () => {
    const element = await mount();
    element.advance(10_000);
    const counts = listen(element, 'relu-input', 'relu-change', 'relu-step', 'relu-pause');
    element.goTo(100);
    assert.deepEqual(element.student, after(100));
    assert.equal(element.step, 100);
    await frames(2);
    assert.deepEqual(counts, { 'relu-input': 0, 'relu-change': 0, 'relu-step': 0, 'relu-pause': 0 });
  });

  for (const bad of [-1, 11, 0.5, NaN, Infinity, '5', undefined, null, {}, Symbol('step')]) {
    it(`warns of ${String(bad)} and does nothing`, async () => {
      const element = await mount();
      element.advance(10);
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      try {
        element.goTo(bad as number);
      } finally {
        console.warn = warn;
      }
      assert.equal(warnings.length, 1);
      assert.include(warnings[0], 'accepted: a whole number, 0 … 10');
      assert.equal(element.step, 10);
    });
  }
});

describe('the loss figure', () => {
  it('asks for no frame and paints nothing while nothing changes', async () => {
    const element = await shown(500);
    const ctx = canvasOf(element, 'loss').getContext('2d')!;
    let painted = 0;
    const { stroke } = ctx;
    ctx.stroke = () => (painted++, stroke.apply(ctx));
    element.requestUpdate();
    await frames(3);
    assert.equal(painted, 0);
  });

  for (const width of [360, 720, 1200]) {
    it(`is under the functions and over the numbers at ${width} px`, async () => {
      const element = await show('', width);
      const [io, figure, numbers] = ['.io', '.loss', '.numbers'].map((each) =>
        part(element, each).getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      assert.isAtLeast(figure.top, io.bottom);
      assert.isAtMost(figure.bottom, numbers.top);
      assert.isAtLeast(figure.width, io.width - 1);
    });
  }

  it('tells step and loss, which the functions tell where it is not shown', async () => {
    const element = await show();
    const told = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('.counts')]
        .filter((each) => each.getBoundingClientRect().height > 0)
        .map((each) => each.closest('figure')?.className ?? 'beside');
    assert.deepEqual(told(), ['loss']);
    element.views = ['io'];
    await element.updateComplete;
    assert.deepEqual(told(), ['beside']);
  });
});

describe('a run that has arrived', () => {
  it('pauses by itself, once: who plays on sees it go on', async () => {
    const element = await show('preset="home" learning-rate="0.3" speed="50" playing');
    await until(() => !element.playing);
    assert.equal(element.regime.kind, 'arrived');
    const { step } = element;
    assert.isAbove(step, 100);
    await element.updateComplete;
    assert.equal(part(element, '.play').textContent.trim(), 'Play');
    await click(center(part(element, '.play')));
    await until(() => element.step > step + 200);
    assert.isTrue(element.playing);
    // Another teacher to be learned: it arrives once more.
    element.teacher = { m: 0.7 };
    await until(() => element.regime.kind !== 'arrived');
    await until(() => !element.playing);
    assert.equal(element.regime.kind, 'arrived');
  });
});
