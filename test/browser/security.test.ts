/** What the element never does, and pages that let it do little: the promises of docs/security.md. */
import { assert } from 'chai';
import { openPage } from './support/page.js';
import { frames, part, settled, stage, until } from './support/playground.js';
import { center, click } from './support/input.js';

const PAGES = '/test/browser/support/pages';
const MODULE = '/dist/relu-playground.js';

describe('in a sandbox without an origin', () => {
  for (const [name, query, sandbox] of [
    ['by an attribute of its frame', '', 'allow-scripts'],
    ['by a policy', '?csp=sandbox', undefined],
  ] as const)
    it(`that is made ${name}, it is drawn, learns, and follows links`, async () => {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      frame.style.cssText = 'width: 700px; height: 700px';
      frame.src = `${PAGES}/sandboxed.html${query}`;
      const told = new Promise<MessageEvent>((resolve) => {
        window.addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event));
      });
      stage().append(frame);
      const { data } = await told;
      assert.deepEqual(data, {
        origin: 'null',
        step: 90,
        isDrawn: true,
        hash: '#four?student-b=0.9&step=90',
        problems: [],
      });
    });
});

describe('a page that lets no script make trusted types', () => {
  it('keeps what stands between the tags', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = await openPage(`${PAGES}/playground.html?csp=trusted-types-none`);
    await until(() => page.documentElement.dataset['violated'] === 'trusted-types');
    assert.isAbove(page.querySelector('relu-playground p')!.getBoundingClientRect().height, 0);
    page.defaultView!.frameElement!.remove();
  });
});

describe('the element', () => {
  it('asks for no storage and no network, whatever is pressed, and for the clipboard only where a reader copies', async () => {
    const page = await openPage(`${PAGES}/blank.html`, 900, 1200);
    const window = page.defaultView as Window & typeof globalThis;
    const asked: string[] = [];
    const trap = (of: object, name: string): void => {
      Object.defineProperty(of, name, {
        configurable: true,
        get: () => (asked.push(name), undefined),
        set: () => asked.push(name),
      });
    };
    for (const name of [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
    ])
      trap(window, name);
    for (const name of ['sendBeacon', 'clipboard', 'storage', 'geolocation']) trap(window.navigator, name);
    trap(page, 'cookie');

    const script = Object.assign(page.createElement('script'), { type: 'module', src: MODULE });
    page.head.append(script);
    page.body.innerHTML = '<relu-playground id="four"></relu-playground>';
    const element = page.querySelector('relu-playground')!;
    await until(() => element.shadowRoot !== null);
    await settled(element);
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')) {
      if (!button.matches('.choice')) button.click();
      await frames(1);
    }
    element.pause();
    element.teacher = { k: 0.2 };
    element.undo();
    element.link.toString();
    element.remove();
    // That it was watched is seen by a question of our own.
    void window.localStorage;
    assert.deepEqual(asked, ['localStorage']);
    window.frameElement!.remove();
  });

  it('takes an address for values alone, never for markup, script or style', async () => {
    const place = stage();
    const hostile = '"><img src=x onerror=window.hacked=1>';
    place.innerHTML = `<p><a href="#four?preset=${encodeURIComponent(hostile)}&theme=${encodeURIComponent('}*{color:red')}&student-b=0.9">b</a></p>
      <relu-playground id="four"></relu-playground>`;
    const element = place.querySelector('relu-playground')!;
    await settled(element);
    await click(center(place.querySelector('a')!));
    await until(() => element.studentB === 0.9);
    assert.equal(element.preset, 'home');
    assert.notProperty(window, 'hacked');
    assert.lengthOf(element.shadowRoot!.querySelectorAll('img, script'), 0);
    assert.notInclude(part(element, '.root').outerHTML, 'onerror');
    history.pushState(null, '', location.pathname + location.search);
  });
});
