/** The tools of the other browser tests: input arrives as real input does, and the server's switches work. */
import { assert } from 'chai';
import { engine } from './support/engine.js';
import * as input from './support/input.js';
import { openPage } from './support/page.js';

const start = { x: 100, y: 80 };
const middle = { x: 140, y: 95 };
const end = { x: 180, y: 110 };

const field = document.createElement('input');
field.style.cssText = 'position: fixed; inset: 20px auto auto 20px; width: 300px; height: 200px; touch-action: none';

type Seen = Pick<PointerEvent, 'type' | 'pointerType' | 'buttons' | 'clientX' | 'clientY' | 'shiftKey' | 'isTrusted'>;
let seen: Seen[] = [];

function record(event: PointerEvent): void {
  const { type, pointerType, buttons, clientX, clientY, shiftKey, isTrusted } = event;
  seen.push({ type, pointerType, buttons, clientX, clientY, shiftKey, isTrusted });
  // As draggable things do; it throws for a pointer that the engine does not know.
  if (type === 'pointerdown') field.setPointerCapture(event.pointerId);
}

/** What a drag from start to end is seen as, with whatever comes before the button or finger is down left out. */
function assertDrag(expected: Pick<Seen, 'pointerType' | 'shiftKey' | 'isTrusted'>): void {
  const at = (type: string, buttons: number, { x, y }: input.Point): Seen => ({
    ...{ type, buttons, clientX: x, clientY: y },
    ...expected,
  });
  assert.deepEqual(seen.slice(seen.findIndex(({ type }) => type === 'pointerdown')), [
    at('pointerdown', 1, start),
    at('pointermove', 1, middle),
    at('pointermove', 1, end),
    at('pointerup', 0, end),
  ]);
}

const once = <K extends keyof HTMLElementEventMap>(type: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => field.addEventListener(type, resolve, { once: true }));

before(() => {
  document.body.append(field);
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    field.addEventListener(type, record);
  }
});

beforeEach(() => {
  field.value = '';
  seen = [];
});

describe('input', () => {
  it('drags with the mouse and a modifier', async () => {
    await input.mouseDrag([start, middle, end], ['Shift']);
    assertDrag({ pointerType: 'mouse', shiftKey: true, isTrusted: true });
  });

  it('drags step by step', async () => {
    await input.mouseMove(start);
    await input.mouseDown();
    await input.mouseMove(middle);
    assert.include(seen.at(-1), { type: 'pointermove', buttons: 1, clientX: middle.x, clientY: middle.y });
    await input.mouseMove(end);
    await input.mouseUp();
    assertDrag({ pointerType: 'mouse', shiftKey: false, isTrusted: true });
  });

  it('drags by touch', async () => {
    await input.touchDrag([start, middle, end]);
    assertDrag({ pointerType: 'touch', shiftKey: false, isTrusted: engine !== 'webkit' });
  });

  it('clicks the middle of an element', async () => {
    const clicked = once('click');
    await input.click(input.center(field));
    const { left, width } = field.getBoundingClientRect();
    assert.approximately((await clicked).clientX, left + width / 2, 0.5);
    assert.equal(document.activeElement, field);
  });

  for (const modifier of ['Shift', 'Control', 'Alt']) {
    it(`presses a key with ${modifier}`, async () => {
      const keys: string[] = [];
      const note = ({ key, shiftKey, ctrlKey, altKey }: KeyboardEvent): void => {
        keys.push([shiftKey && 'Shift', ctrlKey && 'Control', altKey && 'Alt', key].filter(Boolean).join(' '));
      };
      field.addEventListener('keydown', note);
      field.focus();
      await input.press(modifier, 'ArrowUp');
      await input.press('ArrowUp');
      field.removeEventListener('keydown', note);
      assert.deepEqual(keys, [`${modifier} ${modifier}`, `${modifier} ArrowUp`, 'ArrowUp']);
    });
  }

  it('types text, repeated characters included', async () => {
    field.focus();
    await input.type('-1.500');
    assert.equal(field.value, '-1.500');
    await input.press('Backspace');
    assert.equal(field.value, '-1.50');
  });

  it('turns the wheel', async () => {
    const turned = once('wheel');
    await input.wheel(start, 0, 90);
    const { clientX, clientY, deltaY } = await turned;
    assert.deepEqual([clientX, clientY, deltaY], [start.x, start.y, 90]);
  });

  it('sizes the viewport', async () => {
    for (const [width, height] of [
      [720, 640],
      [800, 600],
    ] as const) {
      await input.setViewport(width, height);
      assert.deepEqual([innerWidth, innerHeight], [width, height]);
    }
  });
});

describe('the test server', () => {
  it('serves a page under a strict policy', async () => {
    const page = await openPage('/test/browser/support/pages/policy.html?csp=strict');
    assert.deepEqual({ ...page.documentElement.dataset }, { own: 'ran', violated: 'script-src-elem style-src-elem' });
  });

  it('serves it without one otherwise', async () => {
    const page = await openPage('/test/browser/support/pages/policy.html');
    assert.deepEqual({ ...page.documentElement.dataset }, { own: 'ran', inline: 'ran' });
  });

  it('delays a response', async () => {
    const before = performance.now();
    await fetch('/package.json?delay=300');
    assert.isAtLeast(performance.now() - before, 290);
  });
});
