/** One element among others, on its way through a page: independent, quiet, a good guest. */
import { assert } from 'chai';
import { descend, presets } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { scaleOf } from '../../src/views/core/scale.js';
import { center, click, wheel } from './support/input.js';
import { openPage } from './support/page.js';
import {
  clear,
  fieldText,
  frames,
  mount,
  next,
  painted,
  part,
  requestsDuring,
  settled,
  stage,
  until,
} from './support/playground.js';

const PAGES = '/test/browser/support/pages';
const MODULE = '/dist/relu-playground.js';
const CLASSIC = '/dist/relu-playground.iife.js';

type Page = Document & { readonly defaultView: Window & typeof globalThis };

const pages: Page[] = [];

async function open(file: string): Promise<Page> {
  const page = (await openPage(`${PAGES}/${file}`)) as Page;
  pages.push(page);
  return page;
}

/** What goes wrong on a page from now on. */
function failures({ defaultView }: Page): unknown[] {
  const seen: unknown[] = [];
  defaultView.addEventListener('error', ({ error, message }) => seen.push(error ?? message));
  defaultView.addEventListener('unhandledrejection', ({ reason }) => seen.push(reason));
  return seen;
}

/** Runs a script on a page, as a tag does. */
async function run(page: Page, src: string): Promise<void> {
  const script = page.createElement('script');
  script.type = src.startsWith(MODULE) ? 'module' : '';
  script.src = src;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  page.head.append(script);
  await loaded;
}

async function add(page: Page, attributes = ''): Promise<ReluPlayground> {
  page.body.insertAdjacentHTML('beforeend', `<relu-playground ${attributes}></relu-playground>`);
  const element = page.body.lastElementChild as ReluPlayground;
  await settled(element);
  return element;
}

function afterSteps(steps: number, learningRate = 0.01, preset = 'home'): Record<string, number> {
  const { teacher, student } = presets.get(preset)!;
  const { w, b, a, c } = descend(student, teacher, { learningRate, steps });
  return { w, b, a, c };
}

afterEach(() => {
  clear();
  for (const page of pages.splice(0)) page.defaultView.frameElement!.remove();
});

describe('two elements', () => {
  it('learn independently', async () => {
    const one = await mount('layers="trajectories"');
    const other = await mount('preset="in-sign-change-ii" learning-rate="0.1" layers="trajectories"');
    one.advance(10);
    assert.deepEqual({ ...other.student }, { ...presets.get('in-sign-change-ii')!.student });
    other.advance(20);
    assert.deepEqual({ ...one.student }, afterSteps(10));
    assert.deepEqual({ ...other.student }, afterSteps(20, 0.1, 'in-sign-change-ii'));
    other.teacher = { m: 2 };
    other.theme = 'dark';
    other.eraseTrajectories();
    await settled(other);
    assert.equal(one.teacher.m, 0.5);
    assert.equal(one.theme, 'auto');
    assert.isAbove(painted(one, 'wa'), 0);
    assert.equal(painted(other, 'wa'), 0);
    assert.equal(fieldText(one, 'teacher-m'), '0.500');
    assert.equal(fieldText(other, 'teacher-m'), '2.000');
  });

  it('play independently', async () => {
    const place = stage();
    place.innerHTML = '<relu-playground playing></relu-playground><relu-playground></relu-playground>';
    const [one, other] = place.querySelectorAll('relu-playground') as NodeListOf<ReluPlayground>;
    await until(() => one!.step > 5);
    assert.equal(other!.step, 0);
    other!.play();
    one!.pause();
    const { step } = one!;
    // The second may be off the screen here, where it waits: bring it there.
    one!.style.display = 'none';
    await until(() => other!.step > 5);
    other!.pause();
    assert.equal(one!.step, step);
    assert.deepEqual({ ...other!.student }, afterSteps(other!.step));
  });

  it('share their style sheets', async () => {
    const [one, other] = [await mount(), await mount()];
    assert.isNotEmpty(one.shadowRoot!.adoptedStyleSheets);
    one.shadowRoot!.adoptedStyleSheets.forEach((sheet, i) =>
      assert.strictEqual(sheet, other.shadowRoot!.adoptedStyleSheets[i]),
    );
  });

  it('in two places learn the same from the same', async () => {
    const [one, other] = [await mount(), await mount()];
    one.advance(100);
    for (let i = 0; i < 100; i++) other.advance();
    assert.deepEqual(one.student, other.student);
    assert.strictEqual(one.loss, other.loss);
  });
});

describe('the clock', () => {
  it('asks for no frame while nothing changes', async () => {
    const element = await mount();
    await frames(5);
    assert.equal(await requestsDuring(60), 0);
    element.advance(10);
    element.setAttribute('teacher-m', '1');
    assert.equal(await requestsDuring(30), 0);
  });

  it('asks for one a frame while it plays, and for none once paused', async () => {
    const element = await mount('playing');
    await until(() => element.step > 2);
    assert.approximately(await requestsDuring(30), 30, 2);
    element.pause();
    await element.updateComplete;
    assert.equal(await requestsDuring(30), 0);
  });

  it('stops when the element is removed and goes on when it returns', async () => {
    const element = await mount('playing speed="2"');
    const place = element.parentElement!;
    await until(() => element.step > 4);
    element.remove();
    const { step, student } = element;
    assert.equal(await requestsDuring(30), 0);
    assert.equal(element.step, step);
    assert.deepEqual(element.student, student);
    assert.isTrue(element.playing);
    place.append(element);
    await until(() => element.step > step + 4);
    element.pause();
    assert.deepEqual({ ...element.student }, afterSteps(element.step));
  });

  it('does not begin again for an element that was paused while away', async () => {
    const element = await mount('playing');
    const place = element.parentElement!;
    await until(() => element.step > 2);
    element.remove();
    element.pause();
    const { step } = element;
    place.append(element);
    await settled(element);
    assert.equal(await requestsDuring(20), 0);
    assert.equal(element.step, step);
  });

  it('does not run for an element that has not been on the page', async () => {
    const element = document.createElement('relu-playground');
    element.play();
    assert.equal(await requestsDuring(20), 0);
    assert.equal(element.step, 0);
    element.advance(2);
    stage().append(element);
    await until(() => element.step > 4);
    element.pause();
    assert.deepEqual({ ...element.student }, afterSteps(element.step));
  });

  for (const [name, place] of [
    ['below the fold', 'top: 6000px'],
    ['beside the screen', 'left: -4000px'],
    ['in a closed part of the page', 'display: none'],
    ['where nobody has scrolled to yet', 'scroller'],
  ] as const) {
    it(`begins when it is first seen: ${name}`, async () => {
      const around = stage();
      if (place === 'scroller') {
        around.style.cssText += '; height: 300px; overflow: auto';
        around.innerHTML = '<div style="height: 4000px"></div><relu-playground playing speed="1"></relu-playground>';
      } else {
        around.style.cssText += `; ${place}`;
        around.innerHTML = '<relu-playground playing speed="1"></relu-playground>';
      }
      const element = around.querySelector('relu-playground')!;
      await element.updateComplete;
      await frames(30);
      assert.deepEqual([element.step, element.playing], [0, true]);
      if (place === 'scroller') await wheel(center(around), 0, 4200);
      else around.style.cssText += '; display: block; inset: 0 auto auto 0';
      await until(() => element.step > 2);
      element.pause();
    });
  }

  it('waits while the element is off the screen', async () => {
    const element = await mount('playing');
    await until(() => element.step > 2);
    const place = element.parentElement!;
    place.style.top = '-5000px';
    await frames(10);
    const { step } = element;
    assert.equal(await requestsDuring(20), 0);
    assert.equal(element.step, step);
    assert.isTrue(element.playing);
    place.style.top = '0';
    await until(() => element.step > step);
    element.pause();
  });
});

describe('moving an element', () => {
  it('keeps everything that it has', async () => {
    const element = await mount('preset="in-sign-change-iii" learning-rate="0.1" layers="trajectories"');
    element.advance(200);
    element.teacher = { k: 0.25 };
    element.speed = 7;
    await settled(element);
    const { student, teacher, step, loss } = element;
    const trail = painted(element, 'wa');
    assert.isAbove(trail, 20);
    const fields = ['student-w', 'student-r', 'teacher-k'].map((attribute) => fieldText(element, attribute));
    stage().append(element);
    await settled(element);
    assert.deepEqual([element.student, element.teacher], [student, teacher]);
    assert.deepEqual([element.step, element.loss, element.speed, element.learningRate], [step, loss, 7, 0.1]);
    assert.equal(painted(element, 'wa'), trail);
    assert.deepEqual(
      ['student-w', 'student-r', 'teacher-k'].map((attribute) => fieldText(element, attribute)),
      fields,
    );
    element.resetStudent();
    assert.deepEqual({ ...element.student }, { ...presets.get('in-sign-change-iii')!.student });
  });

  it('goes on playing', async () => {
    const element = await mount('playing');
    await until(() => element.step > 3);
    stage().append(element);
    const { step } = element;
    await until(() => element.step > step + 3);
    element.pause();
    assert.deepEqual({ ...element.student }, afterSteps(element.step));
  });

  it('fits it into its new place', async () => {
    const element = await mount();
    const place = stage();
    place.style.width = '400px';
    place.append(element);
    await settled(element);
    await frames(2);
    const box = part(element, "[data-box='wa']").getBoundingClientRect();
    const handle = part(element, '#student-wa').getBoundingClientRect();
    const scale = scaleOf({ x: [-1.5, 1.5], y: [-1.5, 1.5] }, box.width, box.height, 14);
    assert.isBelow(box.right, 400.5);
    assert.approximately(handle.left + handle.width / 2 - box.left, scale.x(1), 0.1);
    assert.approximately(handle.top + handle.height / 2 - box.top, scale.y(1), 0.1);
  });

  it('into another document keeps its looks, and it goes on working', async () => {
    const element = await mount();
    const place = element.parentElement!;
    const height = (): number => element.getBoundingClientRect().height;
    const before = height();
    element.advance(10);
    const page = await open('blank.html');
    page.body.style.cssText = 'margin: 0; width: 720px';
    page.body.append(element);
    await settled(element);
    assert.strictEqual(element.ownerDocument, page);
    assert.equal(getComputedStyle(part(element, '.root')).display, 'flex');
    assert.approximately(height(), before, 1);
    await click(center(part(element, '.icon.step')));
    await until(() => element.step === 11);
    assert.deepEqual({ ...element.student }, afterSteps(11));
    place.append(element);
    await settled(element);
    assert.approximately(height(), before, 1);
  });

  it('into a document that is not shown, and back, keeps its looks', async () => {
    const element = await mount();
    const place = element.parentElement!;
    document.implementation.createHTMLDocument().body.append(element);
    place.append(element);
    await settled(element);
    assert.equal(getComputedStyle(part(element, '.root')).display, 'flex');
  });
});

describe('making an element', () => {
  it('by document.createElement gives an empty one', async () => {
    const element = document.createElement('relu-playground');
    assert.equal(element.outerHTML, '<relu-playground></relu-playground>');
    element.setAttribute('student-w', '2');
    assert.equal(element.studentW, 2);
    stage().append(element);
    await settled(element);
    assert.equal(fieldText(element, 'student-w'), '2.000');
    // What it learns is not written into the page.
    element.advance(5);
    await settled(element);
    assert.equal(element.outerHTML, '<relu-playground student-w="2"></relu-playground>');
  });

  it('by its class', async () => {
    const made = new (customElements.get('relu-playground')!)() as ReluPlayground;
    stage().append(made);
    await settled(made);
    made.advance(3);
    assert.deepEqual({ ...made.student }, afterSteps(3));
  });

  it('by cloneNode gives one with the same attributes, at its own beginning', async () => {
    const element = await mount('preset="in-sign-change-ii" teacher-k="0.5"');
    element.advance(10);
    for (const deep of [true, false]) {
      const clone = element.cloneNode(deep) as ReluPlayground;
      stage().append(clone);
      await settled(clone);
      assert.deepEqual({ ...clone.student }, { ...presets.get('in-sign-change-ii')!.student });
      assert.deepEqual([clone.step, clone.teacherK], [0, 0.5]);
      clone.advance(3);
      assert.deepEqual([clone.step, element.step], [3, 10]);
    }
  });

  it('replaces its children, which are shown without it', async () => {
    const page = await open('blank.html');
    page.body.innerHTML = '<relu-playground><p>A picture instead.</p></relu-playground>';
    const child = page.querySelector('p')!;
    const height = (): number => child.getBoundingClientRect().height;
    assert.isAbove(height(), 10);
    await run(page, MODULE);
    await settled(page.querySelector('relu-playground')!);
    assert.equal(height(), 0);
    assert.equal(page.querySelector('p'), child);
  });
});

/** What Lit leaves in the page's global scope: its versions, and the metadata of decorators (docs/decisions/0006). */
const LIT = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];

describe('the built script', () => {
  for (const [title, scripts] of [
    ['a module', [MODULE]],
    ['a classic script', [CLASSIC]],
    ['the same module twice', [MODULE, MODULE]],
    ['two copies of the module', [MODULE, `${MODULE}?copy=2`]],
    ['the classic script twice', [CLASSIC, CLASSIC]],
    ['the classic script and the module', [CLASSIC, MODULE]],
    ['the module and the classic script', [MODULE, CLASSIC]],
  ] as const) {
    it(`as ${title} serves elements before and after it`, async () => {
      const page = await open('blank.html');
      const wrong = failures(page);
      page.body.innerHTML = '<relu-playground teacher-m="1.5"></relu-playground>';
      for (const script of scripts) await run(page, script);
      const before = page.querySelector('relu-playground')!;
      await settled(before);
      const later = await add(page, 'learning-rate="0.1"');
      for (const element of [before, later]) element.advance(5);
      assert.equal(before.teacherM, 1.5);
      assert.deepEqual({ ...later.student }, afterSteps(5, 0.1));
      await frames(2);
      assert.deepEqual(wrong, []);
      assert.lengthOf(before.shadowRoot!.querySelectorAll('[role=slider]'), 8);
    });
  }

  it('imported again gives the class that serves, or one that could', async () => {
    const page = await open('blank.html');
    // Imported on the page itself, so that the module is of that page.
    await run(page, MODULE);
    const first = page.defaultView.customElements.get('relu-playground')!;
    await run(page, `${MODULE}?copy=2`);
    assert.strictEqual(page.defaultView.customElements.get('relu-playground'), first);
    await run(page, CLASSIC);
    const { ReluPlayground: space } = page.defaultView as unknown as { ReluPlayground: Record<string, unknown> };
    assert.sameMembers(Object.keys(space), ['ReluPassage', 'ReluPlayground', 'ReluStory', 'ReluValue']);
    assert.isFunction(space['ReluPlayground']);
  });

  for (const [title, script, expected] of [
    ['a module adds no global but those of Lit', MODULE, LIT],
    ['a classic script adds one global beside those of Lit', CLASSIC, ['ReluPlayground', ...LIT]],
  ] as const) {
    it(`as ${title}`, async () => {
      const page = await open('blank.html');
      const globals = (): string[] => Object.getOwnPropertyNames(page.defaultView);
      const before = new Set(globals());
      await run(page, script);
      const element = await add(page);
      element.play();
      await next(element, 'relu-step');
      element.pause();
      assert.sameMembers(
        globals().filter((name) => !before.has(name)),
        [...expected],
      );
    });
  }

  it('leaves the page as it was, but for its elements', async () => {
    const page = await open('blank.html');
    const { documentElement: root, head, body } = page;
    const attributes = (): string =>
      [root, head, body]
        .map((each) => each.cloneNode(false))
        .map((each) => (each as Element).outerHTML)
        .join();
    const before = { attributes: attributes(), head: [...head.children], body: [...body.children] };
    await run(page, MODULE);
    const element = await add(page);
    assert.equal(attributes(), before.attributes);
    assert.deepEqual([...head.children].slice(0, -1), before.head);
    assert.equal(head.lastElementChild!.localName, 'script');
    assert.deepEqual([...body.children], [...before.body, element]);
    assert.lengthOf(page.styleSheets, 0);
    assert.lengthOf(page.adoptedStyleSheets, 0);
  });

  for (const policy of ['', 'strict', 'no-styles', 'trusted-types', 'trusted-types-listed']) {
    it(`on a page with ${policy ? `the policy ${policy}` : 'no policy'} shows itself, and requests nothing`, async () => {
      const page = await open(`playground.html?csp=${policy}`);
      const element = page.querySelector('relu-playground')!;
      await settled(element);
      assert.equal(page.documentElement.dataset['own'], 'ran');

      const place = (box: string, handle: string): { x: number; y: number; width: number; height: number } => {
        const { left, top, width, height } = part(element, `[data-box='${box}']`).getBoundingClientRect();
        const spot = part(element, `#${handle}`).getBoundingClientRect();
        return { x: spot.left + spot.width / 2 - left, y: spot.top + spot.height / 2 - top, width, height };
      };
      const R = Math.sqrt(3);
      // in-sign-change-iii: w = −3/4, b = 0.8, a = 4/3; teacher m = ½, k = 0, s = 1.
      for (const [box, handle, halfX, halfY, x, y] of [
        ['wa', 'student-wa', 1.5, 1.5, -0.75, 4 / 3],
        ['wb', 'student-wb', 1.5, 1.5, -0.75, 0.8],
        ['io', 'student-kink', R, R, 0.8 / 0.75, 0],
        ['io', 'teacher-kink', R, R, 0, 0],
        ['km+', 'teacher-shape', R, 2.5, 0, 0.5],
        ['km-', 'student-shape', R, 2.5, 0.8 / 0.75, 1],
      ] as const) {
        const spot = place(box, handle);
        const scale = scaleOf({ x: [-halfX, halfX], y: [-halfY, halfY] }, spot.width, spot.height, 14);
        assert.isAbove(spot.width, 100);
        // Boxes between which a handle is carried are placed to the pixel.
        assert.approximately(spot.x, scale.x(x), 0.6, handle);
        assert.approximately(spot.y, scale.y(y), 0.6, handle);
      }

      const colors = ['teacher', 'student'].map((name) => getComputedStyle(part(element, `#name-${name}`)).color);
      assert.deepEqual(colors, ['rgb(169, 20, 58)', 'rgb(26, 79, 191)']);
      assert.isTrue(hasColor(element, 'io', [169, 20, 58]));
      assert.isTrue(hasColor(element, 'io', [26, 79, 191]));

      element.play();
      await until(() => element.step > 5);
      element.pause();
      element.theme = 'dark';
      await settled(element);
      assert.equal(getComputedStyle(part(element, '#name-teacher')).color, 'rgb(255, 125, 146)');
      assert.isTrue(hasColor(element, 'io', [255, 125, 146]));

      assert.isUndefined(page.documentElement.dataset['violated']);
      const resources = page.defaultView.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        // The test server's own.
        .filter((name) => !name.startsWith('/__web-dev-server__'));
      assert.sameMembers(resources, [`${PAGES}/policy.js`, MODULE]);
    });
  }
});

/** Whether a box has a pixel of a colour. */
function hasColor(element: ReluPlayground, box: string, [r, g, b]: readonly [number, number, number]): boolean {
  return [...element.shadowRoot!.querySelectorAll<HTMLCanvasElement>(`[data-box='${box}'] canvas`)].some((canvas) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255) return true;
    }
    return false;
  });
}
