import { LitElement, type PropertyDeclarations } from 'lit';
import { shapeOf, type Samples, type Shape, type Student, type Teacher } from '../../engine/index.js';
import { Authored, quote } from '../../session/authored.js';
import { learnerOf } from '../../session/learner.js';
import * as table from '../../session/parameters.js';
import type { RegimeKind } from '../../session/regime.js';
import { Session } from '../../session/session.js';
import type { ReluPlaygroundEventMap } from './events.js';

/** What every event tells in its `detail`. */
export interface Detail {
  readonly teacher: Teacher;
  readonly student: Student;
  readonly shape: Shape;
  readonly loss: number;
  readonly step: number;
  /** Only of `relu-regime`. */
  readonly regime?: Regime;
}

export interface Regime {
  readonly kind: RegimeKind;
  readonly text: string;
}

/** More steps than this in one call of `advance` would block the page for seconds. */
const MOST_STEPS = 1e7;

/**
 * What scripts and markup see of a playground: attributes and properties, methods, events and warnings, all about one
 * session. What eyes and hands see is added by ReluPlayground.
 */
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
    teacher: { attribute: false, noAccessor: true },
    student: { attribute: false, noAccessor: true },
  };

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

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
  declare layers: readonly table.LayerName[];
  declare views: readonly table.ViewName[];
  declare controls: table.ControlsChoice;
  declare theme: table.Theme;

  protected readonly authored = new Authored((message) => this.warn(message));
  /** Attributes that have changed since the session last heard of them. */
  readonly #pending = new Set<string>();
  protected readonly session = new Session(() => this.requestUpdate());

  /** The teacher as `{ m, k, c, s }`; settable, also in part: `element.teacher = { k: 1 }`. */
  get teacher(): Teacher {
    return { ...this.current.state.teacher };
  }

  set teacher(value: Partial<Teacher>) {
    const change = this.#accept('teacher', value, table.teacherParameters);
    if (change) this.current.edit({ teacher: { ...this.teacher, ...change } });
  }

  /** The student as `{ w, b, a, c }`; settable, also in part. */
  get student(): Student {
    return { ...this.current.state.learner.student };
  }

  set student(value: Partial<Student>) {
    const { w, b, a, c } = table.studentParameters;
    const change = this.#accept('student', value, { w, b, a, c });
    if (!change) return;
    const { learner } = this.current.state;
    this.session.edit({ learner: learnerOf({ ...learner.student, ...change }, learner.shape) });
  }

  /** The student as `{ m, k, c, s, r }`; k is NaN where w = 0, for there is no kink. */
  get shape(): Shape {
    return shapeOf(this.student);
  }

  /** The loss ½·E[(f − t)²]. */
  get loss(): number {
    return this.current.loss;
  }

  /** Descent steps since the student was put where it started. */
  get step(): number {
    return this.current.state.step;
  }

  /** Starts learning, as the button does. */
  play(): void {
    this.toggleAttribute('playing', true);
  }

  /** Stops learning, as the button does. */
  pause(): void {
    this.toggleAttribute('playing', false);
  }

  /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
  advance(n = 1): void {
    if (!(Number.isInteger(n) && n >= 0 && n <= MOST_STEPS)) {
      this.warn(`advance(${quote(n)}) is ignored; accepted: a whole number, 0 … 1e7`);
      return;
    }
    const { step } = this;
    this.session.advance(n);
    if (this.step !== step) this.emit('relu-step');
    if (this.session.state.divergence) this.pause();
  }

  /** Back or forward to a step of the present run; learning goes on from there, exactly as it did. */
  goTo(step: number): void {
    const { first, last } = this.current.history.run;
    if (!(Number.isInteger(step) && step >= first && step <= last)) {
      this.warn(`goTo(${quote(step)}) is ignored; accepted: a whole number, ${first} … ${last}`);
      return;
    }
    this.session.goTo(step);
  }

  /** Puts the teacher back to the preset with the author's explicit values. */
  resetTeacher(): void {
    this.current.resetTeacher();
  }

  /** Puts the student back to the preset with the author's explicit values; a new run begins. */
  resetStudent(): void {
    this.current.resetStudent();
  }

  /** Empties the phase spaces and forgets the earlier runs. */
  eraseTrajectories(): void {
    this.current.eraseTrajectories();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    if (name !== table.playing.attribute) super.attributeChangedCallback(name, before, value);
    else if ((before === null) !== (value === null)) void this.#onPlaying(value !== null);
  }

  protected override willUpdate(): void {
    this.#flush();
    // Who wants less motion starts it: what is there at first is the author's wish.
    if (!this.hasUpdated && matchMedia('(prefers-reduced-motion: reduce)').matches) this.pause();
  }

  /** The session, after it has heard of all changed attributes. */
  protected get current(): Session {
    this.#flush();
    return this.session;
  }

  /** The present value of a property. */
  #read(parameter: table.Parameter<unknown>): unknown {
    const { state } = this.current;
    const [owner, key] = parameter.attribute.split('-') as [string, string?];
    const owners: Record<string, object> = { teacher: state.teacher, student: { ...this.shape, ...this.student } };
    if (owners[owner]) return owners[owner][key as never];
    const isPlaying = this.hasAttribute('playing');
    const others = { ...state, playing: isPlaying, theme: this.authored.get(table.theme) };
    return others[table.propertyOf(parameter) as keyof typeof others];
  }

  #author(parameter: table.Parameter<unknown>, raw: unknown): void {
    if (parameter === table.playing) {
      this.toggleAttribute('playing', table.playing.parse(raw));
      return;
    }
    this.authored.set(parameter, raw);
    this.#pending.add(parameter.attribute);
    this.requestUpdate();
  }

  /** Tells the session of all attributes that have changed since it last heard of them. */
  #flush(): void {
    if (this.#pending.size === 0) return;
    this.session.follow(this.authored, this.#pending);
    this.#pending.clear();
  }

  async #onPlaying(isPlaying: boolean): Promise<void> {
    if (!isPlaying) this.session.pause();
    // At first attributes arrive one by one, in any order, and the event tells of them all.
    if (!this.hasUpdated) await this.updateComplete;
    if (isPlaying !== this.playing) return;
    this.emit(isPlaying ? 'relu-play' : 'relu-pause');
    this.requestUpdate();
  }

  protected emit(type: keyof ReluPlaygroundEventMap, more?: { regime: Regime }): void {
    const { teacher, student, shape, loss, step } = this;
    const detail: Detail = { teacher, student, shape, loss, step, ...more };
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
      this.warn(
        `${name} = ${quote(value)} is ignored; accepted: an object with any of ${Object.keys(group).join(', ')}`,
      );
      return undefined;
    }
    const change: Record<string, number> = {};
    for (const [key, parameter] of given) {
      const parsed = parameter.parse(raw[key]);
      if (parsed === undefined) {
        this.warn(`${name}.${key} = ${quote(raw[key])} is ignored; accepted: ${parameter.accepts}`);
        return undefined;
      }
      change[key] = parsed;
    }
    return change;
  }

  protected warn(message: string): void {
    console.warn(`<relu-playground${this.id ? ` id="${this.id}"` : ''}>: ${message}`);
  }
}
