/** How it looks by numbers: heights, what is seen together, room kept free, nothing cut, sharp canvases. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { setViewport } from './support/input.js';
import { openPage } from './support/page.js';
import { clear, frames, part, settled, show, stage, until } from './support/playground.js';

const WIDTHS = [300, 360, 390, 503, 505, 600, 657, 659, 720, 800, 1000, 1035, 1037, 1100, 1200, 1320];

const { documentElement: root } = document;

afterEach(async () => {
  clear();
  root.removeAttribute('style');
  root.removeAttribute('dir');
  delete root.dataset['theme'];
  await setViewport(900, 1000);
});

const heightOf = (element: Element): number => element.getBoundingClientRect().height;
const boxOf = (element: ReluPlayground, selector: string): DOMRect => part(element, selector).getBoundingClientRect();
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** What of these does not lie within the element's sides. */
function sticksOut(element: ReluPlayground, selector: string): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll(selector)]
    .filter((inner) => isSeen(inner) && !inner.closest('.skip, .handle, [popover]'))
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      return box.left < left - 0.5 || box.right > right + 0.5;
    })
    .map((inner) => `${inner.localName}.${inner.className}`);
}

const EVERYTHING = 'figure, .field, button, select, summary, label, .counts, output, .plot, .legend, .hint, p, input';

/** Everything that moves is there to be seen at once. */
const PANELS = ['io', 'wa', 'wb', 'km+', 'km-', 'loss'].map((box) => `[data-box='${box}']`);

async function load(page: Document): Promise<void> {
  const script = Object.assign(page.createElement('script'), { type: 'module', src: '/src/index.ts' });
  page.body.append(script);
  await new Promise((resolve) => script.addEventListener('load', resolve));
}

describe('before the script arrives', () => {
  for (const width of WIDTHS) {
    it(`the page keeps the room that the element needs at ${width} px`, async () => {
      const page = await openPage('/test/browser/support/pages/late.html', width, 2600);
      const top = (): number => page.querySelector('#after')!.getBoundingClientRect().top;
      assert.isAbove(heightOf(page.querySelector('relu-playground p')!), 0, 'fallback is shown');
      await frames(2);
      const before = top();
      await load(page);
      const element = page.querySelector('relu-playground')!;
      await settled(element);
      assert.approximately(top(), before, 1.5);
      assert.equal(heightOf(page.querySelector('relu-playground p')!), 0, 'fallback is replaced');
      page.defaultView!.frameElement!.remove();
    });
  }

  // WebKit takes rem in container queries for the browser's own size.
  for (const size of engine === 'webkit' ? ['20px'] : ['20px', '200%']) {
    it(`also with a root text of ${size}`, async () => {
      const page = await openPage('/test/browser/support/pages/late.html', 720, 2600);
      page.documentElement.style.fontSize = size;
      await frames(2);
      const top = (): number => page.querySelector('#after')!.getBoundingClientRect().top;
      const before = top();
      await load(page);
      await settled(page.querySelector('relu-playground')!);
      assert.approximately(top(), before, 1.5);
      page.defaultView!.frameElement!.remove();
    });
  }
});

describe('one screen', () => {
  for (const [width, most] of [
    [720, 640],
    [800, 720],
    [900, 720],
    [1100, 720],
    [1200, 720],
  ] as const) {
    for (const scheme of ['light', 'dark']) {
      it(`${width} px: controls, words, six panels and twelve fields on at most ${most} px, ${scheme}`, async () => {
        root.dataset['theme'] = scheme;
        const element = await show('preset="out-sign-change-iii" layers="outcomes trajectories fate"', width);
        element.advance(300);
        await element.updateComplete;
        assert.isAtMost(heightOf(element), most);
        const seen = ['.play', '#rate', '#speed', '#preset', '.regime', '.chips', '.legend', ...PANELS];
        for (const selector of seen) assert.isTrue(isSeen(part(element, selector)), selector);
        assert.lengthOf([...element.shadowRoot!.querySelectorAll('.field input')].filter(isSeen), 12);
      });
    }
  }

  it('fits a laptop from the first control to the last field', async () => {
    const element = await show('', 720);
    const [first, last] = [boxOf(element, '.play'), boxOf(element, '#student-r')];
    assert.isAtMost(last.bottom - first.top, 640);
  });
});

describe('the layout follows the width, not the type of the page', () => {
  for (const [where, apply] of [
    ['body', (size: string) => (document.body.style.fontSize = size)],
    ['the column', (size: string) => (stage().parentElement!.style.fontSize = size)],
  ] as const) {
    for (const size of [12, 16, 20, 42]) {
      it(`${size} px on ${where}`, async () => {
        const before = await show('', 720);
        const { height } = before.getBoundingClientRect();
        apply(`${size}px`);
        const element = await show('', 720);
        assert.approximately(heightOf(element), height, 0.1);
        document.body.style.fontSize = '';
      });
    }
  }

  it('20 px on the root, as in a page of pandoc', async () => {
    root.style.fontSize = '20px';
    const element = await show('', 720);
    assert.isAtMost(heightOf(element), 640);
    assert.deepEqual(
      PANELS.filter((selector) => !isSeen(part(element, selector))),
      [],
    );
  });

  it('a reader’s larger text counts', async () => {
    const em = (element: ReluPlayground): number => parseFloat(getComputedStyle(part(element, '.root')).fontSize);
    const before = em(await show('', 720));
    root.style.fontSize = '200%';
    const element = await show('', 720);
    assert.isAbove(em(element), 1.5 * before);
    assert.isTrue(isSeen(part(element, '[role=tablist]')));
  });

  it('--relu-playground-font-size moves everything', async () => {
    const element = await show('', 720);
    const heights = [heightOf(element)];
    for (const size of ['12px', '11px', '28px']) {
      element.style.setProperty('--relu-playground-font-size', size);
      await settled(element);
      await frames(3);
      heights.push(heightOf(element));
    }
    assert.isBelow(heights[1]!, heights[0]!);
    assert.isBelow(heights[2]!, heights[1]!);
    assert.isTrue(isSeen(part(element, '[role=tablist]')), 'type of twice the size has the room of a phone');
  });

  it('right to left is the same', async () => {
    const before = heightOf(await show('', 720));
    root.dir = 'rtl';
    const element = await show('', 720);
    assert.equal(heightOf(element), before);
    assert.deepEqual(sticksOut(element, EVERYTHING), []);
  });

  it('in vertical writing the figure stays horizontal, and in its box', async () => {
    clear();
    const place = stage(900);
    place.style.cssText += '; writing-mode: vertical-rl; height: 900px';
    place.innerHTML = '<p>Before.</p><relu-playground></relu-playground><p>After.</p>';
    const element = place.querySelector('relu-playground')!;
    await settled(element);
    assert.isAtMost(boxOf(element, '.root').bottom, element.getBoundingClientRect().bottom + 0.5);
    assert.isAbove(boxOf(element, '.io').width, 200);
  });

  for (const [name, style, before] of [
    ['as high as their text', 'columns: 2', 9],
    ['higher than the figure', 'columns: 2; height: 900px', 9],
    ['lower than the figure', 'columns: 2; height: 400px', 9],
    ['lower than the figure, which is the first of them', 'columns: 2; height: 430px', 0],
    ['narrow and lower than the figure', 'columns: 3; height: 620px', 4],
    ['lower than the figure, on a slide', 'columns: 2; height: 400px; transform: scale(0.7)', 9],
  ] as const) {
    it(`columns of text do not cut it: ${name}`, async () => {
      clear();
      const place = stage(1300);
      place.style.cssText += `; ${style}`;
      place.innerHTML = `${'<p>Text.</p>'.repeat(before)}<relu-playground></relu-playground>${'<p>Text.</p>'.repeat(4)}`;
      const element = place.querySelector('relu-playground')!;
      await settled(element);
      await until(() => element.getClientRects().length === 1);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      assert.isAtMost(bottom, place.getBoundingClientRect().bottom + 0.5);
      const parts = [...element.shadowRoot!.querySelectorAll('.root > *, figure, .plot')].filter(
        (inner) => isSeen(inner) && !inner.matches('.skip, .probe, .behind'),
      );
      assert.isAtLeast(parts.length, 8);
      for (const inner of parts) {
        const box = inner.getBoundingClientRect();
        assert.isTrue(
          box.top >= top - 0.5 && box.bottom <= bottom + 0.5,
          `${inner.className}: ${box.top} ${box.bottom}`,
        );
        assert.isTrue(box.left >= left - 0.5 && box.right <= right + 0.5, inner.className);
        if (inner.matches('.plot'))
          assert.isAbove((inner as HTMLElement).offsetHeight, 40, inner.getAttribute('data-box')!);
      }
      place.style.cssText += '; columns: auto; height: auto; width: 720px';
      await settled(element);
      const { width, height } = element.getBoundingClientRect();
      const ratio = width / 720;
      assert.approximately(height / ratio, heightOf(await show('', 720)), 1, 'it is as high again as it would be');
    });
  }

  for (const [name, before, after] of [
    ['directly in them', '', ''],
    ['deeper in them', '<section><div>', '</div></section>'],
  ] as const) {
    it(`columns that get lower or higher, and no narrower, take it along: ${name}`, async () => {
      clear();
      const place = stage(1300);
      place.style.cssText += '; columns: 2; height: 900px';
      place.innerHTML = `${'<p>Text.</p>'.repeat(9)}${before}<relu-playground></relu-playground>${after}<p>Text.</p>`;
      const element = place.querySelector('relu-playground')!;
      await settled(element);
      const { height: whole, width } = element.getBoundingClientRect();
      assert.isBelow(whole, 700, 'a column of 900 px has room for it');
      const margin = parseFloat(getComputedStyle(element).marginTop);
      for (const height of [410, 530, 900, 350, 450, 900]) {
        place.style.height = `${height}px`;
        await frames(5);
        const [box, ...more] = element.getClientRects();
        assert.deepEqual(more, [], `${height} px: in one piece`);
        assert.equal(box!.width, width);
        assert.approximately(box!.height, Math.min(whole, height - margin), 1, `in a column of ${height} px`);
      }
    });
  }

  for (const [name, style] of [
    ['a grid', 'display: grid; grid-template-columns: 1fr 1fr; width: 1280px'],
    ['a flex row', 'display: flex; width: 1280px'],
  ] as const) {
    it(`it shrinks in ${name}`, async () => {
      clear();
      const place = stage(1280);
      place.style.cssText += `; ${style}`;
      place.innerHTML = '<relu-playground></relu-playground><p style="flex: none; width: 640px; margin: 0">Text.</p>';
      const element = place.querySelector('relu-playground')!;
      await settled(element);
      assert.isAtMost(
        element.getBoundingClientRect().right,
        place.querySelector('p')!.getBoundingClientRect().left + 0.5,
      );
      assert.deepEqual(sticksOut(element, EVERYTHING), []);
    });
  }

  it('keeps apart from what is before and after, unless the page says otherwise', async () => {
    const element = await show('', 720);
    assert.isAbove(parseFloat(getComputedStyle(element).marginTop), 10);
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '* { margin: 0 }';
    assert.equal(getComputedStyle(element).marginTop, '0px');
    sheet.remove();
  });
});

describe('on a phone', () => {
  for (const [width, height] of [
    [360, 740],
    [390, 844],
  ] as const) {
    it(`${width} × ${height}: play, words, the functions and one space are seen together`, async () => {
      const page = await openPage('/test/browser/support/pages/late.html', width, height);
      await load(page);
      const element = page.querySelector('relu-playground')!;
      await settled(element);
      const boxes = ['.play', '.regime', '[data-box=io]', '[role=tablist]', '[data-box=wa]'].map((selector) =>
        boxOf(element, selector),
      );
      for (const box of boxes) {
        assert.isAbove(box.height, 20);
        assert.isAtLeast(box.top, 0);
        assert.isAtMost(box.bottom, height);
      }
      assert.isTrue(boxes.every(({ left, right }) => left >= 0 && right <= width + 0.5));
      assert.isAtLeast(boxes[2]!.height, 150);
      page.defaultView!.scrollTo(0, 300);
      await frames(2);
      assert.isAtLeast(boxOf(element, '.play').top, 0, 'play stays');
      assert.isAtMost(boxOf(element, '.play').bottom, 80);
      page.defaultView!.frameElement!.remove();
    });
  }

  it('numbers, rate and speed are folded away, and open on one page', async () => {
    const element = await show('', 360);
    const fold = part<HTMLDetailsElement>(element, 'details');
    assert.isFalse(fold.open);
    for (const selector of ['#rate', '#speed', '#student-w', '#teacher-m']) {
      assert.isTrue(fold.contains(part(element, selector)), selector);
    }
    fold.open = true;
    await frames(2);
    assert.deepEqual(sticksOut(element, EVERYTHING), []);
  });
});

describe('a height that the page gives', () => {
  for (const [name, style, width] of [
    ['a slide', 'height: 540px', 960],
    ['a sticky column', 'max-height: 600px', 360],
    ['a low slide', 'height: 450px', 960],
    ['a tall box', 'height: 900px', 720],
    ['a small figure in a low box', 'height: 240px" views="wa wb" controls="none', 600],
  ] as const) {
    it(`is kept: ${name}`, async () => {
      const element = await show(`style="margin: 0; ${style}"`, width);
      await frames(3);
      const { bottom } = element.getBoundingClientRect();
      assert.equal(heightOf(element), Number(/\d+/.exec(style)![0]));
      for (const inner of element.shadowRoot!.querySelectorAll('.root > *, figure, .plot')) {
        if (isSeen(inner)) assert.isAtMost(inner.getBoundingClientRect().bottom, bottom + 0.5, inner.className);
      }
      for (const plot of element.shadowRoot!.querySelectorAll('.plot')) {
        if (isSeen(plot)) assert.isAbove(heightOf(plot), 40, plot.getAttribute('data-box')!);
      }
    });
  }

  it('taller than need be goes to the plots', async () => {
    const before = boxOf(await show('', 720), '[data-box=io]').height;
    const element = await show('style="height: 900px"', 720);
    assert.isAbove(boxOf(element, '[data-box=io]').height, before + 150);
  });
});

describe('fewer panels', () => {
  for (const width of [800, 1224]) {
    it(`one space and the loss stand side by side at ${width} px`, async () => {
      const element = await show('views="wa loss" controls="none"', width);
      assert.isAtMost(heightOf(element), 420);
      assert.isAtLeast(boxOf(element, '[data-box=loss]').left, boxOf(element, '[data-box=wa]').right);
    });
  }

  for (const views of ['wa wb km', 'wa km', 'wb km loss']) {
    it(`of "${views}" one space at a time takes the whole width where the functions are left out`, async () => {
      const element = await show(`views="${views}"`, 600);
      const spaces = [...element.shadowRoot!.querySelectorAll('.stage .plot')].filter(isSeen);
      assert.lengthOf(spaces, 1);
      assert.approximately(spaces[0]!.getBoundingClientRect().width, 600, 1);
    });
  }

  for (const width of [360, 600, 720, 1100]) {
    it(`are never taller than all of them, at ${width} px`, async () => {
      const whole = heightOf(await show('', width));
      for (const views of ['io', 'wb', 'km', 'io loss', 'wa wb', 'wa wb km', 'io wa wb loss', 'io km', '']) {
        const element = await show(`views="${views}"`, width);
        assert.isAtMost(heightOf(element), whole, views);
        assert.deepEqual(sticksOut(element, 'figure, .plot, .counts'), [], views);
      }
    });
  }
});

describe('nothing jumps', () => {
  for (const width of [360, 505, 720, 1100]) {
    it(`when words, numbers, legends and hints come and go, at ${width} px`, async () => {
      const element = await show('', width);
      const places = (): number[] =>
        ['.play', '#preset', '.figures', '[data-box=io]', '[data-box=loss]', '.counts output:last-of-type'].flatMap(
          (selector) => {
            const { left, top, height } = boxOf(element, selector);
            return [left, top, height].map(Math.round);
          },
        );
      const before = places();
      const same = async (what: string): Promise<void> => {
        await element.updateComplete;
        await frames(2);
        assert.deepEqual(places(), before, what);
      };
      element.layers = ['outcomes', 'solutions'];
      await same('legend');
      element.advance(12_345);
      await same('numbers');
      element.learningRate = -0.00025;
      element.speed = 10_000;
      await same('rate and speed');
      element.play();
      await same('pause');
      element.pause();
      element.student = { w: 0.5, b: -3 };
      await same('words');
      part(element, '#student-r').focus({ preventScroll: true });
      await same('hint');
    });
  }
});

describe('at every width', () => {
  for (const width of WIDTHS) {
    it(`${width} px: nothing is cut and nothing sticks out`, async () => {
      const element = await show(
        'preset="out-sign-change-iii" student-m="-0.123" student-k="-1.234" teacher-c="-1000.25" teacher-m="-0.00039" student-c="-1.25e-11"',
        width,
      );
      const fold = part<HTMLDetailsElement>(element, 'details');
      if (fold) fold.open = true;
      await frames(2);
      assert.equal(element.getBoundingClientRect().width, width);
      assert.deepEqual(sticksOut(element, EVERYTHING), []);
      for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field input')) {
        assert.isAtMost(input.scrollWidth, input.clientWidth + 1, `${input.id} ${input.value}`);
      }
      for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'button, figcaption, .counts, output, .regime',
      )) {
        if (isSeen(each) && !each.closest('.skip'))
          assert.isAtMost(each.scrollWidth, each.clientWidth + 1, each.outerHTML);
      }
      const select = part<HTMLSelectElement>(element, '#preset');
      const text = document.createElement('canvas').getContext('2d')!;
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      text.font = font;
      for (const { label } of select.options) {
        const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        assert.isAtMost(text.measureText(label).width, room + 0.5, label);
      }
      for (const plot of element.shadowRoot!.querySelectorAll('.plot')) {
        if (isSeen(plot)) assert.isAtLeast(plot.getBoundingClientRect().width, 110);
      }
    });
  }

  it('follows the container, not the window', async () => {
    const spaces = async (width: number): Promise<number> => {
      const element = await show('', width);
      return PANELS.filter((selector) => isSeen(part(element, selector))).length;
    };
    assert.deepEqual([await spaces(400), await spaces(560), await spaces(720), await spaces(1100)], [3, 3, 6, 6]);
  });

  it('canvases have a pixel for every pixel of the screen', async () => {
    const element = await show('', 721);
    for (const canvas of element.shadowRoot!.querySelectorAll<HTMLCanvasElement>('canvas:not([hidden])')) {
      const { width, height } = canvas.getBoundingClientRect();
      assert.approximately(canvas.width, width * devicePixelRatio, 1);
      assert.approximately(canvas.height, height * devicePixelRatio, 1);
    }
  });

  it('while the browser tells of sizes the canvases follow, and nothing is rendered that could change sizes again', async () => {
    const element = await show();
    let updates = 0;
    element.addController({ hostUpdate: () => void updates++ });
    const canvas = part<HTMLCanvasElement>(element, '.io canvas');
    const { width } = canvas;
    await frames();
    const before = updates;
    element.parentElement!.style.width = '700px';
    const seen = await new Promise((resolve) => {
      // It observes later than the element does, so it is told later.
      const observer = new ResizeObserver(() => {
        if (canvas.width === width) return;
        observer.disconnect();
        resolve(updates);
      });
      observer.observe(canvas);
    });
    assert.equal(seen, before);
    await until(() => updates > before);
  });

  it('a container of no size and back is no trouble', async () => {
    const element = await show();
    element.style.display = 'none';
    element.advance(5);
    await frames(2);
    element.style.display = '';
    const canvas = part<HTMLCanvasElement>(element, '.io canvas');
    await until(() => canvas.width > 100);
    await element.updateComplete;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    assert.isTrue(data.some((value) => value > 0));
  });
});
