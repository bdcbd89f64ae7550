/**
 * Random actions upon one playground among its companions: by hand, by script and by the page around it. After each one the
 * page has nothing to complain of, and the figure shows what a store without a DOM says.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import { loss, presets, shapeOf } from '../../../src/engine/index.js';
import type { ReluPlayground } from '../../../src/index.js';
import type { Action } from '../../../src/session/actions.js';
import { AttributeValues } from '../../../src/session/attribute-values.js';
import { learnerOf } from '../../../src/session/learner.js';
import { byAttribute, parameters, propertyOf } from '../../../src/session/parameters.js';
import { layerNames } from '../../../src/views/layers/index.js';
import { Store, type Snapshot } from '../../../src/session/store.js';
import { handles, readAloud } from '../../../src/views/handles/handles.js';
import {
  center,
  click,
  mouseDown,
  mouseDrag,
  mouseMove,
  mouseUp,
  press,
  touchDrag,
  type,
  wheel,
  type Point,
} from './input.js';
import { random } from '../../engine/random.js';
import { everythingSaid, frames, part, stage, until } from './playground.js';

const NUMBERS = ['0', '1', '-1', '0.5', '-0.3', '1.7', '2e-3', '-1e6', '1e6', '1e-160', '5e-324', '-0'];
const HOSTILE = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '1e999',
  '--1',
  '<b>',
  '0x10',
  'undefined',
  'null',
  '[object Object]',
  '１．２',
];
const TYPED = ['0.7', '-1.2', '–0.5', '2·10⁻³', '1,5', 'abc', '', '1e99', '.', 'NaN', '٣', '1/3'];
const LISTS = [
  '',
  'io',
  'wa loss',
  'km wb',
  'loss',
  'io wa wb km loss',
  'none',
  'fate outcomes',
  'edges field contours',
];
const WIDTHS = [0, 1, 120, 360, 440, 620, 720, 720, 720, 880];
const SCALES = ['', '', '', 'scale(0.6)', 'scale(1.3)', 'translate(20px, 5px)', 'scale(0)'];

/** What every warning has to name: the element, and what of it. */
const NAMED = new RegExp(
  `^<relu-[a-z]+[^>]*>: .*(${[...byAttribute.keys(), 'goTo', 'advance', 'teacher', 'student', 'for', 'href', 'link', 'id'].join('|')})`,
);

/** What nobody should ever read. */
const NONSENSE = /\bNaN\b|undefined|Infinity|\[object|\bnull\b/;

/** What only the store of an element tells. */
type Inside = { readonly store: Store; readonly element: ReluPlayground };

export class Soak {
  /** Of random numbers, which the seed decides. */
  readonly #between: (low: number, high: number) => number;
  readonly #place = stage();
  readonly #element: ReluPlayground;
  readonly #linked: ReluPlayground;
  /** The model: what it is told of, it does by itself; what only a hand knows, it takes over. */
  #model = new Store();
  #values = new AttributeValues(() => {});
  /** What has been done, the last ones. */
  readonly #log: string[] = [];
  readonly #complaints: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor(seed: number) {
    this.#between = random(seed).between;
    this.#place.innerHTML = `
      <relu-playground id="soak"></relu-playground>
      <p>loss <relu-value for="soak" of="loss"></relu-value>, k <relu-value for="soak" of="k" editable></relu-value>,
        <relu-value for="soak" of="regime"></relu-value>, <a href="#soak?preset=in-sign-change-ii&step=20">there</a>,
        <a href="#soak?teacher-k=x&student-w=0&nonsense=1">nowhere</a></p>
      <relu-playground id="linked" for="soak" views="wa" controls="none"></relu-playground>`;
    [this.#element, this.#linked] = this.#place.querySelectorAll('relu-playground') as unknown as [
      ReluPlayground,
      ReluPlayground,
    ];
    this.#listen();
  }

  /** Does so many actions. @throws with the actions that have led there */
  async run(count: number): Promise<void> {
    await this.#settle();
    this.#adopt();
    const actions = this.#actions();
    for (let i = 0; i < count; i++) {
      const [name, act] = this.#pick(actions);
      this.#log.push(name);
      this.#log.splice(0, this.#log.length - 12);
      try {
        await act();
        await this.#settle();
        this.#check();
      } catch (error) {
        // Firefox and WebKit leave the message out of the stack.
        const where = (error as Error).stack ?? '';
        throw new Error(`action ${i}, after ${this.#log.join(' · ')}: ${String(error)}\n${where}`);
      }
    }
  }

  /** The page is as it was before. */
  stop(): void {
    this.#element.pause();
    for (const undo of this.#undo) undo();
    this.#place.remove();
    document.documentElement.removeAttribute('data-theme');
    dispatchEvent(new Event('afterprint'));
    history.replaceState(null, '', location.pathname + location.search);
  }

  #listen(): void {
    // An error ends the test at once: what has led there is said here.
    const complain = (text: string): void => {
      if (this.#complaints.push(text) > 1) return;
      void executeServerCommand('soak-failed', `${text}, after ${this.#log.join(' · ')}`);
    };
    const onError = ({ message }: ErrorEvent): void => complain(`error: ${message}`);
    const onRejection = ({ reason }: PromiseRejectionEvent): void => complain(`rejection: ${String(reason)}`);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    const { warn, error } = console;
    console.warn = (...words: unknown[]) => {
      if (!NAMED.test(words.join(' '))) complain(`warning: ${words.join(' ')}`);
    };
    console.error = (...words: unknown[]) => complain(`console: ${words.join(' ')}`);
    this.#undo.push(() => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      Object.assign(console, { warn, error });
    });
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#between(0, list.length))]!;
  }

  #isLikely(share: number): boolean {
    return this.#between(0, 1) < share;
  }

  async #settle(): Promise<void> {
    await this.#element.updateComplete;
    await this.#linked.updateComplete;
    await frames(this.#isLikely(0.3) ? 2 : 1);
    await this.#element.updateComplete;
  }

  get #store(): Store {
    return (this.#element as unknown as Inside).store;
  }

  /** Takes over what a hand has done, which depends on pixels. */
  #adopt(): void {
    this.#model = new Store();
    (this.#model as unknown as { adopt: (snapshot: Snapshot) => void }).adopt(this.#store.snapshot());
  }

  /** While learning runs, the clock alone knows how many steps it makes; what they lead to the model knows too. */
  #catchUp(): void {
    const { state } = this.#store;
    const { step, playing, halt } = this.#model.state;
    const missing = state.step - step + (state.halt && !halt ? 1 : 0);
    if (playing && missing > 0) this.#model.dispatch({ type: 'advance', steps: missing }, 'clock');
    // A run that has arrived pauses by itself, when that is rendered.
    const hasPaused = !state.playing && this.#element.regime.kind === 'arrived';
    if (hasPaused) this.#model.dispatch({ type: 'pause' }, 'clock');
  }

  /** A script acts upon the element and upon the model. */
  #both(onElement: () => void, ...actions: Action[]): void {
    this.#catchUp();
    onElement();
    for (const action of actions) this.#model.dispatch(action, 'script');
  }

  /** Something is done by hand, or by another way of which the model can't know. */
  async #byHand(act: () => Promise<unknown>): Promise<void> {
    await act();
    await this.#settle();
    // An open gesture ends, as for a reader who looks elsewhere.
    this.#adopt();
  }

  #actions(): readonly (readonly [string, () => unknown])[] {
    return [...this.#scripts(), ...this.#scripts(), ...this.#hands(), ...this.#hands(), ...this.#hosts()];
  }

  #scripts(): readonly (readonly [string, () => unknown])[] {
    const element = this.#element;
    const number = (): number => (this.#isLikely(0.8) ? this.#between(-1.6, 1.6) : Number(this.#pick(NUMBERS)));
    return [
      ['play', () => this.#both(() => element.play(), { type: 'play' })],
      ['pause', () => this.#both(() => element.pause(), { type: 'pause' })],
      [
        'advance',
        () => {
          const steps = this.#pick([0, 1, 7, 300, 20_000]);
          this.#both(() => element.advance(steps), { type: 'advance', steps });
        },
      ],
      [
        'goTo',
        () => {
          const { first, last } = this.#store.history.run;
          const step = Math.round(this.#between(first, last));
          this.#both(() => element.goTo(step), { type: 'goTo', step });
        },
      ],
      [
        'bad calls',
        () =>
          this.#both(
            () => (element.advance(this.#pick([-1, NaN, 0.5, 1e9])), element.goTo(this.#pick([-1, NaN, 1e9]))),
          ),
      ],
      ['resetTeacher', () => this.#both(() => element.resetTeacher(), { type: 'resetTeacher' })],
      ['resetStudent', () => this.#both(() => element.resetStudent(), { type: 'resetStudent' })],
      ['erase', () => this.#both(() => element.eraseTrajectories(), { type: 'erase' })],
      [
        'teacher',
        () => {
          const teacher = { m: number(), k: number(), c: number(), s: this.#pick([1, -1] as const) };
          this.#both(() => (element.teacher = teacher), { type: 'edit', teacher });
        },
      ],
      [
        'student',
        () => {
          const student = { w: number(), b: number(), a: number(), c: number() };
          const { shape } = this.#model.state.learner;
          this.#both(() => (element.student = student), { type: 'edit', learner: learnerOf(student, shape) });
        },
      ],
      ['undo', () => this.#travel('undo')],
      ['redo', () => this.#travel('redo')],
      ['attribute', () => this.#setAttribute()],
      ['attribute', () => this.#setAttribute()],
      ['attribute', () => this.#setAttribute()],
      ['property', () => this.#setProperty()],
      ['preset', () => this.#set('preset', this.#pick([...presets.keys()]))],
      ['bad property', () => this.#setBadProperty()],
    ];
  }

  #travel(way: 'undo' | 'redo'): void {
    this.#catchUp();
    const isKnown = way === 'undo' ? this.#model.canUndo : this.#model.canRedo;
    this.#element[way]();
    if (isKnown) this.#model[way]();
    else this.#adopt();
  }

  #valueFor(attribute: string): string {
    if (this.#isLikely(0.2)) return this.#pick(HOSTILE);
    const { values } = byAttribute.get(attribute)!;
    if (attribute === 'step') return this.#pick(['0', '1', '50', '3000']);
    if (attribute === 'speed') return this.#pick(['auto', '1', '30', '9999']);
    if (attribute === 'samples') return this.#pick(['exact', '2', '3', '51']);
    if (attribute === 'learning-rate') return this.#pick(['0.01', '0.1', '0.5', '1.4', '4', '-0.05', '0']);
    if (attribute === 'layers') return this.#isLikely(0.5) ? layerNames.join(' ') : this.#pick(LISTS);
    if (attribute === 'views') return this.#isLikely(0.6) ? 'io wa wb km loss' : this.#pick(LISTS);
    return values ? this.#pick(values) : this.#pick(NUMBERS);
  }

  #setAttribute(): void {
    const { attribute } = this.#pick(parameters);
    const text = this.#isLikely(0.15) ? null : this.#valueFor(attribute);
    this.#set(attribute, text);
  }

  #set(attribute: string, text: string | null): void {
    this.#log.push(`${attribute}=${JSON.stringify(text)}`);
    const element = this.#element;
    this.#catchUp();
    const before = element.getAttribute(attribute);
    if (text === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, text);
    if (before === text) return;
    if (attribute === 'playing') this.#model.dispatch({ type: text === null ? 'pause' : 'play' }, 'script');
    else this.#follow(attribute, text);
  }

  #follow(attribute: string, raw: unknown): void {
    this.#values.set(byAttribute.get(attribute)!, raw);
    const follow = { type: 'follow', attributes: this.#values, changed: new Set([attribute]) } as const;
    this.#model.dispatch(follow, 'script');
  }

  #setProperty(): void {
    const parameter = this.#pick(parameters.filter(({ attribute }) => attribute !== 'playing'));
    const { attribute } = parameter;
    const text = this.#valueFor(attribute);
    this.#log.push(`.${attribute}=${JSON.stringify(text)}`);
    this.#catchUp();
    Object.assign(this.#element, { [propertyOf(parameter)]: text });
    this.#follow(attribute, text);
  }

  #setBadProperty(): void {
    const parameter = this.#pick(parameters.filter(({ attribute }) => attribute !== 'playing'));
    const bad = this.#pick<unknown>([
      {},
      [],
      () => 1,
      NaN,
      Infinity,
      Symbol('soak'),
      10n,
      new Date(0),
      null,
      undefined,
    ]);
    this.#log.push(`.${parameter.attribute}=${String(bad)}`);
    this.#catchUp();
    Object.assign(this.#element, { [propertyOf(parameter)]: bad });
    this.#follow(parameter.attribute, bad);
  }

  #hands(): readonly (readonly [string, () => unknown])[] {
    return [
      ['drag', () => this.#byHand(() => this.#drag(mouseDrag))],
      ['touch', () => this.#byHand(() => this.#drag(touchDrag))],
      ['drag that ends elsewhere', () => this.#byHand(() => this.#endElsewhere())],
      ['keys', () => this.#byHand(() => this.#keys())],
      ['click', () => this.#byHand(() => this.#click('canvas'))],
      ['button', () => this.#byHand(() => this.#click('button, input[type=checkbox], [role=tab]'))],
      ['field', () => this.#byHand(() => this.#type())],
      ['slider', () => this.#byHand(() => this.#slide())],
      ['hover', () => this.#byHand(() => this.#hover())],
      [
        'tab',
        () =>
          this.#byHand(() => press(...this.#pick([['Tab'], ['Shift', 'Tab'], ['Escape'], ['Control', 'z'], [' ']]))),
      ],
      ['wheel', () => this.#byHand(() => wheel(this.#anyPoint(), 0, Math.round(this.#between(-80, 80))))],
    ];
  }

  /** Parts that can be seen. */
  #parts(selector: string): HTMLElement[] {
    return [...this.#element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** Brings a part to the screen. */
  #reach(selector: string): HTMLElement | undefined {
    const found = this.#parts(selector);
    const chosen = found.length > 0 ? this.#pick(found) : undefined;
    chosen?.scrollIntoView({ block: 'nearest' });
    return chosen;
  }

  #anyPoint(): Point {
    return { x: this.#between(5, innerWidth - 5), y: this.#between(5, innerHeight - 5) };
  }

  #near({ x, y }: Point, reach = 90): Point {
    const inside = (at: number, end: number): number => Math.max(2, Math.min(end - 2, at));
    return {
      x: inside(x + this.#between(-reach, reach), innerWidth),
      y: inside(y + this.#between(-reach, reach), innerHeight),
    };
  }

  #middleOf(element: HTMLElement): Point | undefined {
    const point = center(element);
    return point.x > 1 && point.y > 1 && point.x < innerWidth - 1 && point.y < innerHeight - 1 ? point : undefined;
  }

  async #drag(drag: (path: Point[]) => Promise<void>): Promise<void> {
    const handle = this.#reach('.handle:not([data-hidden])');
    const from = handle && this.#middleOf(handle);
    if (from) await drag([from, this.#near(from), this.#near(from)]);
  }

  async #endElsewhere(): Promise<void> {
    const handle = this.#reach('.handle:not([data-hidden])');
    const from = handle && this.#middleOf(handle);
    if (!from) return;
    await mouseMove(from);
    await mouseDown();
    await mouseMove(this.#near(from));
    const end = this.#pick<() => unknown>([
      () => press('Escape'),
      () => dispatchEvent(new Event('blur')),
      () => this.#place.append(this.#element),
      () => (this.#element.remove(), this.#place.prepend(this.#element)),
      () => handle.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 })),
      () => (this.#element.views = []),
      () => this.#element.undo(),
    ]);
    await end();
    await mouseMove(this.#near(from));
    await mouseUp();
    if (this.#element.views.length === 0) this.#element.views = ['io', 'wa', 'wb', 'km', 'loss'];
  }

  async #keys(): Promise<void> {
    const handle = this.#reach('.handle:not([data-hidden])');
    handle?.focus();
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Escape', ' ', 'Home'];
    const modifiers = this.#pick([[], [], ['Shift'], ['Alt']]);
    await press(...modifiers, this.#pick(keys));
  }

  async #click(selector: string): Promise<void> {
    const chosen = this.#reach(selector);
    const at = chosen && this.#middleOf(chosen);
    if (!at) return;
    this.#log.push(chosen.getAttribute('aria-label') ?? chosen.textContent.trim());
    await click(selector === 'canvas' ? this.#near(at, 60) : at);
  }

  async #type(): Promise<void> {
    const field = this.#reach('input[inputmode], input[type=text], input:not([type])');
    const at = field && this.#middleOf(field);
    if (!at) return;
    await click(at);
    const text = this.#pick(TYPED);
    this.#log.push(`${field.id}: ${text}`);
    if (text) await type(text);
    await press(this.#pick(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown']));
  }

  async #slide(): Promise<void> {
    this.#reach('input[type=range]')?.focus();
    await press(this.#pick(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']));
  }

  async #hover(): Promise<void> {
    for (let i = 0; i < 3; i++) await mouseMove(this.#anyPoint());
  }

  #hosts(): readonly (readonly [string, () => unknown])[] {
    const root = document.documentElement;
    const place = this.#place;
    const element = this.#element;
    return [
      ['width', () => (place.style.width = `${this.#pick(WIDTHS)}px`)],
      ['height', () => (element.style.height = this.#pick(['', '', '300px', '80px', '0']))],
      ['zoom', () => (place.style.transform = this.#pick(SCALES))],
      ['text', () => (place.style.fontSize = this.#pick(['', '9px', '30px']))],
      ['theme of the page', () => root.setAttribute('data-theme', this.#pick(['dark', 'light', 'x']))],
      [
        'colour of the page',
        () => element.style.setProperty('--relu-playground-teacher', this.#pick(['', '#123', 'none', 'red'])),
      ],
      ['direction', () => (place.dir = this.#pick(['ltr', 'rtl']))],
      ['hidden', () => (place.hidden = !place.hidden && this.#isLikely(0.5))],
      ['print', () => dispatchEvent(new Event(this.#pick(['beforeprint', 'afterprint', 'afterprint'])))],
      ['resize', () => dispatchEvent(new Event('resize'))],
      ['another tab', () => document.dispatchEvent(new Event('visibilitychange'))],
      ['move', () => this.#byHand(async () => place.append(element))],
      [
        'remove',
        () =>
          this.#byHand(async () => {
            element.remove();
            await frames(this.#pick([0, 1, 3]));
            place.prepend(element);
          }),
      ],
      [
        'clone',
        async () => {
          const clone = element.cloneNode(true) as ReluPlayground;
          place.append(clone);
          await frames();
          clone.remove();
        },
      ],
      ['link', () => this.#byHand(async () => this.#pick([...place.querySelectorAll('a')]).click())],
      ['back', () => this.#byHand(() => this.#back())],
      ['scroll', () => scrollBy(0, this.#between(-1500, 1500))],
      ['companion', () => (this.#linked.for = this.#pick(['soak', 'soak', 'soak', 'nobody', 'linked', '']))],
    ];
  }

  /** Only within what links have added, never away from the page. */
  async #back(): Promise<void> {
    if (!location.hash) return;
    const here = (): string => JSON.stringify([location.href, history.state]);
    const before = here();
    history.back();
    await until(() => here() !== before);
  }

  #check(): void {
    assert.deepEqual(this.#complaints, []);
    this.#catchUp();
    const element = this.#element;
    const { state, history } = this.#store;
    const model = this.#model.state;
    for (const key of Object.keys(model) as (keyof typeof model)[])
      assert.deepEqual(state[key], model[key], `the state is that of the model: ${key}`);
    const { run } = history;
    assert.deepEqual([run.first, run.last], [this.#model.history.run.first, this.#model.history.run.last]);
    const { student } = state.learner;
    for (const value of [...Object.values(student), ...Object.values(state.teacher)])
      assert.isTrue(Number.isFinite(value));
    assert.deepEqual(element.shape, shapeOf(student));
    assert.strictEqual(element.loss, loss(student, state.teacher, state.samples));
    assert.isTrue(run.first <= state.step && state.step <= run.last, 'the step is one of the run');
    this.#checkText(element);
    this.#checkText(this.#linked);
    for (const value of this.#place.querySelectorAll('relu-value'))
      assert.notMatch(value.shadowRoot!.textContent, NONSENSE);
    this.#checkHandles();
    if (this.#linked.for === 'soak') assert.deepEqual(this.#linked.student, element.student);
  }

  #checkText(element: ReluPlayground): void {
    const nonsense = everythingSaid(element).match(new RegExp(`.{0,40}(${NONSENSE.source}).{0,40}`));
    assert.isNull(nonsense?.[0] ?? null);
  }

  /** While learning runs, voices are not told of every frame. */
  #checkHandles(): void {
    const { state } = this.#store;
    for (const handle of state.playing ? [] : handles) {
      const element = part(this.#element, `#${handle.id}`);
      assert.strictEqual(element.getAttribute('aria-valuetext'), readAloud(handle.values(state)), handle.id);
    }
  }
}
