/** Methods and events: what they do and tell, in numbers, against the engine. */
import { assert } from 'chai';
import { descend, loss, shapeOf, type Student } from '../../src/engine/index.js';
import type { Detail, ReluPlayground } from '../../src/index.js';
import { parameters } from '../../src/session/parameters.js';
import * as input from './support/input.js';
import {
  clear,
  everythingSaid,
  fieldText,
  frames,
  mount,
  next,
  painted,
  part,
  put,
  settled,
  until,
} from './support/playground.js';

const TYPES = ['relu-input', 'relu-change', 'relu-step', 'relu-play', 'relu-pause'] as const;

/** Of the preset home. */
const teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 } as const;
const start = { w: 1, b: 0, a: 1, c: 0 };

function after(steps: number, learningRate = 0.01, from: Student = start): Student {
  const { w, b, a, c } = descend(from, teacher, { learningRate, steps });
  return { w, b, a, c };
}

/** The types of all events, in order. */
function record(target: EventTarget): string[] {
  const seen: string[] = [];
  for (const type of TYPES) target.addEventListener(type, () => seen.push(type));
  return seen;
}

function assertDetail({ detail }: CustomEvent<Detail>, student: Student, step: number): void {
  assert.hasAllKeys(detail, ['teacher', 'student', 'shape', 'loss', 'step']);
  assert.deepEqual({ ...detail.teacher }, teacher);
  assert.deepEqual({ ...detail.student }, student);
  assert.deepEqual({ ...detail.shape }, shapeOf(student));
  assert.strictEqual(detail.loss, loss(student, teacher));
  assert.strictEqual(detail.step, step);
}

const message = (element: ReluPlayground): string => part(element, '.regime').textContent.trim();

const assertFinite = (element: ReluPlayground): void => {
  for (const value of [...Object.values(element.student), ...Object.values(element.shape), element.loss]) {
    assert.isTrue(Number.isFinite(value), JSON.stringify(element.student));
  }
  assert.notMatch(everythingSaid(element), /NaN|undefined|Infinity|∞/);
};

afterEach(clear);

describe('advance', () => {
  it('makes the steps of the engine', async () => {
    const element = await mount();
    element.advance();
    assert.deepEqual({ ...element.student }, after(1));
    assert.equal(element.step, 1);
    element.advance(999);
    assert.deepEqual({ ...element.student }, after(1000));
    assert.equal(element.step, 1000);
    assert.strictEqual(element.loss, loss(after(1000), teacher));
    await element.updateComplete;
    assert.include(part(element, '.counts').textContent.replaceAll('\u202f', ''), '1000');
    assert.equal(Number(fieldText(element, 'student-w')), Number(after(1000).w.toFixed(3)));
  });

  it('takes a million steps', async () => {
    const element = await mount('speed="1"');
    element.advance(1e6);
    assert.equal(element.step, 1_000_000);
    assert.isBelow(element.loss, 1e-20);
    assert.approximately(element.shape.k, teacher.k, 1e-9);
    assert.approximately(element.shape.m, teacher.m, 1e-9);
  });

  it('works on an element that is not on the page', () => {
    const element = document.createElement('relu-playground');
    element.learningRate = 0.1;
    element.advance(10);
    assert.deepEqual({ ...element.student }, after(10, 0.1));
  });

  it('climbs at a negative rate, back to where it came from', async () => {
    const element = await mount('learning-rate="0.001"');
    element.advance(200);
    element.learningRate = -0.001;
    element.advance(200);
    assert.deepEqual({ ...element.student }, after(200, -0.001, after(200, 0.001)));
    assert.approximately(element.studentW, 1, 1e-3);
    assert.equal(element.step, 400);
  });
});

describe('play and pause', () => {
  it('set the attribute, the property and the button', async () => {
    const element = await mount();
    element.play();
    assert.isTrue(element.playing);
    assert.isTrue(element.hasAttribute('playing'));
    await element.updateComplete;
    assert.equal(part(element, '.play').textContent.trim(), 'Pause');
    element.pause();
    assert.isFalse(element.playing);
    await element.updateComplete;
    assert.equal(part(element, '.play').textContent.trim(), 'Play');
  });

  it('take up where they left off', async () => {
    const element = await mount('speed="5"');
    element.play();
    await until(() => element.step > 20);
    element.pause();
    const { step } = element;
    await frames(5);
    assert.equal(element.step, step);
    assert.deepEqual({ ...element.student }, after(step));
    element.play();
    await until(() => element.step > step + 20);
    element.pause();
    assert.deepEqual({ ...element.student }, after(element.step));
  });

  it('learn speed steps in a sixtieth of a second, whatever the frames', async () => {
    const element = await mount('speed="100" learning-rate="0.0001"');
    element.play();
    await next(element, 'relu-step');
    const [time, step] = [performance.now(), element.step];
    await until(() => element.step > step + 3000);
    const due = ((performance.now() - time) / 1000) * 60 * 100;
    element.pause();
    // A frame more or less at each end; a slow frame may be caught up only in part.
    assert.isAtMost(element.step - step, due + 2 * 1000);
    assert.isAtLeast(element.step - step, Math.min(3000, due / 4));
  });

  it('begin at once with the attribute', async () => {
    const element = await mount('playing');
    await until(() => element.step >= 3);
    element.pause();
    assert.deepEqual({ ...element.student }, after(element.step));
  });
});

describe('resets and erase', () => {
  it('resetStudent returns to where the student began, at step 0', async () => {
    const element = await mount('preset="in-sign-change-iv" student-a="0.5" teacher-k="0.25"');
    element.advance(100);
    element.teacher = { m: 2 };
    element.resetStudent();
    assert.deepEqual({ ...element.student }, { w: -0.75, b: 1.1, a: 0.5, c: 0 });
    assert.deepEqual({ ...element.teacher }, { m: 2, k: 0.25, c: 0, s: 1 });
    assert.equal(element.step, 0);
  });

  it('resetStudent changes nothing before anything has changed, whatever the attributes', async () => {
    for (const attributes of [
      'student-w="-0.5" student-m="2"',
      'student-k="1" student-r="3" student-b="0.2"',
      'student-s="-1" student-m="-1" student-c="0.3" student-a="2"',
      'student-r="0" student-a="2"',
    ]) {
      const element = await mount(attributes);
      const { student } = element;
      element.resetStudent();
      assert.deepEqual(element.student, student, attributes);
    }
  });

  it('resetTeacher returns to where the teacher began and leaves the student', async () => {
    const element = await mount('teacher-k="0.25"');
    element.advance(10);
    const { student } = element;
    element.teacher = { m: -1, k: 1, c: 1, s: -1 };
    element.resetTeacher();
    assert.deepEqual({ ...element.teacher }, { m: 0.5, k: 0.25, c: -0.5, s: 1 });
    assert.deepEqual(element.student, student);
    assert.equal(element.step, 10);
  });

  it('eraseTrajectories erases the paths in all four spaces and nothing else', async () => {
    const boxes = ['wa', 'wb', 'km+', 'km-'];
    const element = await mount('learning-rate="0.1" layers="trajectories"');
    const pixels = async (): Promise<number[]> => {
      await settled(element);
      return boxes.map((box) => painted(element, box));
    };
    assert.deepEqual(await pixels(), [0, 0, 0, 0]);
    element.advance(200);
    element.setAttribute('student-s', '-1');
    element.advance(200);
    const [wa, wb, right, left] = (await pixels()) as [number, number, number, number];
    for (const count of [wa, wb, left]) assert.isAbove(count, 20);
    assert.equal(right, 0, 'the run before is grey');
    const { student, step } = element;
    element.eraseTrajectories();
    assert.deepEqual(await pixels(), [0, 0, 0, 0]);
    assert.deepEqual(element.student, student);
    assert.equal(element.step, step);
  });
});

describe('events', () => {
  it('bubble out of other components, with the numbers', async () => {
    const host = document.createElement('div');
    const inner = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    const element = document.createElement('relu-playground');
    inner.append(element);
    await settled(element);
    try {
      const stepped = next(document, 'relu-step');
      element.advance(7);
      const event = await stepped;
      assert.isTrue(event.bubbles && event.composed);
      assert.isFalse(event.cancelable);
      assertDetail(event, after(7), 7);
      for (const [type, act] of [
        ['relu-play', () => element.play()],
        ['relu-pause', () => element.pause()],
      ] as const) {
        const happened = next(document, type);
        act();
        assertDetail(await happened, after(element.step), element.step);
      }
    } finally {
      host.remove();
    }
  });

  it('relu-play and relu-pause come once per change', async () => {
    const element = await mount();
    const seen: string[] = [];
    for (const type of TYPES) element.addEventListener(type, () => seen.push(`${type} ${element.playing}`));
    element.pause();
    element.play();
    element.play();
    element.playing = true;
    element.setAttribute('playing', 'yes');
    element.removeAttribute('playing');
    element.pause();
    element.playing = false;
    await frames(2);
    assert.deepEqual(seen, ['relu-play true', 'relu-pause false']);
  });

  it('relu-play comes also from an element that begins playing, once', async () => {
    const element = put('student-m="2" playing teacher-m="1"');
    const seen = record(element);
    const { detail } = await next(element, 'relu-play');
    assert.equal(detail.teacher.m, 1);
    assert.approximately(detail.shape.m, 2, 1e-12);
    await next(element, 'relu-step');
    element.pause();
    assert.deepEqual(
      seen.filter((type) => type !== 'relu-step'),
      ['relu-play', 'relu-pause'],
    );
  });

  it('relu-step comes after the steps of each frame', async () => {
    const element = await mount('speed="3"');
    const events: CustomEvent<Detail>[] = [];
    element.addEventListener('relu-step', (event) => events.push(event as CustomEvent<Detail>));
    element.play();
    await until(() => events.length >= 10);
    element.pause();
    const count = events.length;
    await frames(3);
    assert.equal(events.length, count);
    let before = 0;
    for (const event of events) {
      assert.isAbove(event.detail.step, before);
      before = event.detail.step;
      assertDetail(event, after(before), before);
    }
  });

  it('of a button tell of the change by hand, with its numbers', async () => {
    const element = await mount();
    element.advance(5);
    const seen = record(element);
    const changed = next(element, 'relu-change');
    await input.click(input.center(part(element, 'button.student')));
    assertDetail(await changed, start, 0);
    assert.deepEqual(seen, ['relu-input', 'relu-change']);
  });

  it('relu-input and relu-change never come from a script', async () => {
    const element = await mount();
    const seen = record(element);
    for (const { attribute, parse } of parameters) {
      const texts = ['1', '-1', '2', 'home', 'in-sign-change-ii', 'light', 'dark'];
      for (const text of texts.filter((text) => parse(text) !== undefined)) {
        element.setAttribute(attribute, text);
        await element.updateComplete;
      }
      element.removeAttribute(attribute);
    }
    element.teacher = { m: 1 };
    element.student = { w: 1 };
    Object.assign(element, { preset: 'home', studentK: 0.5, learningRate: 0.1, speed: 3, theme: 'dark', samples: 9 });
    element.play();
    await next(element, 'relu-step');
    element.pause();
    element.advance(3);
    element.resetStudent();
    element.resetTeacher();
    element.eraseTrajectories();
    element.remove();
    await frames(2);
    assert.notInclude(seen, 'relu-input');
    assert.notInclude(seen, 'relu-change');
    assert.include(seen, 'relu-step');
  });

  it('may change the element from within', async () => {
    const element = await mount('speed="4"');
    element.addEventListener('relu-step', () => {
      if (element.step > 20) element.pause();
    });
    element.play();
    await next(element, 'relu-pause');
    const { step } = element;
    await frames(3);
    assert.equal(element.step, step);
    assert.isAtLeast(step, 21);
  });
});

describe('divergence', () => {
  const huge = 'learning-rate="1" student-w="1000" student-b="50" student-a="1000"';

  it('stops before anything is infinite and says so', async () => {
    const element = await mount(huge);
    const from = element.student;
    element.advance(100);
    assertFinite(element);
    const descent = descend(from, teacher, { learningRate: 1, steps: 100 });
    assert.isTrue(descent.diverged);
    assert.equal(element.step, descent.steps);
    await element.updateComplete;
    // Here no rate of the slider is small enough.
    const tried = 'it diverges, at all rates down to 0.0001 too';
    assert.equal(message(element), `Stopped at step ${descent.steps}: ${tried}. Move the student.`);
    element.student = { w: 5, b: 1, a: 5, c: 0 };
    await element.updateComplete;
    assert.notMatch(message(element), /Stopped/);
  });

  it('names a rate that works from where the reset puts the student', async () => {
    const element = await mount('learning-rate="1" student-w="5" student-b="1" student-a="5"');
    element.advance(1000);
    await element.updateComplete;
    assertFinite(element);
    const said = /^Stopped at step (\d+): it diverges\. Try a rate of ([\d.]+) and reset the student\.$/.exec(
      message(element),
    )!;
    assert.equal(Number(said[1]), element.step);
    const advised = Number(said[2]);
    const better = descend({ w: 5, b: 1, a: 5, c: 0 }, teacher, { learningRate: advised, steps: 1000 });
    assert.isFalse(better.diverged);
    assert.isBelow(loss(better, teacher), loss({ w: 5, b: 1, a: 5, c: 0 }, teacher));
    assert.isBelow(advised, 1);
  });

  it('turns playing off, once, and says so', async () => {
    const element = await mount(huge);
    const seen = record(element);
    const paused = next(element, 'relu-pause');
    element.play();
    const { detail } = await paused;
    assert.isFalse(element.playing);
    assert.isTrue(Number.isFinite(detail.loss));
    await element.updateComplete;
    assert.match(message(element), /^Stopped at step \d+: it diverges/);
    assert.equal(part(element, '.play').textContent.trim(), 'Play');
    assertFinite(element);
    const { step } = element;
    await frames(5);
    assert.equal(element.step, step);
    assert.deepEqual(
      seen.filter((type) => type !== 'relu-step'),
      ['relu-play', 'relu-pause'],
    );
  });

  it('is over after a reset, and learning goes on at the rate to try', async () => {
    const element = await mount('learning-rate="1" student-w="5" student-a="5" student-b="1"');
    element.advance(1000);
    await element.updateComplete;
    const rate = Number(/rate of ([\d.]+)/.exec(message(element))![1]);
    element.resetStudent();
    element.learningRate = rate;
    element.advance(1000);
    await element.updateComplete;
    assert.equal(element.step, 1000);
    assert.notMatch(message(element), /Stopped/);
  });

  it('of a climb ends it with finite values', async () => {
    const element = await mount('learning-rate="-0.5" speed="10000"');
    element.play();
    await next(element, 'relu-pause');
    await element.updateComplete;
    assert.isFalse(element.playing);
    assertFinite(element);
    assert.isBelow(element.loss, 10);
    assert.equal(
      message(element),
      `Stopped at step ${element.step}: climbing has left the figure. Turn the rate round, or reset the student.`,
    );
    assert.deepEqual({ ...element.student }, after(element.step, -0.5));
  });

  it('makes neither play nor advance do anything until something changes', async () => {
    const element = await mount(huge);
    element.advance(100);
    const { step, student } = element;
    element.advance(100);
    element.play();
    await frames(3);
    assert.isFalse(element.playing);
    assert.equal(element.step, step);
    assert.deepEqual(element.student, student);
  });
});
