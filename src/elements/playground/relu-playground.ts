import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Action, Actor } from '../../session/actions.js';
import { inWords } from '../../session/address.js';
import type { AttributeValues } from '../../session/attribute-values.js';
import type * as table from '../../session/parameters.js';
import { setNumber } from '../../session/readings.js';
import type { Viewer } from '../../session/linked-store.js';
import type { Report } from '../../session/store.js';
import { Clock } from './controllers/clock.js';
import { DensityController } from './controllers/density-controller.js';
import { FrameController } from './controllers/frame-controller.js';
import type { Scene } from '../../views/scene.js';
import type { Scene as MarkScene } from '../../views/marks/mark.js';
import type { PanelId } from '../../views/panels.js';
import { FieldsController } from './controllers/fields-controller.js';
import { figuresTemplate, spacesOf } from './templates/figures.js';
import { foldTemplate } from './templates/fold.js';
import { HandlesController } from './controllers/handles-controller.js';
import { KeysController } from './controllers/keys-controller.js';
import { layersTemplate } from './templates/layers.js';
import { isSmall, LayoutController } from './controllers/layout-controller.js';
import { countsTemplate, lossFigureTemplate } from './templates/loss-figure.js';
import { MotionController } from './controllers/motion-controller.js';
import { LineLabelsController } from './controllers/line-labels-controller.js';
import { MarksController } from './controllers/marks-controller.js';
import { numbersTemplate } from './templates/numbers.js';
import { OutcomesController } from './controllers/outcomes-controller.js';
import { PlotsController } from './controllers/plots-controller.js';
import { PreviewController } from './controllers/preview-controller.js';
import { PrintController } from './controllers/print-controller.js';
import { RovingController } from './controllers/roving-controller.js';
import { SpacesController } from './controllers/spaces-controller.js';
import { TimelineController } from './controllers/timeline-controller.js';
import { StatusController } from './controllers/status-controller.js';
import type { PictureOptions } from './save/picture-options.js';
import type * as Save from './save/index.js';
import type { Subject } from './save/subject.js';
import { SessionElement, type Regime } from './session-element.js';
import { restyle, styles } from './styles/index.js';
import { hasSwallowed } from './swallowed.js';
import { ThemeController } from './controllers/theme-controller.js';
import { tabsTemplate } from './templates/tabs.js';
import { toolbarTemplate, type Controls } from './templates/toolbar.js';
import { TakeMenu } from './controllers/take-menu.js';
import { TourController } from './controllers/tour-controller.js';
import { VisibilityController } from './controllers/visibility-controller.js';

/** The script that makes files: docs/decisions/0024-files-are-made-by-a-second-script.md. */
const loadSave = (): Promise<typeof Save> => import('./save/index.js');

/** While learning runs, text follows the picture at most this often, in milliseconds. */
const TEXT_INTERVAL = 150;

/**
 * One ReLU neuron learning another one. What is listed here goes into the custom-elements manifest and from there into
 * the README (`npm run docs`). So do the members below and those of SessionElement; attributes and their properties come
 * from the table in src/session/parameters.ts.
 *
 * @slot - a fallback, shown until the script has arrived; after that only what an unclosed tag has swallowed
 * @fires {CustomEvent<Detail>} relu-input - while a value is being changed by hand
 * @fires {CustomEvent<Detail>} relu-change - when a change by hand is done
 * @fires {CustomEvent<StateDetail>} relu-state - after a change of what is shown, at most once a frame; its detail tells in `by` who has made it
 * @fires {CustomEvent<Detail>} relu-step - after the descent steps of a frame
 * @fires {CustomEvent<Detail>} relu-play - when learning starts
 * @fires {CustomEvent<Detail>} relu-pause - when learning stops
 * @fires {CustomEvent<RegimeDetail>} relu-regime - when the kind of `regime` has changed; its detail tells the regime too
 *
 * @cssproperty --relu-playground-teacher - lines, points and symbols of the teacher
 * @cssproperty --relu-playground-student - lines, points and symbols of the student
 * @cssproperty --relu-playground-linear - the ends of learning that are the best line
 * @cssproperty --relu-playground-dead - the ends of learning that are a dead student
 * @cssproperty --relu-playground-tint-teacher - starts that end as the teacher, in the layer of outcomes
 * @cssproperty --relu-playground-tint-linear - starts that end as the best line
 * @cssproperty --relu-playground-tint-dead - starts that end dead
 * @cssproperty --relu-playground-tint-unsettled - starts that stay bounded and never settle
 * @cssproperty --relu-playground-tint-diverged - starts that diverge
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
 * @csspart tabs - the choice of a space, on a phone
 * @csspart menu - each menu
 * @csspart legend - what the colours of the outcomes mean
 * @csspart counts - loss and step
 * @csspart handle - what can be dragged
 * @csspart numbers - the group of number fields
 * @csspart field - each number field
 * @csspart hint - what a number field means, or what is wrong with its entry
 */
export class ReluPlayground extends SessionElement {
  static override styles: CSSResultGroup = [...styles];

  readonly #plots = new PlotsController(this, new DensityController(this), {
    scene: () => this.#scene,
    onResize: () => this.#followSizes(),
  });
  readonly #visibility = new VisibilityController(this);
  readonly #theme = new ThemeController(this, {
    visibility: this.#visibility,
    choice: () => this.store.state.theme,
    onTheme: ({ em }) => (this.#plots.em = em),
    warn: this.warn,
  });
  readonly #lineLabels = new LineLabelsController(this, this.store, this.#plots);
  readonly #handles = new HandlesController(this, this.store, this.#plots);
  readonly #marks = new MarksController(this, this.#plots, {
    scene: () => this.#scene,
    preview: () => this.#preview,
  });
  readonly #preview = new PreviewController(this, this.store, this.#plots);
  readonly #tour = new TourController(this, this.#plots, {
    scene: () => this.#scene,
    showPanel: (panel) => this.#spaces.lend(panel === 'io' || panel === 'loss' ? undefined : panel),
    pause: () => this.#byHand({ type: 'pause' }),
  });
  readonly #timeline = new TimelineController(this, this.store);
  readonly #take = new TakeMenu(this, {
    link: () => this.link,
    markup: () => this.markup,
    isStepTold: () => this.isStepTold,
    save: async (format) => (await loadSave()).save(this.#subject, format),
  });
  readonly #fields = new FieldsController(this, this.store);
  readonly #status = new StatusController(this, () => this.#onRegime());
  readonly #outcomes = new OutcomesController(this, this.store, this.#plots);
  readonly #clock = new Clock(this.store);
  readonly #frames = new FrameController(this, [
    (now) => this.#learn(now),
    () => this.#refineMaps(),
    () => this.#followLearning(),
    () => this.#tellState(),
  ]);

  readonly #print = new PrintController(this, () => this.#paint());
  readonly #viewer = viewerOf(this.#visibility, this.#handles);

  /** What its tag has swallowed is shown below. */
  #hasSwallowed = false;
  /** When a template was last rendered, in milliseconds of the frames' clock. */
  #renderedAt = 0;
  /** Whether learning has moved since it was last painted. */
  #isBehind = false;
  /** Who has made the last change of which `relu-state` has not told yet. */
  #untold: Actor | undefined;

  readonly #layout = new LayoutController(this);
  readonly #spaces = new SpacesController(this, () => this.store.state);

  constructor() {
    super();
    this.store.showIn(this.#viewer);
    new MotionController(this, this.store);
    new KeysController(this, {
      togglePlay: () => this.#toggle(),
      undo: () => this.undo(),
      redo: () => this.redo(),
    });
    new RovingController(this);
  }

  /** The browser takes the style sheets away from an element that moves into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) restyle(this.shadowRoot);
  }

  /** Once no difference can be seen any more, a run has nothing more to show. Who presses play again sees it go on. */
  #onRegime(): void {
    const { regime } = this;
    this.emit('relu-regime', { regime });
    if (regime.kind === 'arrived') this.store.dispatch({ type: 'pause' }, 'clock');
  }

  /** What learning is doing: its kind, for scripts, and the line that tells it. */
  get regime(): Regime {
    const { kind, text } = this.#status.of(this.state);
    return { kind, text };
  }

  /**
   * A picture as a file, by `{ format, views, layers, theme, width, scale, caption }`, all of them optional.
   *
   * It loads `relu-playground.save.js` from beside the script, and is rejected where that is missing.
   */
  async picture(options: PictureOptions = {}): Promise<Blob> {
    this.flush();
    return (await loadSave()).pictureOf(this.#subject, options);
  }

  /** What files are made of. */
  get #subject(): Subject {
    return { source: this.store, theme: this.#theme.theme, id: this.id, warn: this.warn };
  }

  protected override announce(values: AttributeValues): void {
    this.#status.say(inWords(values) || 'back at the start');
    this.requestUpdate();
  }

  protected override onChange(report: Report): void {
    super.onChange(report);
    const { by, action, before, state, isDone } = report;
    this.#untold = by;
    this.#frames.request();
    if (by === 'user' && !isMoveInTime(action)) {
      if (before !== state) this.emit('relu-input');
      if (isDone) this.emit('relu-change');
    }
    // While learning runs, a frame moves what moves, and text follows a few times a second.
    if (by === 'clock' && state.playing) this.#isBehind = true;
    else this.requestUpdate();
  }

  /** What the panels show. */
  get #scene(): Scene & MarkScene {
    const { state, loss, history } = this.store;
    return {
      state,
      loss,
      history,
      trajectory: history.run.trajectory,
      em: this.#plots.em,
      scales: this.#plots.visibleScales,
      maps: this.#outcomes.maps,
      preview: this.#preview.prediction,
    };
  }

  get #isPlaying(): boolean {
    return this.store.state.playing && this.#visibility.isVisible;
  }

  get #isLearning(): boolean {
    return this.#isPlaying && !this.store.isHeld;
  }

  /**
   * The first task of a frame: descent steps. Of several figures that show one run, one makes them. A reader who holds the
   * student lets it go without a word, so frames go on.
   */
  #learn(now: number): boolean {
    if (this.#isLearning && this.store.isDrivenBy(this.#viewer)) this.#clock.tick(now);
    else this.#clock.stop();
    return this.#isPlaying;
  }

  /** The second task of a frame: maps, a little further. */
  #refineMaps(): boolean {
    if (!this.#outcomes.isPending || !this.#visibility.isVisible) return false;
    this.#outcomes.refine(this.#isLearning);
    this.#isBehind = true;
    return this.#outcomes.isPending;
  }

  /** The third task of a frame: what has moved is painted, and now and then the text follows. */
  #followLearning(): boolean {
    if (!this.#isBehind || this.isUpdatePending || !this.#visibility.isVisible) return false;
    if (performance.now() - this.#renderedAt >= TEXT_INTERVAL) {
      this.requestUpdate();
      return false;
    }
    this.#follow();
    return false;
  }

  /**
   * Plots have another size: what is drawn follows at once. What is rendered can change sizes again, of which the browser
   * would tell too late in this frame, and it reports that as an error of the page: so that waits for the next one.
   */
  #followSizes(): void {
    this.#follow();
    requestAnimationFrame(() => this.requestUpdate());
  }

  /** Paints what would look different; what is placed over a panel moves with it. */
  #follow(): void {
    this.#outcomes.follow();
    const painted = this.#paint();
    this.#handles.follow(painted);
    if (painted.includes('io')) this.#lineLabels.follow();
    if (painted.includes('loss')) this.#timeline.follow();
  }

  /** The last task of a frame: the event `relu-state` tells values, stories and scripts of the change. */
  #tellState(): boolean {
    const by = this.#untold;
    this.#untold = undefined;
    if (by) this.emit('relu-state', { by });
    return false;
  }

  protected override updated(): void {
    this.#renderedAt = performance.now();
    this.#paint();
    if (this.#isPlaying || this.#outcomes.isPending) this.#frames.request();
    else this.#clock.stop();
  }

  /**
   * Off the screen the canvases soon give their memory back: browsers on phones have little for them.
   * @returns the panels that were painted
   */
  #paint(): readonly PanelId[] {
    this.#isBehind = false;
    const { theme } = this.#theme;
    if (!this.#visibility.isNear && !this.#print.isPrinting) {
      this.#plots.releaseSoon();
      return [];
    }
    return theme ? this.#plots.paint(this.#scene, theme, { isLearning: this.#isLearning }) : [];
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    const { scheme, isOnOwnGround } = this.#theme;
    const { layout } = this.#layout;
    const controls = this.#controls;
    return html`
      <div class="reader">
        <div
          class="root ${isOnOwnGround ? 'own-ground' : ''}"
          part="root"
          data-scheme=${scheme}
          data-layout=${layout}
          ?data-short=${this.#layout.isShort}
          role="group"
          aria-label="ReLU playground"
          tabindex="-1"
        >
          <button type="button" class="skip" part="button" @click=${this.#skip}>Skip this figure</button>
          <div class="controls" ?data-roving=${state.controls === 'minimal'}>
            ${toolbarTemplate(state, controls, layout, this.#tourButtonIn('toolbar'))}
            <div class="controls" ?data-roving=${state.controls !== 'minimal'}>
              ${this.#status.template(state)}
              ${layersTemplate(state, this.#setLayers, layout, this.#tourButtonIn('layers'), this.#outcomes.ends)}
            </div>
          </div>
          <div class="figures">
            ${this.#figuresTemplate()} ${state.views.includes('loss') ? nothing : countsTemplate(this.store)}
            ${lossFigureTemplate(this.store, this.#scrubbing)} ${this.#marks.template()} ${this.#tour.template()}
          </div>
          ${
            state.controls !== 'full'
              ? nothing
              : isSmall(layout)
                ? foldTemplate(state, controls, this.#numbersTemplate())
                : this.#numbersTemplate()
          }
          ${this.#theme.probeTemplate()}
          <span class="behind" tabindex="-1"></span>
        </div>
      </div>
      <slot ?hidden=${!this.#hasSwallowed} @slotchange=${this.#onChildren}></slot>
    `;
  }

  /** Where there is little room, one space is shown at a time, if there are more than two. */
  #figuresTemplate(): TemplateResult {
    const { state } = this.store;
    const spaces = spacesOf(state);
    return figuresTemplate(
      state,
      this.#lineLabels.template(),
      (plot) => this.#handles.template(plot),
      isSmall(this.#layout.layout) && spaces.length > 2 ? tabsTemplate(state, spaces, this.#spaces) : undefined,
      this.#tourButtonIn('caption'),
    );
  }

  /** The way into the tour is where the layout has room for its words. */
  #tourButtonIn(place: 'toolbar' | 'layers' | 'caption'): TemplateResult | undefined {
    const { controls, views } = this.store.state;
    const { layout } = this.#layout;
    const isInCaption = layout === 'phone' && views.includes('io');
    const full = layout === 'column' ? 'toolbar' : isInCaption ? 'caption' : 'layers';
    const right = controls === 'full' ? full : controls === 'minimal' ? 'toolbar' : undefined;
    return place === right ? this.#tour.buttonTemplate() : undefined;
  }

  #numbersTemplate(): TemplateResult {
    return numbersTemplate(this.store.state, this.#fields, this.#editNumber);
  }

  get #controls(): Controls {
    const { store } = this;
    return {
      isPlaying: store.state.playing,
      canUndo: store.canUndo,
      canRedo: store.canRedo,
      isOwnStart: store.isOwnStart,
      isAutoSpeed: store.state.speed === 'auto',
      pace: this.#clock.pace,
      toggle: () => this.#toggle(),
      step: () => this.#byHand({ type: 'advance', steps: 1 }),
      undo: () => this.undo(),
      redo: () => this.redo(),
      resetStudent: () => this.#byHand({ type: 'resetStudent' }),
      resetTeacher: () => this.#byHand({ type: 'resetTeacher' }),
      erase: () => this.#byHand({ type: 'erase' }),
      choosePreset: (preset) => this.#byHand({ type: 'choosePreset', preset }),
      setRate: (learningRate) => this.#slide({ learningRate }),
      setSpeed: (speed) => this.#slide({ speed }),
      commit: () => store.commit(),
      take: () => this.#take.template(),
    };
  }

  readonly #setLayers = (layers: readonly string[]): void => this.#byHand({ type: 'configure', settings: { layers } });

  /** The next stop of the tab key is what follows the element. */
  readonly #skip = (): void => this.shadowRoot!.querySelector<HTMLElement>('.behind')!.focus();

  /** Also for the first children, and while the parser adds more. */
  readonly #onChildren = (): void => {
    if (this.#hasSwallowed || !hasSwallowed(this)) return;
    this.#hasSwallowed = true;
    this.warn('swallows what follows: add </relu-playground>');
    this.requestUpdate();
  };

  /** A run that has ended by itself is played again from its beginning. */
  #toggle(): void {
    const { playing, halt } = this.store.state;
    if (halt) this.#byHand({ type: 'goTo', step: this.store.history.run.first });
    this.#byHand({ type: playing ? 'pause' : 'play' });
  }

  readonly #scrubbing = {
    goTo: (step: number): void => {
      this.store.begin();
      this.#byHand({ type: 'pause' });
      this.#byHand({ type: 'goTo', step });
    },
    commit: (): void => this.store.commit(),
  };

  /** @returns the reason why the value has no meaning now, if it has none */
  readonly #editNumber = (parameter: table.NumberParameter, value: number): string | undefined => {
    const action = setNumber(this.state, parameter, value);
    if (typeof action === 'string') return action;
    this.#byHand(action);
    return undefined;
  };

  /** A slider moves: until it is let go, that is one change. */
  #slide(settings: Partial<table.Settings>): void {
    this.store.begin();
    this.#byHand({ type: 'configure', settings });
  }

  #byHand(action: Action): void {
    this.act(action, 'user');
  }
}

/** What the store asks of a figure, whenever it asks. */
const viewerOf = (visibility: VisibilityController, handles: HandlesController): Viewer => ({
  get isVisible() {
    return visibility.isVisible;
  },
  get isHoldingStudent() {
    return handles.isHoldingStudent;
  },
});

/** Whether an action changes no value, so that the events of hands are silent about it. */
const isMoveInTime = (action?: Action): boolean =>
  action !== undefined && ['advance', 'play', 'pause', 'erase'].includes(action.type);
