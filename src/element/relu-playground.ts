import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { shapeOf, type Samples, type Shape, type Student, type Teacher } from '../engine/index.js';
import { Authored, quote } from '../session/authored.js';
import { editStudent, learnerOf } from '../session/learner.js';
import * as table from '../session/parameters.js';
import { Session } from '../session/session.js';
import { FieldsController } from './fields-controller.js';
import { figuresTemplate } from './figures.js';
import { HandlesController } from './handles-controller.js';
import { NamesController } from './names-controller.js';
import { numbersTemplate } from './numbers.js';
import { PlaybackController } from './playback-controller.js';
import { PlotsController } from './plots-controller.js';
import { styles } from './styles.js';
import { ThemeController } from './theme-controller.js';
import { toolbarTemplate } from './toolbar.js';
import { VisibilityController } from './visibility-controller.js';

/** What every event tells in its `detail`. */
export interface Detail {
  readonly teacher: Teacher;
  readonly student: Student;
  readonly shape: Shape;
  readonly loss: number;
  readonly step: number;
}

/** More steps than this in one call of `advance` would block the page for seconds. */
const MOST_STEPS = 1e7;

/**
 * One ReLU neuron learning another one. Attributes, properties, events, custom properties and parts are documented in
 * the README; attributes and their properties come from the table in src/session/parameters.ts.
 *
 * @fires relu-input while a value is being changed by hand
 * @fires relu-change when a change by hand is done
 * @fires relu-step after the descent steps of a frame
 * @fires relu-play
 * @fires relu-pause
 */
export class ReluPlayground extends LitElement {
  static override styles = [...styles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...table.parameters.map(({ attribute }) => attribute)];
  }

  static {
    for (const parameter of table.parameters) {
      Object.defineProperty(this.prototype, table.propertyOf(parameter), {
        configurable: true,
        enumerable: true,
        get(this: ReluPlayground) {
          return this.#read(parameter);
        },
        set(this: ReluPlayground, value: unknown) {
          this.#author(parameter, value);
        },
      });
    }
  }

  declare preset: string;
  declare learningRate: number;
  declare teacherM: number;
  declare teacherK: number;
  declare teacherC: number;
  declare teacherS: number;
  declare studentW: number;
  declare studentB: number;
  declare studentA: number;
  declare studentC: number;
  declare studentM: number;
  declare studentK: number;
  declare studentS: number;
  declare studentR: number;
  declare samples: Samples;
  declare speed: number;
  declare playing: boolean;
  declare theme: table.Theme;

  readonly #authored = new Authored((message) => this.#warn(message));
  /** Attributes that have changed since the session last heard of them. */
  readonly #pending = new Set<string>();
  /** Properties that were set before the element was defined. */
  readonly #early = new Map<string, unknown>();
  readonly #session = new Session(() => this.requestUpdate());

  readonly #plots = new PlotsController(this);
  readonly #theme = new ThemeController(
    this,
    () => this.#authored.get(table.theme)!,
    ({ em }) => (this.#plots.em = em),
  );
  readonly #visibility = new VisibilityController(this);
  readonly #names = new NamesController(this, this.#plots, () => this.#session.state);
  readonly #handles = new HandlesController(this, this.#plots, {
    state: () => this.#session.state,
    edit: (edit) => this.#inputByHand(() => this.#session.edit(edit)),
    commit: () => this.#emit('relu-change'),
  });
  readonly #fields = new FieldsController(this, (isCommitted) =>
    this.#emit(isCommitted ? 'relu-change' : 'relu-input'),
  );
  readonly #playback = new PlaybackController(
    this,
    () => this.#session.state.speed,
    (steps) => this.advance(steps),
  );

  constructor() {
    super();
    for (const property of [...table.parameters.map(table.propertyOf), 'teacher', 'student']) {
      if (!Object.hasOwn(this, property)) continue;
      this.#early.set(property, this[property as keyof this]);
      delete this[property as keyof this];
    }
  }

  /** Settable as a whole or in part: `{ k: 1 }` keeps m, c and s. */
  get teacher(): Teacher {
    return { ...this.#current.state.teacher };
  }

  set teacher(value: Partial<Teacher>) {
    const change = this.#accept('teacher', value, table.teacherParameters);
    if (change) this.#current.edit({ teacher: { ...this.teacher, ...change } });
  }

  /** Settable as a whole or in part. */
  get student(): Student {
    return { ...this.#current.state.learner.student };
  }

  set student(value: Partial<Student>) {
    const { w, b, a, c } = table.studentParameters;
    const change = this.#accept('student', value, { w, b, a, c });
    if (!change) return;
    const { learner } = this.#current.state;
    this.#session.edit({ learner: learnerOf({ ...learner.student, ...change }, learner.shape) });
  }

  /** The student's shape; k is NaN where w = 0. */
  get shape(): Shape {
    return shapeOf(this.student);
  }

  get loss(): number {
    return this.#current.loss;
  }

  /** Descent steps since the student was put where it started. */
  get step(): number {
    return this.#current.state.step;
  }

  play(): void {
    this.toggleAttribute('playing', true);
  }

  pause(): void {
    this.toggleAttribute('playing', false);
  }

  /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
  advance(n = 1): void {
    if (!(Number.isInteger(n) && n >= 0 && n <= MOST_STEPS)) {
      this.#warn(`advance(${quote(n)}) is ignored; accepted: a whole number, 0 … 1e7`);
      return;
    }
    this.#current.advance(n);
    this.#emit('relu-step');
    if (this.#session.state.divergence) this.pause();
  }

  resetTeacher(): void {
    this.#current.resetTeacher();
  }

  resetStudent(): void {
    this.#current.resetStudent();
  }

  eraseTrajectories(): void {
    this.#current.eraseTrajectories();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [property, value] of this.#early) Object.assign(this, { [property]: value });
    this.#early.clear();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    const parameter = table.byAttribute.get(name);
    if (!parameter || before === value) return;
    if (parameter !== table.playing) this.#author(parameter, value);
    else if ((before === null) !== (value === null)) void this.#onPlaying(value !== null);
  }

  protected override willUpdate(): void {
    this.#flush();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#playback.run(this.playing && this.#visibility.isVisible && !this.#handles.isHoldingStudent);
    const { theme } = this.#theme;
    if (theme) for (const plot of this.#plots.plots) plot.update(this.#session, theme);
  }

  protected override render(): TemplateResult {
    const { state, loss } = this.#session;
    const { scheme, isOnOwnGround } = this.#theme;
    return html`
      <div
        class="root ${isOnOwnGround ? 'own-ground' : ''}"
        part="root"
        data-scheme=${scheme}
        tabindex="-1"
        @keydown=${this.#onKey}
      >
        ${toolbarTemplate(state, {
          isPlaying: this.playing,
          toggle: () => this.#toggle(),
          step: () => this.advance(),
          resetStudent: () => this.#byHand(() => this.#session.resetStudent()),
          resetTeacher: () => this.#byHand(() => this.#session.resetTeacher()),
          erase: () => this.#session.eraseTrajectories(),
          choosePreset: (name) => this.#byHand(() => this.#session.choosePreset(name)),
          setRate: (learningRate) => this.#inputByHand(() => this.#session.configure({ learningRate })),
          setSpeed: (speed) => this.#inputByHand(() => this.#session.configure({ speed })),
          commit: () => this.#emit('relu-change'),
        })}
        <div class="figures">
          ${figuresTemplate(state, loss, this.#names.template(), (plot) => this.#handles.template(plot))}
          ${numbersTemplate(state, this.#fields, { teacher: this.#editTeacher, student: this.#editStudent })}
        </div>
        ${this.#theme.probesTemplate()}
      </div>
    `;
  }

  /** The session, after it has heard of all changed attributes. */
  get #current(): Session {
    this.#flush();
    return this.#session;
  }

  /** The present value of a property. */
  #read(parameter: table.Parameter<unknown>): unknown {
    const { state } = this.#current;
    const [owner, key] = parameter.attribute.split('-') as [string, string?];
    const owners: Record<string, object> = { teacher: state.teacher, student: { ...this.shape, ...this.student } };
    if (owners[owner]) return owners[owner][key as never];
    const isPlaying = this.hasAttribute('playing');
    const others = { ...state, playing: isPlaying, theme: this.#authored.get(table.theme) };
    return others[table.propertyOf(parameter) as keyof typeof others];
  }

  #author(parameter: table.Parameter<unknown>, raw: unknown): void {
    if (parameter === table.playing) {
      this.toggleAttribute('playing', Boolean(raw));
      return;
    }
    this.#authored.set(parameter, raw);
    this.#pending.add(parameter.attribute);
    this.requestUpdate();
  }

  /** Tells the session of all attributes that have changed since it last heard of them. */
  #flush(): void {
    if (this.#pending.size === 0) return;
    this.#session.follow(this.#authored, this.#pending);
    this.#pending.clear();
  }

  async #onPlaying(isPlaying: boolean): Promise<void> {
    if (!isPlaying) this.#session.pause();
    // At first attributes arrive one by one, in any order, and the event tells of them all.
    if (!this.hasUpdated) await this.updateComplete;
    this.#emit(isPlaying ? 'relu-play' : 'relu-pause');
    this.requestUpdate();
  }

  #toggle(): void {
    this.toggleAttribute('playing');
  }

  /** The space key, unless what has the focus needs it for itself. */
  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.key !== ' ' || target.matches('button, select, input[type=text]')) return;
    event.preventDefault();
    this.#toggle();
  }

  #editTeacher = (key: table.TeacherKey, value: number): undefined => {
    this.#session.edit({ teacher: { ...this.teacher, [key]: value } });
  };

  #editStudent = (key: table.StudentKey, value: number): string | undefined => {
    const learner = editStudent(this.#current.state.learner, key, value);
    if (typeof learner === 'string') return learner;
    this.#session.edit({ learner });
    return undefined;
  };

  /** A change that goes on, as during a drag. */
  #inputByHand(change: () => void): void {
    change();
    this.#emit('relu-input');
  }

  /** A change that is done at once. */
  #byHand(change: () => void): void {
    this.#inputByHand(change);
    this.#emit('relu-change');
  }

  #emit(type: string): void {
    const { teacher, student, shape, loss, step } = this;
    const detail: Detail = { teacher, student, shape, loss, step };
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** The valid part of an object that a script has set, or undefined after a warning. */
  #accept<K extends string>(
    name: string,
    value: unknown,
    group: Readonly<Record<K, table.NumberParameter>>,
  ): Record<string, number> | undefined {
    const raw = Object(value) as Record<string, unknown>;
    const given = Object.entries<table.NumberParameter>(group).filter(([key]) => raw[key] !== undefined);
    if (given.length === 0) {
      this.#warn(
        `${name} = ${quote(value)} is ignored; accepted: an object with any of ${Object.keys(group).join(', ')}`,
      );
      return undefined;
    }
    const change: Record<string, number> = {};
    for (const [key, parameter] of given) {
      const parsed = parameter.parse(raw[key]);
      if (parsed === undefined) {
        this.#warn(`${name}.${key} = ${quote(raw[key])} is ignored; accepted: ${parameter.accepts}`);
        return undefined;
      }
      change[key] = parsed;
    }
    return change;
  }

  #warn(message: string): void {
    console.warn(`<relu-playground${this.id ? ` id="${this.id}"` : ''}>: ${message}`);
  }
}
