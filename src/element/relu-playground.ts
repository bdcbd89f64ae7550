import { html, nothing, type TemplateResult } from 'lit-html';
import { editStudent } from '../session/learner.js';
import * as table from '../session/parameters.js';
import type { Edit } from '../session/state.js';
import { FieldsController } from './fields-controller.js';
import { figuresTemplate, isPartial } from './figures.js';
import { HandlesController } from './handles-controller.js';
import { legendTemplate } from './legend.js';
import { LossController } from './loss-controller.js';
import { lossFigureTemplate } from './loss-figure.js';
import { NamesController } from './names-controller.js';
import { numbersTemplate } from './numbers.js';
import { OutcomesController } from './outcomes-controller.js';
import { PlaybackController } from './playback-controller.js';
import { PlotsController } from './plots-controller.js';
import { PreviewController } from './preview-controller.js';
import { PrintController } from './print-controller.js';
import { RegimeController } from './regime-controller.js';
import { SessionElement, type Regime } from './session-element.js';
import { adoptStyles } from './styles.js';
import { hasSwallowed } from './swallowed.js';
import { ThemeController } from './theme-controller.js';
import { toolbarTemplate } from './toolbar.js';
import { VisibilityController } from './visibility-controller.js';

/**
 * One ReLU neuron learning another one. Attributes, properties, events, custom properties and parts are documented in
 * the README; attributes and their properties come from the table in src/session/parameters.ts.
 *
 * @fires relu-input while a value is being changed by hand
 * @fires relu-change when a change by hand is done
 * @fires relu-step after the descent steps of a frame
 * @fires relu-play
 * @fires relu-pause
 * @fires relu-regime when the kind of `regime` has changed; its detail tells the regime too
 */
export class ReluPlayground extends SessionElement {
  readonly #plots = new PlotsController(this);
  readonly #theme = new ThemeController(
    this,
    () => this.authored.get(table.theme)!,
    ({ em }) => (this.#plots.em = em),
  );
  readonly #visibility = new VisibilityController(this);
  readonly #names = new NamesController(this, this.#plots, () => this.session.state);
  readonly #byPointer = {
    state: () => this.session.state,
    isPlaying: () => this.playing,
    edit: (edit: Edit) => this.#inputByHand(() => this.session.edit(edit)),
    commit: () => this.emit('relu-change'),
  };
  readonly #loss = new LossController(this);
  readonly #handles = new HandlesController(this, this.#plots, this.#byPointer);
  readonly #preview = new PreviewController(this, this.#plots, this.#byPointer);
  readonly #fields = new FieldsController(this, (isCommitted) => this.emit(isCommitted ? 'relu-change' : 'relu-input'));
  readonly #regime = new RegimeController(this, () => this.emit('relu-regime', { regime: this.regime }));
  readonly #playback = new PlaybackController(
    this,
    () => this.session.state.speed,
    (steps) => this.advance(steps),
  );

  /** What its tag has swallowed is shown below. */
  #hasSwallowed = false;

  constructor() {
    super();
    adoptStyles(this.shadowRoot!);
    new PrintController(this);
    new OutcomesController(this, this.#plots, {
      state: () => this.session.state,
      isVisible: () => this.#visibility.isVisible,
      paint: () => this.#paint(),
    });
  }

  /** A move into another document has taken the styles away. */
  adoptedCallback(): void {
    adoptStyles(this.shadowRoot!);
  }

  /** What learning is doing: its kind, for scripts, and the line that tells it. */
  get regime(): Regime {
    const { kind, text } = this.#regime.of(this.current.state);
    return { kind, text };
  }

  protected override updated(): void {
    this.#playback.run(this.playing && this.#visibility.isVisible && !this.#handles.isHoldingStudent);
    this.#paint();
  }

  #paint(): void {
    const { theme } = this.#theme;
    if (!theme) return;
    for (const plot of this.#plots.plots) plot.update(this.session, theme);
    this.#loss.update(this.session, theme);
  }

  protected override render(): TemplateResult {
    const { state, loss } = this.session;
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
          resetStudent: () => this.#byHand(() => this.session.resetStudent()),
          resetTeacher: () => this.#byHand(() => this.session.resetTeacher()),
          erase: () => this.session.eraseTrajectories(),
          choosePreset: (name) => this.#byHand(() => this.session.choosePreset(name)),
          setRate: (learningRate) => this.#inputByHand(() => this.session.configure({ learningRate })),
          setSpeed: (speed) => this.#inputByHand(() => this.session.configure({ speed })),
          setLayers: (layers) => this.#byHand(() => this.session.configure({ layers })),
          commit: () => this.emit('relu-change'),
        })}
        ${this.#regime.template(state, this.playing)} ${legendTemplate(state)}
        <div class="figures ${isPartial(state) ? 'partial' : ''}">
          ${figuresTemplate(state, loss, this.#names.template(), (plot) => this.#handles.template(plot))}
          ${this.#preview.template()}
          ${
            state.controls === 'full'
              ? numbersTemplate(state, this.#fields, { teacher: this.#editTeacher, student: this.#editStudent })
              : nothing
          }
          ${state.views.includes('loss') ? lossFigureTemplate(this.session, this.#scrubbing) : nothing}
        </div>
        ${this.#theme.probeTemplate()}
      </div>
      <slot ?hidden=${!this.#hasSwallowed} @slotchange=${this.#onChildren}></slot>
    `;
  }

  /** Also for the first children, and while the parser adds more. */
  readonly #onChildren = (): void => {
    if (this.#hasSwallowed || !hasSwallowed(this)) return;
    this.#hasSwallowed = true;
    this.warn('swallows what follows: add </relu-playground>');
    this.requestUpdate();
  };

  #toggle(): void {
    this.toggleAttribute('playing');
  }

  /** The space key, unless what has the focus needs it for itself. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.key !== ' ' || target.matches('button, select, input[type=text]')) return;
    event.preventDefault();
    this.#toggle();
  };

  readonly #scrubbing = {
    goTo: (step: number): void => {
      this.pause();
      this.#inputByHand(() => this.session.goTo(step));
    },
    commit: (): void => this.emit('relu-change'),
  };

  #editTeacher = (key: table.TeacherKey, value: number): undefined => {
    this.session.edit({ teacher: { ...this.teacher, [key]: value } });
  };

  #editStudent = (key: table.StudentKey, value: number): string | undefined => {
    const learner = editStudent(this.current.state.learner, key, value);
    if (typeof learner === 'string') return learner;
    this.session.edit({ learner });
    return undefined;
  };

  /** A change that goes on, as during a drag. */
  #inputByHand(change: () => void): void {
    change();
    this.emit('relu-input');
  }

  /** A change that is done at once. */
  #byHand(change: () => void): void {
    this.#inputByHand(change);
    this.emit('relu-change');
  }
}
