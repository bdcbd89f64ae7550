import { LitElement, type PropertyDeclarations } from 'lit';
import { loss, shapeOf, type Samples, type Shape, type Student, type Teacher } from '../../engine/unchecked.js';
import { reduce, type Action, type Actor, type Change } from '../../session/actions.js';
import { addressOf, parseState, tagOf, write, type Written } from '../../session/address.js';
import { AttributeValues, quote } from '../../session/attribute-values.js';
import { learnerOf, numbersOf } from '../../session/learner.js';
import * as table from '../../session/parameters.js';
import type { RegimeKind } from '../../session/regime.js';
import { LinkedStore, ownAttributes } from '../../session/linked-store.js';
import type { Moment, Run } from '../../session/run.js';
import type { Report } from '../../session/store.js';
import type { State } from '../../session/state.js';
import { isInView } from '../link/bring-into-view.js';
import { addFigure, findFigure, removeFigure, tellOfFigures, type Figure } from '../link/figures.js';
import { FigureController } from '../link/figure-controller.js';
import { addressOfPage, listenToLinks } from '../link/links.js';
import { warnFor } from '../link/warn.js';
import type { ReluPlaygroundEventMap } from './events.js';
import type { ReluPlaygroundProperties } from './properties.js';

/** What every event tells in its `detail`. */
export interface Detail {
  readonly teacher: Teacher;
  readonly student: Student;
  readonly shape: Shape;
  readonly loss: number;
  readonly step: number;
}

/** What `relu-regime` tells in its `detail`. */
export interface RegimeDetail extends Detail {
  readonly regime: Regime;
}

/** What `relu-state` tells in its `detail`. */
export interface StateDetail extends Detail {
  /** Who has made the change. */
  readonly by: Actor;
}

/** A moment of a run. */
export interface RunMoment extends Detail {
  readonly learningRate: number;
  readonly samples: Samples;
}

/** A run as `runs` tells it. */
export interface RunData {
  /** The first step that is remembered: 0, except after very many changes. */
  readonly first: number;
  readonly last: number;
  /** The moment at a whole step, first … last, exact to the last bit; undefined at any other one. */
  readonly at: (step: number) => RunMoment | undefined;
}

export interface Regime {
  readonly kind: RegimeKind;
  readonly text: string;
}

/** More steps than this in one call of `advance` would block the page for seconds. */
const MOST_STEPS = 1e7;

/** The properties of the table of parameters, whose accessors the class makes of the same table. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface SessionElement extends ReluPlaygroundProperties {}

/**
 * What scripts and markup see of a playground: attributes and properties, methods, events and warnings, all about one
 * session. What eyes and hands see is added by ReluPlayground.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export abstract class SessionElement extends LitElement {
  /**
   * Lit observes the attributes and hands their texts to the accessors below, which read and change the live state. Lit
   * also keeps what a script has set on an element before its class was defined, until the first update.
   */
  static override readonly properties: PropertyDeclarations = {
    ...Object.fromEntries(
      table.parameters.map((parameter) => [
        table.propertyOf(parameter),
        { attribute: parameter.attribute, noAccessor: true, converter: (text: string | null) => text },
      ]),
    ),
    for: {},
    teacher: { attribute: false, noAccessor: true },
    student: { attribute: false, noAccessor: true },
  };

  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Who is named by an id looks for it again when it changes. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  static {
    for (const parameter of table.parameters) {
      Object.defineProperty(this.prototype, table.propertyOf(parameter), {
        configurable: true,
        enumerable: true,
        get(this: SessionElement) {
          return this.#read(parameter);
        },
        set(this: SessionElement, value: unknown) {
          this.#author(parameter, value);
        },
      });
    }
  }

  /** The id of another playground, whose run this one shows with its own views, layers, controls and theme. */
  declare for: string;

  protected readonly warn = warnFor(this);
  protected readonly attributeValues = new AttributeValues(this.warn);
  /** The author's own values: those of the first update, which a page has whenever it is loaded. */
  #own = this.attributeValues;
  protected readonly store = new LinkedStore();
  /** Attributes that have changed since the store last heard of them. */
  readonly #pending = new Set<string>();
  /** The state that will follow from the pending attributes; undefined until `state` is read. */
  #projection: State | undefined;

  /** What links, values, stories and other playgrounds see of this one. */
  readonly #figure: Figure = {
    element: this,
    store: this.store,
    isForAnother: () => this.for !== '',
    visit: (values, by) => this.#visit(values, by),
    announce: (values) => (this.#source.figure ? this.#source.figure.announce(values) : this.announce(values)),
    warn: this.warn,
  };

  /** The playground whose run this one shows. */
  readonly #source: FigureController;

  constructor() {
    super();
    this.for = '';
    this.#source = new FigureController(this, {
      refuse: (figure) => (figure.isForAnother() ? 'that one is for another one itself, or is this one' : undefined),
      follow: ({ store }) => this.store.follow(store),
      warn: (message) => {
        if (this.for) this.warn(message);
      },
    });
    // The store lives as long as the element: there is nothing to take back.
    this.store.subscribe((report) => this.onChange(report));
  }

  /** The teacher as `{ m, k, c, s }`; settable, also in part: `element.teacher = { k: 1 }`. */
  get teacher(): Teacher {
    return { ...this.state.teacher };
  }

  set teacher(value: Partial<Teacher>) {
    const change = this.#accept('teacher', value, table.teacherParameters);
    if (change) this.act({ type: 'edit', teacher: { ...this.teacher, ...change } });
  }

  /** The student as `{ w, b, a, c }`; settable, also in part. */
  get student(): Student {
    return { ...this.state.learner.student };
  }

  set student(value: Partial<Student>) {
    const { w, b, a, c } = table.studentParameters;
    const change = this.#accept('student', value, { w, b, a, c });
    if (!change) return;
    const { learner } = this.state;
    this.act({ type: 'edit', learner: learnerOf({ ...learner.student, ...change }, learner.shape) });
  }

  /** The student as `{ m, k, c, s, r }`; k is NaN where w = 0, for there is no kink. */
  get shape(): Shape {
    return shapeOf(this.student);
  }

  /** The loss ½·E[(f − t)²]. */
  get loss(): number {
    const { learner, teacher, samples } = this.state;
    return loss(learner.student, teacher, samples);
  }

  /** The address of the present state, to the last bit; with its step, if the run can be told by its start. */
  get link(): string {
    const source = this.#source.figure?.element;
    if (source instanceof SessionElement) return source.link;
    if (!this.id) {
      this.warn('has no link: give it an id');
      return '';
    }
    return location.href.replace(/#.*/s, '') + addressOf(this.id, this.#written(this.#own));
  }

  /** A tag of the present state, ready for Markdown and HTML; it tells of the step what `link` tells. */
  get markup(): string {
    return tagOf(this.id, this.#written(new AttributeValues(() => {})));
  }

  /** The runs so far, the present one last, each as `{ first, last, at(step) }`: any of its moments, to the last bit. */
  get runs(): RunData[] {
    this.flush();
    const { earlier, run } = this.store.history;
    return [...earlier, run].map((each) => ({
      first: each.first,
      last: each.last,
      at: (step) => (isStepOf(each, step) ? runMomentOf(each.at(step)) : undefined),
    }));
  }

  /** Starts learning, as the button does. */
  play(): void {
    this.act({ type: 'play' });
  }

  /** Stops learning, as the button does. */
  pause(): void {
    this.act({ type: 'pause' });
  }

  /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
  advance(n = 1): void {
    if (!(Number.isInteger(n) && n >= 0 && n <= MOST_STEPS)) {
      this.warn(`advance(${quote(n)}) is ignored; accepted: a whole number, 0 … 1e7`);
      return;
    }
    this.act({ type: 'advance', steps: n });
  }

  /** Back or forward to a step of the present run; learning goes on from there, exactly as it did. */
  goTo(step: number): void {
    this.flush();
    const { run } = this.store.history;
    if (!isStepOf(run, step)) {
      const { first, last } = run;
      this.warn(`goTo(${quote(step)}) is ignored; accepted: a whole number, ${first} … ${last}`);
      return;
    }
    this.act({ type: 'goTo', step });
  }

  /** Takes back the last change by hand, with the run that it has replaced; does nothing if there is none. */
  undo(): void {
    this.flush();
    this.store.undo();
  }

  /** Makes the change again that `undo` has taken back; does nothing if there is none. */
  redo(): void {
    this.flush();
    this.store.redo();
  }

  /** Puts the teacher back to the preset with the author's explicit values. */
  resetTeacher(): void {
    this.act({ type: 'resetTeacher' });
  }

  /** Puts the student back to the preset with the author's explicit values; a new run begins. */
  resetStudent(): void {
    this.act({ type: 'resetStudent' });
  }

  /** Empties the phase spaces and forgets the earlier runs. */
  eraseTrajectories(): void {
    this.act({ type: 'erase' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listenToLinks();
    addFigure(this.#figure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeFigure(this.#figure);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name === 'id') tellOfFigures();
    if (name !== table.playing.attribute) super.attributeChangedCallback(name, before, value);
    else this.#setPlaying(value !== null);
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.flush();
    // Whoever follows this one has to look whether it still may.
    if (changed.has('for')) tellOfFigures();
    if (this.hasUpdated) return;
    this.#own = this.attributeValues.copy();
    this.#beginAtAddress();
  }

  /** The state with all changed attributes. Reading it changes nothing: the store hears of them at the next update. */
  protected get state(): State {
    // The steps that lead to a state are made by the store.
    if (this.#pending.has(table.step.attribute)) this.flush();
    if (this.#pending.size === 0) return this.store.state;
    this.#projection ??= reduce(this.store.state, this.#following);
    return this.#projection;
  }

  /** A page that was opened at the address of one of its playgrounds begins there. */
  #beginAtAddress(): void {
    const { id, state } = addressOfPage() ?? {};
    if (id === undefined || state === undefined || findFigure(id, this) !== this.#figure) return;
    this.#visit(parseState(state, this.#figure.warn), 'link');
    void this.#showFirst();
  }

  /**
   * At once, as a browser does for a fragment; but not where it has scrolled itself, as when a page is loaded again.
   */
  async #showFirst(): Promise<void> {
    await this.updateComplete;
    if (scrollY === 0 && !isInView(this)) this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Begins anew as an address says: the author's own start, with its values over it. */
  #visit(values: AttributeValues, by: Actor): void {
    if (this.#source.figure) this.#source.figure.visit(values, by);
    else this.act({ type: 'visit', author: this.#own, values }, by);
  }

  /** Tells a screen reader what a visit has brought. */
  protected abstract announce(values: AttributeValues): void;

  /** Makes a change. Changes of attributes that the store has not heard of yet are made before it. */
  protected act(action: Action, by: Actor = 'script'): void {
    this.flush();
    this.store.dispatch(action, by);
  }

  /** Called after each change of the state, whoever has made it. */
  protected onChange({ before, state, action }: Report): void {
    if (action?.type === 'advance' && state.step !== before.step) this.emit('relu-step');
    if (state.playing !== before.playing) {
      this.toggleAttribute('playing', state.playing);
      void this.#tellPlaying(state.playing);
    }
  }

  /** Attributes arrive one by one at first, and the event is to tell of them all: it waits for the first update. */
  async #tellPlaying(isPlaying: boolean): Promise<void> {
    if (!this.hasUpdated) await this.updateComplete;
    if (isPlaying === this.store.state.playing) this.emit(isPlaying ? 'relu-play' : 'relu-pause');
  }

  /** The present value of a property. */
  #read(parameter: table.Parameter<unknown>): unknown {
    const { state } = this;
    const [owner, key] = parameter.attribute.split('-') as [string, string?];
    const owners: Record<string, object> = {
      teacher: state.teacher,
      student: { ...numbersOf(state.learner), ...this.shape },
    };
    if (owners[owner]) return owners[owner][key as never];
    return state[table.propertyOf(parameter) as keyof State];
  }

  /** Whether `link` and `markup` tell the step. */
  protected get isStepTold(): boolean {
    return this.#write(this.#own).isWhole;
  }

  /** What is to be written of the present state, over what an author has set; with a warning if that is not all of it. */
  #written(author: AttributeValues): Written {
    const written = this.#write(author);
    if (!written.isWhole) this.warn('the step is not in the link: something was changed on the way');
    return written;
  }

  #write(author: AttributeValues): Written {
    const { state, store } = this;
    return write(state, store.history.run.startOf(state.step), author);
  }

  #author(parameter: table.Parameter<unknown>, raw: unknown): void {
    if (parameter === table.playing) {
      this.#setPlaying(table.playing.parse(raw)!);
      return;
    }
    this.attributeValues.set(parameter, raw);
    this.#pending.add(parameter.attribute);
    this.#projection = undefined;
    this.requestUpdate();
  }

  /** Other attributes that wait are not hurried: at first they arrive one by one. */
  #setPlaying(isPlaying: boolean): void {
    this.store.dispatch({ type: isPlaying ? 'play' : 'pause' }, 'script');
  }

  get #following(): Extract<Change, { type: 'follow' }> {
    const isTaken = (name: string): boolean => !this.store.isLinked || ownAttributes.has(name);
    return { type: 'follow', attributes: this.attributeValues, changed: new Set([...this.#pending].filter(isTaken)) };
  }

  /** Tells the store of all attributes that have changed since it last heard of them, as one change. */
  protected flush(): void {
    if (this.#pending.size === 0) return;
    const following = this.#following;
    const left = [...this.#pending].filter((name) => !following.changed.has(name));
    if (left.length > 0) this.warn(`${left.join(', ')}: set it on the playground that this one is for`);
    this.#pending.clear();
    this.#projection = undefined;
    this.store.dispatch(following, 'script');
  }

  protected emit(
    type: keyof ReluPlaygroundEventMap,
    more?: Pick<RegimeDetail, 'regime'> | Pick<StateDetail, 'by'>,
  ): void {
    const detail: Detail = { ...detailOf(this.state), ...more };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** What an object that a script has set is to change; undefined if nothing, after a warning if it is not valid. */
  #accept<K extends string>(
    name: string,
    value: unknown,
    group: Readonly<Record<K, table.NumberParameter>>,
  ): Record<string, number> | undefined {
    // What a framework sets where it has no value.
    if (value === undefined || value === null) return undefined;
    const keys = Object.keys(group) as K[];
    const given = fieldsOf(value, keys);
    if (given.length === 0) {
      this.warn(`${name} = ${quote(value)} is ignored; accepted: an object with any of ${keys.join(', ')}`);
    }
    const change: Record<string, number> = {};
    for (const [key, raw] of given) {
      if (raw === undefined) continue;
      const { parse, accepts } = group[key];
      const parsed = parse(raw);
      if (parsed === undefined) {
        this.warn(`${name}.${key} = ${quote(raw)} is ignored; accepted: ${accepts}`);
        return undefined;
      }
      change[key] = parsed;
    }
    return Object.keys(change).length > 0 ? change : undefined;
  }
}

const isStepOf = ({ first, last }: Run, step: number): boolean =>
  Number.isInteger(step) && step >= first && step <= last;

const detailOf = ({ teacher, learner: { student }, samples, step }: Moment): Detail => ({
  teacher: { ...teacher },
  student: { ...student },
  shape: shapeOf(student),
  loss: loss(student, teacher, samples),
  step,
});

const runMomentOf = (moment: Moment): RunMoment => {
  const { learningRate, samples } = moment;
  return { ...detailOf(moment), learningRate, samples };
};

/** Those of the fields that an object has, with their values; none if it is a proxy or has a getter that throws. */
function fieldsOf<K extends string>(value: unknown, keys: readonly K[]): [K, unknown][] {
  try {
    const fields = Object(value) as Record<K, unknown>;
    return keys.filter((key) => key in fields).map((key) => [key, fields[key]]);
  } catch {
    return [];
  }
}
