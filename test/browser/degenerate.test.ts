/** Students, teachers and places with which there is little to draw: with all layers, nothing breaks. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { layerNames } from '../../src/views/layers/index.js';
import { mouseMove } from './support/input.js';
import {
  at,
  clear,
  everythingSaid,
  frames,
  mount,
  part,
  settled,
  show,
  stage,
  textOf,
  until,
} from './support/playground.js';

const ALL = `layers="${layerNames.join(' ')}"`;

let errors: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void errors.push('reason' in event ? String(event.reason) : event.message);

beforeEach(() => {
  errors = [];
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  clear();
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  assert.deepEqual(errors, []);
});

/** The share of a box that is painted at all. */
function paintedShare(element: ReluPlayground, box: string): number {
  const canvases = [...part(element, `[data-box='${box}']`).querySelectorAll('canvas')];
  const whole = new OffscreenCanvas(canvases[0]!.width, canvases[0]!.height).getContext('2d')!;
  for (const canvas of canvases) whole.drawImage(canvas, 0, 0);
  const { data } = whole.getImageData(0, 0, whole.canvas.width, whole.canvas.height);
  return data.filter((value, i) => i % 4 === 3 && value > 0).length / (data.length / 4);
}

function assertShown(element: ReluPlayground): void {
  assert.notMatch(everythingSaid(element), /NaN|undefined|Infinity|null|\[object/);
  for (const box of ['io', 'wa', 'wb', 'km+', 'km-']) assert.isAbove(paintedShare(element, box), 0.6, box);
  assert.match(element.regime.text, /^[A-Z].*\.$/);
}

async function learns(element: ReluPlayground): Promise<void> {
  const { step } = element;
  element.play();
  await until(() => element.step > step + 5 || !element.playing);
  element.pause();
  await element.updateComplete;
}

describe('with all layers', () => {
  for (const attributes of [
    'student-w="0" student-b="0.5"',
    'student-w="0" student-b="-0.5"',
    'student-w="0" student-b="0"',
    'student-a="0"',
    'student-w="0" student-a="0"',
    'student-r="0"',
    'student-r="1e6"',
    'student-m="0"',
    'student-b="-5"',
    'student-w="1e6" student-b="-1e6" student-a="-1e6"',
    'student-w="1e-160" student-a="1e-160"',
    'student-k="40" student-m="-30"',
    'teacher-k="2"',
    'teacher-k="-2"',
    'teacher-k="-2" teacher-s="-1"',
    'teacher-m="0"',
    'teacher-m="0" student-a="0" student-c="-0.5"',
    'teacher-k="1e6" teacher-m="-1e6" teacher-c="1e6"',
  ]) {
    it(`${attributes} is shown, learns, and previews`, async () => {
      const element = await show(`${ALL} ${attributes}`);
      assertShown(element);
      for (const box of ['wa', 'wb', 'km+', 'km-'] as const) {
        await mouseMove(at(element, box, -1.2, 1.1));
        await until(() => !part(element, '#pointed').hidden);
        assert.match(textOf(element, '#pointed'), /\w/);
      }
      await learns(element);
      assertShown(element);
      element.goTo(0);
      await element.updateComplete;
      assertShown(element);
    });
  }
});

describe('a container of 0 px', () => {
  it('computes and breaks nothing, and once it has a size everything is shown', async () => {
    const place = stage(0);
    place.innerHTML = `<relu-playground ${ALL}></relu-playground>`;
    const element = place.firstElementChild as ReluPlayground;
    await until(() => element.hasUpdated);
    await frames(3);
    element.advance(20);
    element.teacher = { k: -0.5 };
    await frames(2);
    place.style.width = '720px';
    await settled(element);
    assertShown(element);
    place.style.display = 'none';
    await frames(2);
    element.advance(20);
    await frames(2);
    place.style.display = '';
    await settled(element);
    assertShown(element);
  });
});

describe('a canvas that the browser refuses', () => {
  const { getContext } = HTMLCanvasElement.prototype;
  beforeEach(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  afterEach(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
  });

  it('leaves handles, numbers and words, and all can be used; in its place it is said what would be there', async () => {
    const element = await mount(ALL);
    for (const box of ['io', 'wa', 'wb', 'km+', 'km-', 'loss']) {
      const place = part(element, `[data-box='${box}'] .canvases`);
      // Of engines some tell the text, and some where it comes from.
      const { content, width } = getComputedStyle(place, '::after');
      assert.include([`"${place.getAttribute('aria-label')}"`, 'attr(aria-label)'], content, box);
      assert.isAbove(parseFloat(width), 50, box);
    }
    assert.match(textOf(element, '.regime'), /teacher/);
    await learns(element);
    assert.isAbove(element.step, 5);
    assert.isAbove(part(element, '#student-kink').getBoundingClientRect().width, 0);
    await mouseMove(at(element, 'wa', -1, 0.4));
    await until(() => /\w/.test(textOf(element, '#pointed')));
  });
});
