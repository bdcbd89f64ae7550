/** How it looks by numbers: room kept free, nothing cut, sharp canvases, at every width. */
import { assert } from 'chai';
import { openPage } from './support/page.js';
import { frames, part, show, until } from './support/playground.js';

const WIDTHS = [300, 360, 480, 599, 600, 720, 999, 1020, 1200, 1320];

function load(page: Document, module: string): Promise<unknown> {
  const script = Object.assign(page.createElement('script'), { type: 'module', src: module });
  page.body.append(script);
  return new Promise((resolve) => script.addEventListener('load', resolve));
}

describe('before the script arrives', () => {
  for (const width of WIDTHS) {
    it(`the page keeps the room that the element needs at ${width} px`, async () => {
      const page = await openPage('/test/browser/support/pages/late.html', width, 2600);
      const top = (): number => page.querySelector('#after')!.getBoundingClientRect().top;
      assert.isAbove(page.querySelector('relu-playground p')!.getBoundingClientRect().height, 0, 'fallback is shown');
      await frames(2);
      const before = top();
      await load(page, '/dist/relu-playground.js');
      await page.querySelector('relu-playground')!.updateComplete;
      await frames(2);
      assert.approximately(top(), before, 1.5);
      assert.equal(page.querySelector('relu-playground p')!.getBoundingClientRect().height, 0, 'fallback is replaced');
      page.defaultView!.frameElement!.remove();
    });
  }
});

describe('at every width', () => {
  for (const width of WIDTHS) {
    it(`${width} px: nothing is cut and nothing sticks out`, async () => {
      const element = await show('student-m="-0.123" student-k="-1.234" teacher-c="-0.5"', width);
      const { left, right } = element.getBoundingClientRect();
      assert.equal(right - left, width);
      for (const inner of element.shadowRoot!.querySelectorAll(
        'figure, .field, button, select, legend, .counts, output',
      )) {
        const box = inner.getBoundingClientRect();
        assert.isAtLeast(box.left, left - 0.5, inner.className);
        assert.isAtMost(box.right, right + 0.5, inner.className);
      }
      for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field input')) {
        assert.isAtMost(input.scrollWidth, input.clientWidth + 1, `${input.id} ${input.value}`);
      }
      for (const box of ['io', 'wa', 'wb']) {
        const plot = part(element, `[data-box=${box}]`).getBoundingClientRect();
        assert.isAtLeast(plot.width, 110, box);
        assert.approximately(plot.width / plot.height, 1, 0.07, box);
      }
    });
  }

  it('columns follow the container, not the window', async () => {
    const columns = async (width: number): Promise<number> => {
      const element = await show('', width);
      return getComputedStyle(part(element, '.figures')).gridTemplateColumns.split(' ').length;
    };
    assert.deepEqual([await columns(400), await columns(720), await columns(1100)], [1, 2, 3]);
  });

  it('canvases have a pixel for every pixel of the screen', async () => {
    const element = await show('', 721);
    for (const canvas of element.shadowRoot!.querySelectorAll<HTMLCanvasElement>('canvas:not([hidden])')) {
      const { width, height } = canvas.getBoundingClientRect();
      assert.approximately(canvas.width, width * devicePixelRatio, 1);
      assert.approximately(canvas.height, height * devicePixelRatio, 1);
    }
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
