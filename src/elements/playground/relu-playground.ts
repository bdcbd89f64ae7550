import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { editStudent } from '../../session/learner.js';
import * as table from '../../session/parameters.js';
import type { Edit } from '../../session/state.js';
import type { Scene } from '../../views/marks/mark.js';
import { FieldsController } from './controllers/fields-controller.js';
import { figuresTemplate, isPartial } from './templates/figures.js';
import { HandlesController } from './controllers/handles-controller.js';
import { MarksController } from './controllers/marks-controller.js';
import { legendTemplate } from './templates/legend.js';
import { lossFigureTemplate, type Reading } from './templates/loss-figure.js';
import { NamesController } from './controllers/line-labels-controller.js';
import { numbersTemplate } from './templates/numbers.js';
import { OutcomesController } from './controllers/outcomes-controller.js';
import { PlaybackController } from './controllers/playback-controller.js';
import { PlotsController } from './controllers/plots-controller.js';
import { PreviewController } from './controllers/preview-controller.js';
import { PrintController } from './controllers/print-controller.js';
import { RegimeController } from './controllers/status-controller.js';
import { SessionElement, type Regime } from './session-element.js';
import { restyle, styles } from './styles/index.js';
import { hasSwallowed } from './swallowed.js';
import { ThemeController } from './controllers/theme-controller.js';
import { toolbarTemplate } from './templates/toolbar.js';
import { TourController } from './controllers/tour-controller.js';
import { VisibilityController } from './controllers/visibility-controller.js';

/**
 * While learning runs, lines, points and paths move in every frame. The rest takes turns: the grounds of the spaces, and
 * with the loss all that is read.
 */
const TURNS = ['loss', 'wa', 'io', 'wb', 'io', 'km+', 'io', 'km-'] as const;

/**
 * One ReLU neuron learning another one. What is listed here goes into the custom-elements manifest and from there into
 * the README (`npm run docs`). So do the members below and those of SessionElement; attributes and their properties come
 * from the table in src/session/parameters.ts.
 *
 * @slot - a fallback, shown until the script has arrived; after that only what an unclosed tag has swallowed
 * @fires {CustomEvent<Detail>} relu-input - while a value is being changed by hand
 * @fires {CustomEvent<Detail>} relu-change - when a change by hand is done
 * @fires {CustomEvent<Detail>} relu-step - after the descent steps of a frame
 * @fires {CustomEvent<Detail>} relu-play - when learning starts
 * @fires {CustomEvent<Detail>} relu-pause - when learning stops
 * @fires {CustomEvent<Required<Detail>>} relu-regime - when the kind of `regime` has changed; its detail tells the regime too
 *
 * @cssproperty --relu-playground-teacher - lines, points and symbols of the teacher
 * @cssproperty --relu-playground-student - lines, points and symbols of the student
 * @cssproperty --relu-playground-linear - the ends of learning that are the best line
 * @cssproperty --relu-playground-dead - the ends of learning that are a dead student
 * @cssproperty --relu-playground-tint-teacher - starts that end as the teacher, in the layer of outcomes
 * @cssproperty --relu-playground-tint-linear - starts that end as the best line
 * @cssproperty --relu-playground-tint-dead - starts that end dead
 * @cssproperty --relu-playground-ink - text and axes
 * @cssproperty --relu-playground-muted - labels
 * @cssproperty --relu-playground-line - hairlines
 * @cssproperty --relu-playground-surface - the boxes of the plots
 * @cssproperty --relu-playground-shade - the two cones in the phase space w-b
 * @cssproperty --relu-playground-gap - what is between the two functions
 * @cssproperty --relu-playground-background - what lies under text on buttons and notes
 * @cssproperty --relu-playground-font-size - the size of text
 * @cssproperty --relu-playground-math-font - the font of symbols and formulas
 * @cssproperty --relu-playground-radius - the corners
 *
 * @csspart root - everything
 * @csspart toolbar - the row of buttons and menus
 * @csspart button - each button and menu
 * @csspart play - the play button
 * @csspart regime - the line that tells what learning is doing
 * @csspart figure - each panel with its caption
 * @csspart plot - the drawing in each panel
 * @csspart legend - what the colours of the outcomes mean
 * @csspart counts - loss and step
 * @csspart handle - what can be dragged
 * @csspart numbers - the group of number fields
 * @csspart field - each number field
 * @csspart hint - what a number field means, or what is wrong with its entry
 */
export class ReluPlayground extends SessionElement {
  static override styles: CSSResultGroup = [...styles];

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
    read: () => this.#read.state,
    isPlaying: () => this.playing,
    edit: (edit: Edit) => {
      this.#turn = 0;
      this.#inputByHand(() => this.session.edit(edit));
    },
    commit: () => this.emit('relu-change'),
  };
  readonly #handles = new HandlesController(this, this.#plots, this.#byPointer);
  readonly #marks = new MarksController(this, this.#plots, {
    scene: () => this.#scene,
    preview: () => this.#preview,
  });
  readonly #preview = new PreviewController(this, this.#plots, this.#byPointer);
  readonly #tour = new TourController(this, this.#plots, {
    scene: () => this.#scene,
    showPanel: () => undefined,
    pause: () => this.pause(),
  });
  readonly #fields = new FieldsController(this, (isCommitted) => {
    this.#turn = 0;
    this.emit(isCommitted ? 'relu-change' : 'relu-input');
  });
  readonly #regime = new RegimeController(this, () => this.emit('relu-regime', { regime: this.regime }));
  readonly #playback = new PlaybackController(
    this,
    () => this.session.state.speed,
    (steps) => this.advance(steps),
  );

  readonly #outcomes = new OutcomesController(this, this.#plots, {
    state: () => this.session.state,
    isVisible: () => this.#visibility.isVisible,
    isLearning: () => this.#isLearning,
    paint: () => this.#paint(),
  });

  /** What its tag has swallowed is shown below. */
  #hasSwallowed = false;

  /** What words and numbers tell. */
  #read!: Reading;
  /** What a hand does is read at once, so it begins anew. */
  #turn = 0;

  constructor() {
    super();
    new PrintController(this);
  }

  /** A move into another document has taken the styles away. */
  adoptedCallback(): void {
    if (this.shadowRoot) restyle(this.shadowRoot);
  }

  /** What learning is doing: its kind, for scripts, and the line that tells it. */
  get regime(): Regime {
    const { kind, text } = this.#regime.of(this.current.state);
    return { kind, text };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state, loss } = this.session;
    const turn = this.#isLearning ? TURNS[this.#turn++ % 8] : undefined;
    this.#plots.follow(state, turn);
    if (!turn || turn === 'loss') this.#read = { state, loss };
  }

  /** What the panels show. */
  get #scene(): Scene {
    const { state, loss, trajectory, history } = this.session;
    return { state, loss, trajectory, history, em: this.#plots.em, scales: this.#plots.visibleScales };
  }

  get #isLearning(): boolean {
    return this.playing && this.#visibility.isVisible && !this.#handles.isHoldingStudent;
  }

  protected override updated(): void {
    this.#playback.run(this.#isLearning);
    this.#paint();
  }

  #paint(): void {
    const { theme } = this.#theme;
    if (!theme) return;
    for (const plot of this.#plots.plots) plot.update(this.session, theme, this.#outcomes.isDue);
  }

  protected override render(): TemplateResult {
    const { state } = this.session;
    const { scheme, isOnOwnGround } = this.#theme;
    return html`
      <div
        class="root ${isOnOwnGround ? 'own-ground' : ''}"
        part="root"
        data-scheme=${scheme}
        role="group"
        aria-label="ReLU playground"
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
        ${this.#regime.template(this.#read.state)} ${legendTemplate(state)} ${this.#tour.buttonTemplate()}
        <div class="figures ${isPartial(state) ? 'partial' : ''}">
          ${figuresTemplate(
            state,
            this.#read,
            lossFigureTemplate(this.session, this.#read, this.#scrubbing),
            this.#names.template(),
            (plot) => this.#handles.template(plot),
          )}
          ${this.#marks.template()} ${this.#tour.template()}
          ${
            state.controls === 'full'
              ? numbersTemplate(this.#read.state, this.#fields, {
                  teacher: this.#editTeacher,
                  student: this.#editStudent,
                })
              : nothing
          }
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
    if (event.key !== ' ' || target.matches('button, select, summary, input:not([type=range])')) return;
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
