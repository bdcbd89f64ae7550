/** The outcome maps under the phase spaces, and what hovering, clicking and pressing long shows and does there. */
import { assert } from 'chai';
import {
  bestFits,
  outcomeOf,
  presets,
  shapeOf,
  studentInSlice,
  type OutcomeKind,
  type Slice,
  type Student,
} from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import type { SpaceId } from '../../src/views/spaces/index.js';
import {
  center,
  click,
  mouseDown,
  mouseMove,
  mouseUp,
  press,
  touchEnd,
  touchMove,
  touchStart,
  type Point,
} from './support/input.js';
import {
  at,
  canvasOf,
  clear,
  frames,
  listen,
  painted,
  part,
  pixel,
  requestsDuring,
  show,
  textOf,
  until,
} from './support/playground.js';

const boxes: readonly Slice[] = ['wa', 'wb', 'km+', 'km-'];
const LAYERS = 'layers="outcomes trajectories"';

/** The kind that each tint stands for, by the tint. */
function tintsOf(element: ReluPlayground): Map<string, OutcomeKind> {
  const tints = {
    teacher: 'tintTeacher',
    linear: 'tintLinear',
    dead: 'tintDead',
    unsettled: 'tintUnsettled',
    diverged: 'tintDiverged',
  } as const;
  const colorOf = (name: string): string => getComputedStyle(part(element, `.probe [data-color=${name}]`)).color;
  return new Map(Object.entries(tints).map(([kind, name]) => [colorOf(name), kind as OutcomeKind]));
}

/** The kinds that a box shows at points of the viewport. */
function kindsAt(element: ReluPlayground, box: SpaceId, points: readonly Point[]): (OutcomeKind | undefined)[] {
  const canvas = canvasOf(element, box);
  // Off the screen it has given its memory back.
  if (canvas.width === 0) return points.map(() => undefined);
  const { left, top, width } = canvas.getBoundingClientRect();
  const ratio = canvas.width / width;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const tints = tintsOf(element);
  return points.map(({ x, y }) => {
    const i = 4 * (Math.floor((y - top) * ratio) * canvas.width + Math.floor((x - left) * ratio));
    return tints.get(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
  });
}

/** Data points all over a box. */
function pointsIn(box: SpaceId): Point[] {
  const reach = box.startsWith('km') ? { x: Math.sqrt(3), y: 2.5 } : { x: 1.5, y: 1.5 };
  return Array.from({ length: 400 }, (_, i) => ({
    x: (((i % 20) + 0.5) / 10 - 1) * reach.x,
    y: ((Math.floor(i / 20) + 0.5) / 10 - 1) * reach.y,
  }));
}

/** Of a box, the share that is tinted at least: lines and words cover the rest. */
const TINTED = 0.85;

/** Where descent from the points all over a box ends, as `agreement` asks for it: it is found once, however often it is asked. */
const found = new Map<string, readonly OutcomeKind[]>();

function endsIn(box: Slice, { student, teacher, learningRate, samples }: ReluPlayground): readonly OutcomeKind[] {
  const key = JSON.stringify([box, student, teacher, learningRate, samples]);
  const steps = learningRate > 0 ? { learningRate, samples, steps: 50_000 } : undefined;
  const ends =
    found.get(key) ??
    pointsIn(box).map(({ x, y }) => outcomeOf(studentInSlice(box, student, x, y), teacher, steps).kind);
  found.set(key, ends);
  return ends;
}

/**
 * Of the points all over a box that are tinted, the share whose colour is that of where descent from there ends, at the
 * rate and with the samples of the element; where it does not lead downhill, gradient flow. 0 if there is no map.
 */
function agreement(element: ReluPlayground, box: Slice, share = TINTED): number {
  const points = pointsIn(box);
  const shown = kindsAt(
    element,
    box,
    points.map(({ x, y }) => at(element, box, x, y)),
  );
  const tinted = shown.filter(Boolean);
  if (tinted.length < share * points.length) return 0;
  const hits = endsIn(box, element).filter((kind, i) => kind === shown[i]);
  return hits.length / tinted.length;
}

/** Of a box whose map is complete: what is mixed from the tint and a line can look like another tint. */
const COMPLETE = 0.98;
const isComplete = (element: ReluPlayground): boolean => boxes.every((box) => agreement(element, box) > COMPLETE);

async function showMaps(attributes = ''): Promise<ReluPlayground> {
  const element = await show(`${LAYERS} ${attributes}`);
  await mouseMove({ x: 890, y: 750 });
  await until(() => isComplete(element));
  return element;
}

const note = (element: ReluPlayground): HTMLElement | null => part(element, '#pointed:not([hidden])');

afterEach(clear);

describe('the layer outcomes', () => {
  it('is off unless asked for, and comes and goes with its attribute', async () => {
    const element = await show('layers="trajectories"');
    const place = at(element, 'wa', 1, 0.8);
    const kind = (): OutcomeKind | undefined => kindsAt(element, 'wa', [place])[0];
    assert.isUndefined(kind());
    assert.notInclude(textOf(element, '.legend'), 'dies');
    element.setAttribute('layers', 'outcomes');
    await until(() => isComplete(element));
    const meanings = [...part(element, '.legend').querySelectorAll('li')].map(({ textContent }) => textContent);
    assert.deepEqual(meanings, [
      'reaches the teacher',
      'ends linear',
      'dies',
      'the student’s other numbers as now, at a rate of 0.01',
    ]);
    element.setAttribute('layers', 'trajectories');
    await until(() => kind() === undefined);
    assert.notInclude(textOf(element, '.legend'), 'dies');
  });

  it('shows the ends of the steps at a large rate, and the legend names those that it then has', async () => {
    const element = await showMaps();
    element.learningRate = 1.6;
    // Strokes of patterns and lines between regions cover some more.
    await until(() => boxes.every((box) => agreement(element, box, 0.6) > 0.97));
    await until(() => textOf(element, '.legend').includes('never settles'));
    assert.include(textOf(element, '.legend'), 'diverges');
    assert.include(textOf(element, '.legend'), 'other numbers as now', 'a map moves with the student');
    const shown = boxes.flatMap((box) =>
      kindsAt(
        element,
        box,
        pointsIn(box).map(({ x, y }) => at(element, box, x, y)),
      ),
    );
    assert.includeMembers(shown, ['unsettled', 'diverged', 'dead', 'teacher']);
    const start = studentInSlice('wa', element.student, -1, -0.2);
    assert.equal(outcomeOf(start, element.teacher, { learningRate: 1.6 }).kind, 'unsettled');
    await mouseMove(at(element, 'wa', -1, -0.2));
    await until(() => textOf(element, '#pointed') === 'A student that starts here would never settle.');
    element.learningRate = 0.01;
    await until(() => isComplete(element));
    assert.notInclude(textOf(element, '.legend'), 'never settles');
  });

  it('is of small steps in reverse, and says so', async () => {
    const element = await showMaps('learning-rate="-0.5"');
    assert.include(textOf(element, '.legend'), 'in small steps');
    element.learningRate = 0.5;
    await until(() => isComplete(element));
    assert.include(textOf(element, '.legend'), 'at a rate of 0.5');
  });

  it('follows the rate while the slider moves, and is complete soon after', async () => {
    const element = await showMaps();
    const slider = part(element, '#rate');
    const { left, width, top, height } = slider.getBoundingClientRect();
    const y = top + height / 2;
    await mouseMove({ x: left + width * 0.5, y });
    await mouseDown();
    for (let i = 1; i <= 6; i++) {
      await mouseMove({ x: left + width * (0.5 + 0.08 * i), y });
      await frames(3);
    }
    await until(() => boxes.every((box) => agreement(element, box, 0.6) > 0.97));
    await mouseUp();
    assert.isAbove(element.learningRate, 0.3);
  });

  it('follows the teacher while it is dragged, and is complete soon after', async () => {
    const element = await showMaps();
    const from = center(part(element, '#teacher-kink'));
    await mouseMove(from);
    await mouseDown();
    for (let i = 1; i <= 4; i++) {
      await mouseMove({ x: from.x - 25 * i, y: from.y - 30 * i });
      await frames(2);
      for (const box of boxes) assert.isAbove(agreement(element, box), 0.75, `${box} after move ${i}`);
    }
    await until(() => isComplete(element));
    await mouseUp();
    assert.isBelow(element.teacher.k, 0.2);
  });

  it('follows the numbers of the student that a space does not show', async () => {
    const element = await showMaps();
    element.student = { c: -0.8, b: 0.6, a: -0.7 };
    await until(() => isComplete(element));
    element.preset = 'in-sign-change-iii';
    await until(() => isComplete(element));
  });

  it('stays with a student that is flat', async () => {
    const element = await showMaps();
    element.student = { w: 0 };
    await element.updateComplete;
    await until(() => agreement(element, 'wa') > COMPLETE);
    element.student = { a: 0 };
    await element.updateComplete;
    await until(() => agreement(element, 'wb') > COMPLETE);
  });

  it('asks for no frame when it is complete', async () => {
    const element = await showMaps();
    // The last frames are those of pixels that the test does not look at.
    await until(() => isComplete(element));
    let requests = Infinity;
    for (let tries = 0; requests > 0 && tries < 50; tries++) requests = await requestsDuring(3);
    assert.equal(await requestsDuring(30), 0);
  });

  it('computes nothing off the screen', async () => {
    const element = await showMaps();
    element.parentElement!.style.top = '3000px';
    let requests = Infinity;
    for (let tries = 0; requests > 0 && tries < 50; tries++) requests = await requestsDuring(3);
    element.teacher = { k: -0.4 };
    assert.equal(await requestsDuring(10), 0);
    element.parentElement!.style.top = '0';
    await until(() => isComplete(element));
  });

  it('agrees with where learning ends, from every preset', async () => {
    const element = await showMaps();
    for (const name of presets.keys()) {
      element.preset = name;
      await until(() => agreement(element, 'wa') > COMPLETE);
      const { w, a } = element.student;
      const { x, y } = at(element, 'wa', w, a);
      const around = [-2, 2].flatMap((dx) => [-2, 2].map((dy) => ({ x: x + dx, y: y + dy })));
      const shown = kindsAt(element, 'wa', around);
      element.advance(200_000);
      assert.include(shown, endOf(element), name);
    }
  }).timeout(20_000);
});

/** Where a student has come to rest, by its loss. */
function endOf({ teacher, loss }: ReluPlayground): OutcomeKind {
  const { linearLoss, constantLoss } = bestFits(teacher);
  const ends = { teacher: 0, linear: linearLoss, dead: constantLoss } as const;
  const kind = (['teacher', 'linear', 'dead'] as const).find((each) => Math.abs(loss - ends[each]) < 1e-6);
  return kind ?? 'undecided';
}

describe('hovering', () => {
  it('previews the path in all spaces, with its end in words, and leaves no trace', async () => {
    const element = await show('preset="home" layers=""');
    await mouseMove(at(element, 'wa', -1, 0.4));
    await until(() => note(element) !== null);
    const { teacher } = element;
    const start = studentInSlice('wa', element.student, -1, 0.4);
    assert.equal(outcomeOf(start, teacher).kind, 'linear');
    assert.equal(textOf(element, '#pointed'), 'A student that starts here would end as a straight line.');
    for (const box of ['wa', 'wb', 'km-'] as const) assert.isAbove(painted(element, box), 20, box);
    await mouseMove(at(element, 'wb', 1, 0.5));
    await until(() => textOf(element, '#pointed').endsWith('would reach the teacher.'));
    assert.isAbove(painted(element, 'km+'), 20);
    await mouseMove(at(element, 'io', 0.2, 0.9));
    await until(() => note(element) === null);
    for (const box of boxes) assert.equal(painted(element, box), 0, box);
    assert.deepEqual(element.student, { ...presets.get('home')!.student });
  });

  it('does not preview over a handle, outside the box, where the axes are explained, or after Escape', async () => {
    const element = await show();
    const inside = at(element, 'km+', -1, 1);
    await mouseMove(inside);
    await until(() => note(element) !== null);
    await press('Escape');
    await until(() => note(element) === null);
    await mouseMove({ x: inside.x + 3, y: inside.y });
    await until(() => note(element) !== null);
    await mouseMove(center(part(element, '#student-shape')));
    await until(() => note(element) === null);
    await mouseMove(inside);
    await until(() => note(element) !== null);
    const { left, bottom } = part(element, "[data-box='km+']").getBoundingClientRect();
    await mouseMove({ x: left + 60, y: bottom - 3 });
    await until(() => textOf(element, '#pointed').startsWith('Phase space of the shape'));
  });

  it('costs nothing while the pointer rests', async () => {
    const element = await show();
    await mouseMove(at(element, 'wb', 1, 0.5));
    await until(() => note(element) !== null);
    assert.equal(await requestsDuring(10), 0);
  });
});

/** A point that was clicked is a whole pixel. */
function assertNear(
  element: ReluPlayground,
  box: SpaceId,
  actual: readonly [number, number],
  x: number,
  y: number,
): void {
  const { x: dx, y: dy } = pixel(element, box);
  assert.approximately(actual[0], x, dx);
  assert.approximately(actual[1], y, dy);
}

describe('a click', () => {
  const places: readonly [SpaceId, number, number, (student: Student) => [number, number]][] = [
    ['wa', -0.8, -0.5, ({ w, a }) => [w, a]],
    ['wb', 0.4, 1.2, ({ w, b }) => [w, b]],
    ['km+', -0.9, 1.4, (student) => [shapeOf(student).k, shapeOf(student).m]],
    ['km-', 1.1, -1.4, (student) => [shapeOf(student).k, shapeOf(student).m]],
  ];

  for (const [box, x, y, read] of places) {
    it(`in ${box} puts the student there: a new run, by hand`, async () => {
      const element = await show('student-r="2"');
      element.advance(20);
      const before = element.student;
      const counts = listen(element, 'relu-input', 'relu-change');
      await click(at(element, box, x, y));
      await element.updateComplete;
      assertNear(element, box, read(element.student), x, y);
      assert.equal(element.student.c, before.c);
      assert.equal(element.step, 0);
      assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
      assert.isNull(note(element));
    });
  }

  it('brings a flat student back', async () => {
    const element = await show('student-w="0"');
    await click(at(element, 'km-', -0.5, 1));
    assertNear(element, 'km-', [element.shape.k, element.shape.m], -0.5, 1);
    assert.equal(element.shape.s, -1);
  });

  it('does nothing outside of the boxes, and none with a slip', async () => {
    const element = await show();
    const before = element.student;
    await click(at(element, 'io', 0.2, 0.9));
    await mouseMove(at(element, 'wb', 0.4, 1.2));
    await mouseDown();
    await mouseMove(at(element, 'wb', 1.2, 0.8));
    await mouseUp();
    assert.deepEqual(element.student, before);
  });
});

describe('a finger', () => {
  it('that taps or slides puts the student nowhere', async () => {
    const element = await show();
    const before = element.student;
    const place = at(element, 'km+', -1, 1.4);
    await touchStart(place);
    await touchEnd();
    await touchStart(place);
    await touchMove({ x: place.x + 30, y: place.y });
    await touchEnd();
    await frames(2);
    assert.deepEqual(element.student, before);
    assert.isNull(note(element), 'a slide takes away what the tap has told');
  });

  it('that rests previews, and puts the student there when it is lifted', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    const before = element.student;
    await touchStart(at(element, 'km+', -1, 1.4));
    await until(() => note(element) !== null);
    assert.deepEqual(element.student, before);
    await touchEnd();
    await until(() => note(element) === null);
    assertNear(element, 'km+', [element.shape.k, element.shape.m], -1, 1.4);
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
  });
});
