/** What the layers attribute turns on and off, and what a solution says to the mouse and to voices. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { layers as all } from '../../src/views/layers/index.js';
import { center, click, mouseMove, press } from './support/input.js';
import { clear, differ, frames, part, show, until } from './support/playground.js';

/** Else it is too faint for `changes`. */
const GAP = 'style="--relu-playground-gap: #2361d1"';

const BOXES = ['wa', 'wb', 'km+', 'km-'];

/** All that the canvases of each box show. */
const pictures = (element: ReluPlayground): Uint8ClampedArray[] =>
  ['io', ...BOXES].map((box) => {
    const canvases = [...part(element, `[data-box='${box}']`).querySelectorAll('canvas')];
    const whole = new OffscreenCanvas(canvases[0]!.width, canvases[0]!.height).getContext('2d')!;
    for (const canvas of canvases) whole.drawImage(canvas, 0, 0);
    return whole.getImageData(0, 0, whole.canvas.width, whole.canvas.height).data;
  });

/** Which boxes look different. */
const changes = (before: Uint8ClampedArray[], after: Uint8ClampedArray[]): boolean[] =>
  before.map((data, i) => differ(data, after[i]!));

async function turn(element: ReluPlayground, layers: string): Promise<Uint8ClampedArray[]> {
  element.setAttribute('layers', layers);
  await element.updateComplete;
  return pictures(element);
}

/** A pixel of the plot w-a, by the numbers of its axes. */
function inWA(element: ReluPlayground, w: number, a: number): { x: number; y: number } {
  const { left, top, width, height } = part(element, `[data-box='wa']`).getBoundingClientRect();
  const em = parseFloat(getComputedStyle(part(element, '.root')).fontSize);
  const [from, bottom] = [Math.round(2.2 * em), Math.round(height - 1.4 * em)];
  return { x: left + from + ((w + 1.5) / 3) * (width - from), y: top + bottom - ((a + 1.5) / 3) * bottom };
}

afterEach(clear);

describe('the layers', () => {
  it('are turned on and off by their names', async () => {
    const element = await show(`layers="" preset="in-sign-change-i" ${GAP}`);
    const plain = pictures(element);
    for (const layer of ['field', 'contours', 'solutions', 'edges', 'fate', 'residual', 'fits', 'landing']) {
      const seen = await turn(element, layer);
      // The fate of this start is in one k-m box alone; in w-a there are no edges; where it would land
      // is told of the weights alone; the gap and the fits are for the input-output view, and the
      // solutions are shown in all of them.
      const expected: Record<string, boolean[]> = {
        edges: [true, false, true, true, true],
        fate: [false, true, true, false, true],
        landing: [false, true, true, false, false],
        residual: [true, false, false, false, false],
        fits: [true, false, false, false, false],
        solutions: [true, true, true, true, true],
      };
      assert.deepEqual(changes(plain, seen), expected[layer] ?? [false, true, true, true, true], layer);
      assert.notInclude(changes(plain, await turn(element, '')), true, `${layer} off`);
    }
  });

  it('follow the teacher and the student', async () => {
    const element = await show('layers="field contours solutions edges fate fits"');
    const before = pictures(element);
    element.teacher = { k: -0.5 };
    await element.updateComplete;
    const between = pictures(element);
    element.student = { w: -1, b: 0.5, c: 0.5 };
    await element.updateComplete;
    const after = pictures(element);
    assert.deepEqual(changes(before, between), [true, true, true, true, true]);
    assert.deepEqual(changes(between, after), [true, true, true, true, true]);
  });

  it('follow learning while it runs, and are at its state when it pauses', async () => {
    const layers = 'field contours edges fate';
    const element = await show(`layers="${layers}" preset="in-sign-change-iii" learning-rate="0.1"`);
    const before = pictures(element);
    element.play();
    await until(() => changes(before, pictures(element)).every(Boolean));
    element.pause();
    await element.updateComplete;
    const paused = pictures(element);
    await turn(element, '');
    assert.notInclude(changes(paused, await turn(element, layers)), true);
  });
});

describe('the names and the menu', () => {
  for (const [name, { label }] of Object.entries(all)) {
    it(`turns "${label}" on with the mouse and off with the keyboard`, async () => {
      const element = await show(`layers="" preset="in-sign-change-i" ${GAP}`);
      element.advance(100);
      await element.updateComplete;
      const plain = pictures(element);
      const isPlain = (): boolean => !changes(plain, pictures(element)).includes(true);
      const row = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.menu label, .chip')].find(
        (control) => (control.title || control.textContent.trim()) === label,
      )!;
      const isInMenu = row.matches('label');
      if (isInMenu) await click(center(part(element, '.more')));
      await click(center(row));
      assert.deepEqual<string[]>([...element.layers], [name]);
      await until(() => !isPlain());
      if (isInMenu && !part(element, '#more').matches(':popover-open')) await click(center(part(element, '.more')));
      (row.querySelector('input') ?? row).focus();
      await press(' ');
      assert.deepEqual([...element.layers], []);
      await until(isPlain);
    });
  }
});

describe('the fate', () => {
  it('follows a handle that is moved by keys, in every space that shows the student', async () => {
    const element = await show('layers="fate"');
    const before = pictures(element);
    part(element, '#student-kink').focus();
    await press('Shift', 'ArrowRight');
    await element.updateComplete;
    assert.deepEqual(changes(before, pictures(element)), [true, true, true, true, false]);
  });
});

describe('a solution', () => {
  it('says what it is under the mouse, and only there', async () => {
    const element = await show('layers="solutions"');
    const note = part(element, '#pointed');
    assert.isTrue(note.hidden);
    // The hyperbola of the best line, a·w = 0.1448.
    await mouseMove(inWA(element, -0.4, -0.36));
    await until(() => /best straight line.*Loss 6.02·10⁻³/is.test(note.textContent));
    const box = note.getBoundingClientRect();
    const whole = element.getBoundingClientRect();
    assert.isTrue(box.left >= whole.left && box.right <= whole.right);
    await mouseMove(inWA(element, 0, 0));
    await until(() => /saddle/i.test(note.textContent));
    // Beside it, what would become of a student.
    await mouseMove(inWA(element, 1.2, -1.2));
    await until(() => note.textContent.includes('would'));
    element.setAttribute('layers', '');
    await mouseMove(inWA(element, 0, 0));
    await until(() => note.textContent.includes('would'));
  });

  it('says what it is while its plot has the focus', async () => {
    const element = await show('layers="solutions"');
    const plot = part(element, `[data-box='wa'] [role=img]`);
    const said = (): string => getComputedStyle(plot, '::after').content;
    assert.equal(said(), 'none');
    part(element, '#teacher-arm').focus();
    while (element.shadowRoot!.activeElement !== plot) await press('Tab');
    assert.match(plot.ariaLabel!, /Solutions: teacher: Global minimum.*saddle: /);
    assert.include([plot.ariaLabel, 'attr(aria-label)'], said().replaceAll('"', ''));
    element.setAttribute('layers', '');
    await element.updateComplete;
    assert.isFalse(plot.hasAttribute('tabindex'));
  });

  it('is told to voices with the name of the plot, while solutions are shown', async () => {
    const element = await show();
    const label = (): string => part(element, `[data-box='wb'] [role=img]`).ariaLabel!;
    assert.equal(label(), 'Phase space of the weights w and b');
    element.setAttribute('layers', 'solutions');
    await element.updateComplete;
    assert.match(label(), /w and b\. Solutions: teacher: Global minimum.*Loss 0\. linear: .*dead: .*saddle: /);
    await frames(1);
  });
});
