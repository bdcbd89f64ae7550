import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { editStudent } from '../session/learner.js';
import * as table from '../session/parameters.js';
import { FieldsController } from './fields-controller.js';
import { figuresTemplate } from './figures.js';
import { HandlesController } from './handles-controller.js';
import { NamesController } from './names-controller.js';
import { numbersTemplate } from './numbers.js';
import { PlaybackController } from './playback-controller.js';
import { PlotsController } from './plots-controller.js';
import { SessionElement } from './session-element.js';
import { styles } from './styles.js';
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
 */
export class ReluPlayground extends SessionElement {
  static override styles = [...styles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  readonly #plots = new PlotsController(this);
  readonly #theme = new ThemeController(
    this,
    () => this.authored.get(table.theme)!,
    ({ em }) => (this.#plots.em = em),
  );
  readonly #visibility = new VisibilityController(this);
  readonly #names = new NamesController(this, this.#plots, () => this.session.state);
  readonly #handles = new HandlesController(this, this.#plots, {
    state: () => this.session.state,
    isPlaying: () => this.playing,
    edit: (edit) => this.#inputByHand(() => this.session.edit(edit)),
    commit: () => this.emit('relu-change'),
  });
  readonly #fields = new FieldsController(this, (isCommitted) => this.emit(isCommitted ? 'relu-change' : 'relu-input'));
  readonly #playback = new PlaybackController(
    this,
    () => this.session.state.speed,
    (steps) => this.advance(steps),
  );

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#playback.run(this.playing && this.#visibility.isVisible && !this.#handles.isHoldingStudent);
    const { theme } = this.#theme;
    if (theme) for (const plot of this.#plots.plots) plot.update(this.session, theme);
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
          commit: () => this.emit('relu-change'),
        })}
        <div class="figures">
          ${figuresTemplate(state, loss, this.#names.template(), (plot) => this.#handles.template(plot))}
          ${numbersTemplate(state, this.#fields, { teacher: this.#editTeacher, student: this.#editStudent })}
        </div>
        ${this.#theme.probesTemplate()}
      </div>
    `;
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
