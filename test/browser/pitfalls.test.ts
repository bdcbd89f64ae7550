/** What pages do to an element without meaning harm: tags left open, paragraphs around it, caches and morphing. */
import { assert } from 'chai';
import { presets } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, mouseDrag, mouseMove, press } from './support/input.js';
import { openPage } from './support/page.js';
import {
  canvasOf,
  clear,
  frames,
  listen,
  mount,
  part,
  requestsDuring,
  settled,
  show,
  stage,
  until,
} from './support/playground.js';

const pages: Document[] = [];

async function open(file: string): Promise<Document> {
  const page = await openPage(`/test/browser/support/pages/${file}`);
  pages.push(page);
  return page;
}

let warnings: string[] = [];
const { warn } = console;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = warn;
  clear();
  for (const page of pages.splice(0)) page.defaultView!.frameElement!.remove();
});

const isShown = (element: Element): boolean => element.getBoundingClientRect().height > 0;

describe('a tag that is not closed', () => {
  it('hides nothing of what follows, and says how to write it, once each', async () => {
    const page = await open('unclosed.html');
    const [first, second] = page.querySelectorAll('relu-playground') as NodeListOf<ReluPlayground>;
    assert.isTrue(first!.contains(second!), 'the parser has put it inside');
    await settled(first!);
    await settled(second!);
    const blocks = [...page.querySelectorAll('p, ul, h2, relu-playground, footer')];
    assert.lengthOf(blocks, 8);
    for (const block of blocks) assert.isTrue(isShown(block), block.outerHTML);
    // In their order, each after the figure before it.
    const bottom = (element: ReluPlayground): number => part(element, '.root').getBoundingClientRect().bottom;
    const [, paragraph] = page.querySelectorAll('p');
    const [, end] = page.querySelectorAll('h2');
    assert.isAtLeast(paragraph!.getBoundingClientRect().top, bottom(first!));
    assert.isAtLeast(end!.getBoundingClientRect().top, bottom(second!));
    assert.equal(second!.teacherK, 0.75);
    const said = (page.defaultView as unknown as { warnings: string[] }).warnings;
    assert.deepEqual(
      said,
      ['first', 'second'].map((id) => `<relu-playground id="${id}">: swallows what follows: add </relu-playground>`),
    );
  });

  it('is noticed whenever what follows arrives', async () => {
    const element = await mount();
    const heading = Object.assign(document.createElement('h2'), { textContent: 'After' });
    element.append('Some text', heading);
    await until(() => isShown(heading));
    element.append(document.createElement('hr'), document.createElement('h3'));
    await frames(2);
    assert.lengthOf(warnings, 1);
  });

  for (const swallowed of [
    '<p>One.</p><p>Two.</p>',
    '<p>One.</p><pre>code</pre>',
    '<p>One.</p><table><tr><td>1</td></tr></table>',
    '<div>Any.</div><section>Part.</section>',
    '<relu-playground></relu-playground>',
    '<footer>Below.</footer>',
    '<script type="text/plain"></script>',
  ]) {
    it(`is recognised by ${swallowed}`, async () => {
      const place = stage();
      place.innerHTML = `<relu-playground>${swallowed}</relu-playground>`;
      const element = place.firstElementChild as ReluPlayground;
      await until(() => warnings.length === 1);
      await element.updateComplete;
      assert.isFalse(part<HTMLSlotElement>(element, 'slot:not([name])').hidden);
    });
  }

  for (const fallback of [
    'Some words.',
    '<p>A paragraph with <a href="#">a link</a> and <b>more</b>.</p>',
    '<img alt="" src="data:,"><p>A picture and its words.</p>',
    '<p>Words and a picture.</p><img alt="" src="data:,">',
    '<figure><img alt="" src="data:,"><figcaption><p>One.</p><p>Two.</p></figcaption></figure>',
    '<noscript><h2>No scripts</h2></noscript><p>Words.</p>',
    '<div><h3>A figure</h3><p>One.</p><p>Two.</p></div>',
    '<ul><li>One</li><li>Two</li></ul>',
  ]) {
    it(`is not thought of for the fallback ${fallback}`, async () => {
      const place = stage();
      place.innerHTML = `<relu-playground>${fallback}</relu-playground>`;
      const element = place.firstElementChild as ReluPlayground;
      await settled(element);
      assert.deepEqual(warnings, []);
      for (const child of element.children) assert.isFalse(isShown(child));
    });
  }
});

describe('a page of XHTML', () => {
  it('keeps what the elements contain, and says once what they need', async () => {
    const page = await open('strict.xhtml');
    const { said } = page.defaultView as unknown as { said: string[] };
    await frames(2);
    assert.deepEqual(said, ['<relu-playground>: accepted: a page of type text/html']);
    assert.equal(page.contentType, 'application/xhtml+xml');
    assert.isAbove(page.querySelector('p')!.getBoundingClientRect().height, 10);
    assert.isAbove(page.querySelector('relu-value')!.getBoundingClientRect().width, 10);
  });
});

describe('what an extension of the browser puts first into the element', () => {
  for (const [name, ...tags] of [
    ['a style sheet', 'style'],
    ['what reads aloud', 'div', 'style', 'script'],
  ] as const) {
    it(`is no trouble: ${name}`, async () => {
      const element = await show();
      for (const tag of tags) element.shadowRoot!.prepend(document.createElement(tag));
      const caption = part(element, '.weights figcaption b');
      const tip = part(element, '.weights figcaption .tip');
      const isSeen = (): boolean => tip.getClientRects().length > 0;
      await mouseMove({ x: 1, y: 1 });
      await mouseMove(center(caption));
      await until(isSeen);
      await press('Escape');
      assert.isFalse(isSeen(), 'the tip is taken away');
      await mouseMove({ x: 1, y: 1 });
      const from = center(part(element, '#student-wa'));
      await mouseDrag([from, { x: from.x - 40, y: from.y + 30 }]);
      await element.updateComplete;
      const to = center(part(element, '#student-wa'));
      assert.approximately(to.x, from.x - 40, 1);
      assert.approximately(to.y, from.y + 30, 1);
      await click(center(part(element, '.play')));
      await until(() => element.step > 3);
      element.pause();
      element.theme = 'dark';
      await until(() => part(element, '.root').dataset['scheme'] === 'dark');
      const canvas = canvasOf(element, 'io');
      const ground = (): Uint8ClampedArray =>
        canvas.getContext('2d')!.getImageData(0.25 * canvas.width, 0.8 * canvas.height, 1, 1).data;
      await until(() =>
        ground()
          .slice(0, 3)
          .every((value) => value < 64),
      );
    });
  }
});

describe('a paragraph around it', () => {
  it('is no trouble', async () => {
    const place = stage();
    place.innerHTML = '<p>Words <relu-playground preset="out-sign-change-i"></relu-playground> and words.</p>';
    const element = place.querySelector('relu-playground')!;
    await settled(element);
    assert.lengthOf(place.querySelectorAll('p'), 1);
    assert.equal(element.preset, 'out-sign-change-i');
    assert.equal(element.getBoundingClientRect().width, 720);
  });
});

describe('a used element', () => {
  async function dragOnce(element: ReluPlayground): Promise<Record<string, number>> {
    const heard = listen(element, 'relu-change');
    const from = center(part(element, '#student-wa'));
    await mouseDrag([from, { x: from.x + 8, y: from.y }, { x: from.x + 12, y: from.y + 5 }]);
    return heard;
  }

  it('is cloned into one that works on its own', async () => {
    const element = await mount('preset="in-sign-change-i" playing');
    await until(() => element.step > 3);
    element.pause();
    await dragOnce(element);
    const clone = element.cloneNode(true) as ReluPlayground;
    element.parentElement!.append(clone);
    element.style.display = 'none';
    await settled(clone);
    assert.deepEqual({ ...clone.student }, { ...presets.get('in-sign-change-i')!.student });
    const before = element.student;
    assert.deepEqual(await dragOnce(clone), { 'relu-change': 1 });
    assert.deepEqual(element.student, before);
    assert.notDeepEqual(clone.student, before);
  });

  it('goes and comes back with a page that is kept in a cache, as Turbo does', async () => {
    const element = await mount('preset="out-sign-change-i" playing');
    const place = element.parentElement!;
    await until(() => element.step > 3);
    // A snapshot of the page, without shadow roots; the page; and the snapshot in its place.
    const snapshot = place.cloneNode(true) as HTMLElement;
    place.replaceChildren('Another page');
    const { step } = element;
    assert.equal(await requestsDuring(20), 0);
    place.replaceChildren(...snapshot.childNodes);
    const restored = place.firstElementChild as ReluPlayground;
    await settled(restored);
    assert.isTrue(restored.playing);
    await until(() => restored.step > 3);
    restored.pause();
    await restored.updateComplete;
    assert.equal(element.step, step, 'what has gone does not run');
    assert.lengthOf(restored.shadowRoot!.querySelectorAll('[role=slider]'), 8);
    assert.deepEqual(await dragOnce(restored), { 'relu-change': 1 });
    assert.deepEqual(warnings, []);
  });

  it('is morphed in place: what goes from its tag goes, what stays stays', async () => {
    const element = await mount('preset="in-sign-change-i" teacher-k="0.5" playing');
    element.innerHTML = '<p>Fallback.</p>';
    await until(() => element.step > 3);
    for (let i = 0; i < 3; i++) {
      // To the tag that the server has sent, without `playing`, and back.
      element.removeAttribute('playing');
      element.removeAttribute('teacher-k');
      element.firstElementChild!.replaceWith(document.createElement('p'));
      await element.updateComplete;
      const { step } = element;
      await frames(3);
      assert.equal(element.step, step);
      assert.equal(element.teacher.k, 0);
      element.setAttribute('teacher-k', '0.5');
      element.setAttribute('playing', '');
      await until(() => element.step > step + 2);
      assert.equal(element.teacher.k, 0.5);
    }
    element.pause();
    await element.updateComplete;
    assert.deepEqual(await dragOnce(element), { 'relu-change': 1 });
    assert.deepEqual(warnings, []);
  });

  it('moved up and down by a morph goes on, with one of each listener', async () => {
    const element = await mount();
    const place = element.parentElement!;
    for (let i = 0; i < 3; i++) {
      place.prepend(document.createElement('p'));
      place.append(element);
      place.prepend(element);
    }
    element.play();
    await settled(element);
    await until(() => element.step > 2);
    assert.approximately(await requestsDuring(20), 20, 2);
    element.pause();
    await element.updateComplete;
    assert.deepEqual(await dragOnce(element), { 'relu-change': 1 });
  });
});
