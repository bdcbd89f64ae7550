/** Files that are made of a figure: pictures and data, by its menu and by scripts. */
import { assert } from 'chai';
import { descend, presets } from '../../src/engine/index.js';
import type { PictureOptions, ReluPlayground } from '../../src/index.js';
import { center, click } from './support/input.js';
import { openPage } from './support/page.js';
import { clear, part, settled, show, stage, until } from './support/playground.js';

/** A file that the browser was asked to download. */
interface Download {
  readonly name: string;
  readonly blob: Promise<Blob>;
}

const { click: clickLink } = HTMLAnchorElement.prototype;
const { warn } = console;
let downloads: Download[] = [];
let warnings: string[] = [];

beforeEach(() => {
  downloads = [];
  warnings = [];
  console.warn = (message: string) => void warnings.push(message);
  // A download would leave the browser; its file is read in its place.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: fetch(this.href).then((response) => response.blob()) });
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = clickLink;
  console.warn = warn;
  clear();
});

const said = (element: ReluPlayground): string => part(element, '#take output').textContent.trim();

/** Chooses what a reader does in the menu, and waits until it is told what has come of it. */
async function choose(element: ReluPlayground, name: string): Promise<void> {
  const menu = part(element, '#take');
  if (!menu.matches(':popover-open')) await click(center(part(element, '.take')));
  const choices = [...menu.querySelectorAll<HTMLElement>('button')];
  await click(center(choices.find((each) => each.textContent.trim() === name)!));
  await until(() => said(element) !== '');
}

async function saved(element: ReluPlayground, name: string): Promise<{ name: string; blob: Blob; text: string }> {
  await choose(element, name);
  assert.equal(said(element), 'Saved');
  assert.lengthOf(downloads, 1);
  const [file] = downloads as [Download];
  const blob = await file.blob;
  return { name: file.name, blob, text: await blob.text() };
}

const textOf = async (element: ReluPlayground, options?: PictureOptions): Promise<string> =>
  (await element.picture(options)).text();

/** The pixels of a picture as the browser shows it. */
async function pixelsOf(blob: Blob): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const ctx = canvas.getContext('2d')!;
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, canvas.width, canvas.height);
}

/** The mean colours of squares of 8 pixels, row by row from the bottom of a picture on. */
function coarse({ data, width, height }: ImageData): number[][] {
  const side = 8;
  const means: number[][] = [];
  for (let bottom = height; bottom >= side; bottom -= side) {
    for (let left = 0; left + side <= width; left += side) {
      const sums = [0, 0, 0];
      for (let y = bottom - side; y < bottom; y++) {
        for (let x = left; x < left + side; x++) {
          for (let channel = 0; channel < 3; channel++) sums[channel]! += data[4 * (y * width + x) + channel]!;
        }
      }
      means.push(sums.map((sum) => sum / side ** 2));
    }
  }
  return means;
}

/** The share of the squares that look different in two pictures, as far as both have them. */
function difference(one: ImageData, other: ImageData): number {
  const [ours, theirs] = [coarse(one), coarse(other)];
  const count = Math.min(ours.length, theirs.length);
  const isOther = (_: number[], i: number): boolean =>
    ours[i]!.some((value, channel) => Math.abs(value - theirs[i]![channel]!) > 24);
  return ours.slice(0, count).filter(isOther).length / count;
}

/** How many different colours there are. */
const colorsIn = ({ data }: ImageData): number => new Set(new Uint32Array(data.buffer)).size;

const rejection = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'no rejection';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('picture()', () => {
  it('gives, byte for byte, the SVG that the command line makes of the same state', async () => {
    const element = await show('preset="in-sign-change-iii" step="550"');
    const blob = await element.picture({ theme: 'light' });
    assert.equal(blob.type, 'image/svg+xml');
    // Written by `relu-playground picture --preset in-sign-change-iii --step 550`: test/cli/docs.test.ts.
    const expected = await (await fetch('/docs/images/still.svg')).text();
    assert.isTrue((await blob.text()) === expected, 'another picture');
  });

  it('knows attributes that were set just before, and leaves the figure as it is', async () => {
    const element = await show('preset="home"');
    element.step = 40;
    element.layers = ['outcomes'];
    const svg = await textOf(element, { views: 'wa', layers: 'edges', theme: 'dark' });
    assert.include(svg, 'step 40');
    assert.deepEqual([element.layers, element.views.length, element.theme], [['outcomes'], 5, 'auto']);
  });

  it('has the colours that the figure has on its page, or those of a theme', async () => {
    const element = await show('style="--relu-playground-student: rgb(1, 102, 3)"');
    assert.include(await textOf(element), 'rgb(1, 102, 3)');
    const dark = await textOf(element, { theme: 'dark' });
    assert.notInclude(dark, 'rgb(1, 102, 3)');
    assert.include(dark, '#82adff');
  });

  for (const view of ['io', 'wa', 'wb', 'km', 'loss'])
    it(`draws ${view} alone, as SVG with text and as PNG of any scale`, async () => {
      const element = await show('step="120"');
      const svg = new DOMParser().parseFromString(
        await textOf(element, { views: view }),
        'image/svg+xml',
      ).documentElement;
      assert.equal(svg.localName, 'svg');
      assert.isNotEmpty(svg.querySelectorAll('text'));
      assert.isNotEmpty(svg.querySelectorAll('path'));
      const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [number, number];
      for (const scale of [1, 2.5]) {
        const blob = await element.picture({ views: [view], format: 'png', scale });
        assert.equal(blob.type, 'image/png');
        const pixels = await pixelsOf(blob);
        // Fonts differ, and with them how the words over the figure break into lines.
        assert.equal(pixels.width, Math.round(width * scale));
        assert.approximately(pixels.height / scale, height, 40);
        assert.isAbove(colorsIn(pixels), 20);
      }
    });

  it('is the same picture as SVG and as PNG, light and dark, with maps', async () => {
    const element = await show('preset="in-sign-change-iii" step="300"');
    for (const theme of ['light', 'dark'] as const) {
      for (const views of ['io', 'wa wb km', 'loss']) {
        const options = {
          theme,
          views,
          layers: ['outcomes', 'trajectories', 'fate', 'edges', 'residual', 'fits'],
        } as const;
        const svg = await pixelsOf(await element.picture(options));
        const png = await pixelsOf(await element.picture({ ...options, format: 'png', scale: 1 }));
        // Text is drawn by other fonts, and takes other places.
        assert.isBelow(difference(svg, png), 0.06, `${views}, ${theme}`);
        const other = await element.picture({ ...options, theme: theme === 'light' ? 'dark' : 'light' });
        assert.isAbove(difference(svg, await pixelsOf(other)), 0.9, 'what another picture has');
      }
    }
  }).timeout(30_000);

  it('writes a caption, and keeps markup in it as text', async () => {
    const element = await show();
    const svg = await textOf(element, { caption: 'a < b & "c" </text><script>alert(1)</script>', width: 900 });
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    assert.lengthOf(page.querySelectorAll('script, parsererror'), 0);
    assert.include(page.documentElement.textContent, 'a < b & "c" </text><script>');
    assert.equal(page.documentElement.getAttribute('width'), '900');
  });

  it('warns of each option that is not accepted, by its name, and does without it', async () => {
    const element = await show();
    const plain = await textOf(element);
    for (const [options, accepted] of [
      [{ format: 'gif' }, 'format="gif" is ignored; accepted: one of svg, png'],
      [{ width: NaN }, 'width="NaN" is ignored; accepted: a whole number, 240 … 4096'],
      [{ width: 1e9 }, 'width="1000000000" is ignored; accepted: a whole number, 240 … 4096'],
      [{ scale: -1 }, 'scale="-1" is ignored; accepted: a number, 0.5 … 8'],
      [{ theme: 'blue' }, 'theme="blue" is ignored; accepted: one of auto, light, dark'],
      [{ caption: 7 }, 'caption="7" is ignored; accepted: a text'],
      [{ views: Symbol('x') }, 'views="Symbol(x)" is ignored; accepted: '],
    ] as [object, string][]) {
      warnings = [];
      assert.isTrue((await textOf(element, options)) === plain, accepted);
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0]!, `<relu-playground>: picture: ${accepted}`);
    }
    warnings = [];
    for (const options of [null, undefined, 0, 'svg']) {
      assert.isTrue((await textOf(element, options as unknown as PictureOptions)) === plain, String(options));
    }
    assert.deepEqual(warnings, []);
  });

  it('is rejected with the reason where there is nothing to draw, or too much', async () => {
    const element = await show();
    assert.include(await rejection(element.picture({ views: '' })), 'nothing to draw');
    assert.match(
      await rejection(element.picture({ format: 'png', width: 4096, scale: 8 })),
      /^32768 × \d+ pixels are too many: choose a smaller width or scale$/,
    );
  });

  it('works for a figure that is not on the page, and for one that shows the run of another one', async () => {
    const element = document.createElement('relu-playground');
    element.studentB = 0.75;
    assert.include(await textOf(element, { views: 'io' }), '<svg');
    const place = stage();
    place.innerHTML = `<relu-playground id="four" step="70"></relu-playground>
      <relu-playground id="second" for="four" views="loss"></relu-playground>`;
    const second = place.querySelector<ReluPlayground>('#second')!;
    await settled(place.querySelector('relu-playground')!);
    await until(() => second.step === 70);
    await second.updateComplete;
    const whole = await textOf(second);
    assert.include(whole, 'step 70');
    assert.isTrue(whole === (await textOf(place.querySelector<ReluPlayground>('#four')!, { views: 'loss' })));
  });
});

describe('the menu of what can be taken along', () => {
  it('saves a picture as SVG, of what is shown now, under the id and the step', async () => {
    const element = await show('id="four" views="io wa" step="25"');
    const { name, blob, text } = await saved(element, 'Save picture (SVG)');
    assert.equal(name, 'four-step-25.svg');
    assert.equal(blob.type, 'image/svg+xml');
    assert.isTrue(text === (await textOf(element)));
    const all = await textOf(element, { views: 'io wa wb km loss' });
    assert.isBelow(text.match(/<clipPath/g)!.length, all.match(/<clipPath/g)!.length);
  });

  it('saves a picture as PNG', async () => {
    const element = await show();
    const { name, blob } = await saved(element, 'Save picture (PNG)');
    assert.equal(name, 'relu-playground-step-0.png');
    assert.equal((await pixelsOf(blob)).width, 1440);
  });

  it('saves each step of the run as CSV, with what makes it again', async () => {
    const element = await show('id="four" preset="home" learning-rate="0.05"');
    element.advance(12);
    await element.updateComplete;
    const { name, text } = await saved(element, 'Save data (CSV)');
    assert.equal(name, 'four-step-12.csv');
    const lines = text.trim().split('\n');
    assert.match(lines[0]!, /^# relu-playground \d+\.\d+\.\d+/);
    const rows = lines.filter((line) => !line.startsWith('#'));
    assert.equal(rows[0], 'step,loss,w,b,a,c,m,k,s');
    assert.lengthOf(rows, 14);
    const { student, teacher } = presets.get('home')!;
    for (const row of rows.slice(1)) {
      const [step, , w, b, a, c] = row.split(',').map(Number);
      const expected = descend(student, teacher, { learningRate: 0.05, steps: step! });
      assert.deepEqual([w, b, a, c], [expected.w, expected.b, expected.a, expected.c]);
    }
  });

  it('saves a long run as JSON, in steps that leave 20 000 rows at most', async () => {
    const element = await show('views="io"');
    element.advance(45_000);
    await element.updateComplete;
    const { name, text } = await saved(element, 'Save data (JSON)');
    assert.equal(name, 'relu-playground-step-45000.json');
    const { settings, columns } = JSON.parse(text) as {
      settings: { every: number };
      columns: Record<string, number[]>;
    };
    assert.equal(settings.every, 5);
    assert.lengthOf(columns['step']!, 9001);
    assert.deepEqual(columns['step']!.slice(-2), [44_995, 45_000]);
    assert.equal(columns['w']!.at(-1), element.studentW);
  });

  it('tells a reader why nothing was saved', async () => {
    const element = await show('views=""');
    await choose(element, 'Save picture (SVG)');
    assert.equal(said(element), 'Not saved: views="" leaves nothing to draw');
    assert.lengthOf(downloads, 0);
  });
});

describe('runs', () => {
  it('tells each moment of the present run and of those before it, to the last bit', async () => {
    const element = await show('learning-rate="0.02"');
    element.advance(30);
    const first = { student: element.student, loss: element.loss };
    element.student = { w: 0.5, b: -0.25 };
    const start = element.student;
    element.advance(7);
    element.samples = 5;
    element.advance(3);
    const { runs } = element;
    assert.deepEqual(
      runs.map(({ first, last }) => [first, last]),
      [
        [0, 30],
        [0, 10],
      ],
    );
    const [earlier, present] = runs as [(typeof runs)[0], (typeof runs)[0]];
    const end = earlier.at(30)!;
    assert.deepEqual(
      [end.student, end.loss, end.step, end.learningRate, end.samples],
      [first.student, first.loss, 30, 0.02, 'exact'],
    );
    assert.deepEqual(present.at(0)!.student, start);
    assert.deepEqual(present.at(10)!.student, element.student);
    assert.deepEqual(present.at(10)!.shape, element.shape);
    assert.equal(present.at(9)!.samples, 5);
    assert.equal(present.at(3)!.samples, 'exact');
  });

  it('have no moment at what is no step of theirs', async () => {
    const element = await show();
    element.advance(5);
    const [run] = element.runs as [ReluPlayground['runs'][0]];
    for (const step of [-1, 6, 2.5, NaN, Infinity, '3' as unknown as number]) assert.isUndefined(run.at(step));
    assert.isDefined(run.at(5));
  });
});

describe('under a strict policy', () => {
  it('the built script fetches its second one, and makes both kinds of pictures', async () => {
    const page = await openPage('/test/browser/support/pages/playground.html?csp=strict');
    const element = page.querySelector('relu-playground')!;
    await until(() => element.shadowRoot !== null);
    assert.include(await textOf(element), '<svg');
    assert.equal((await element.picture({ format: 'png' })).type, 'image/png');
    page.defaultView!.frameElement!.remove();
  });
});

describe('where the second script is missing', () => {
  it('everything else works, and a reader is told', async () => {
    const page = await openPage('/test/browser/support/pages/blank.html', 900, 1000);
    const script = await (await fetch('/dist/relu-playground.js?untouched')).blob();
    // From here nothing has an address beside it.
    const src = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    page.head.append(Object.assign(page.createElement('script'), { type: 'module', src }));
    page.body.innerHTML = '<relu-playground></relu-playground>';
    const element = page.querySelector('relu-playground')!;
    await until(() => element.shadowRoot !== null);
    await settled(element);
    element.advance(3);
    assert.equal(element.step, 3);
    part(element, '.take').click();
    const choices = [...part(element, '#take').querySelectorAll<HTMLElement>('button')];
    choices.find((each) => each.textContent.includes('SVG'))!.click();
    await until(() => said(element) !== '');
    assert.match(said(element), /^Not saved: /);
    assert.notEqual(await rejection(element.picture()), 'no rejection');
    page.defaultView!.frameElement!.remove();
  });
});
