/** jsdom has no layout, no canvas, no ResizeObserver and no media queries: there the element stands still. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { install, run } from './support.js';

const { project } = install('jsdom');

/** Makes the names of a jsdom window global, as the test runners of pages do, before the package is imported. */
const asInVitest = `
  import { writeSync } from 'node:fs';
  import { JSDOM, VirtualConsole } from 'jsdom';
  const problems = [];
  const found = { problems };
  // Also where an update never ends, and so nothing is left to wait for.
  process.on('exit', () => writeSync(1, JSON.stringify(found)));
  const virtualConsole = new VirtualConsole();
  // jsdom says of itself what it has not implemented.
  virtualConsole.on('jsdomError', (error) => error.type === 'not implemented' || problems.push(String(error.detail ?? error)));
  process.on('uncaughtException', (error) => problems.push(error.stack));
  process.on('unhandledRejection', (error) => problems.push(error.stack));
  console.warn = console.error = (...words) => problems.push(words.join(' '));
  const { window } = new JSDOM('<!doctype html><main></main>', { virtualConsole, pretendToBeVisual: true, url: 'http://localhost/' });
  for (const key of Object.getOwnPropertyNames(window))
    if (!(key in globalThis) || /^(Event|EventTarget|CustomEvent|DOMException|navigator)$/.test(key))
      Object.defineProperty(globalThis, key, { value: window[key], configurable: true, writable: true });
  for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[key] = window[key].bind(window);
  globalThis.window = window;
`;

const inJsdom = (code: string): unknown => {
  const script = `${asInVitest}${code}`;
  return JSON.parse(run('node', ['--input-type=module', '-e', script], { cwd: project, timeout: 60_000 }));
};

it('in a page of jsdom the element renders, answers, learns on demand, and leaves, without a complaint', () => {
  const found = inJsdom(`
    await import('${join(project, 'node_modules/relu-playground/dist/relu-playground.js')}');
    document.querySelector('main').innerHTML = '<relu-playground preset="home" playing></relu-playground>';
    const playground = document.querySelector('relu-playground');
    await playground.updateComplete;
    const before = playground.loss;
    playground.learningRate = 0.02;
    playground.student = { w: 2 };
    playground.advance(10);
    await playground.updateComplete;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    playground.play();
    await frame();
    playground.pause();
    const fields = playground.shadowRoot.querySelectorAll('input').length;
    playground.remove();
    await frame();
    const learns = playground.step >= 10 && playground.loss > 0 && playground.loss !== before;
    Object.assign(found, { fields, learns, name: playground.constructor.name });
    process.exit(0);
  `) as { problems: string[]; fields: number; learns: boolean; name: string };
  assert.deepEqual(found.problems, []);
  assert.ok(found.fields > 8, `${found.fields} fields`);
  assert.ok(found.learns);
  assert.equal(found.name, 'ReluPlayground');
});
