import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Action } from '../../session/actions.js';
import { quote } from '../../session/attribute-values.js';
import { learningRate } from '../../session/parameters.js';
import { numberOf, numbers, setNumber } from '../../session/readings.js';
import type { Report } from '../../session/store.js';
import { FigureController } from '../link/figure-controller.js';
import type { Figure } from '../link/figures.js';
import { warnOnceFor } from '../link/warn.js';
import { FieldsController, strideOf, type Field } from '../playground/controllers/fields-controller.js';
import { Drag } from './drag.js';
import { styles } from './styles.js';
import { NAMES, readingOf } from './text-of.js';

/** While learning runs, the text follows at most this often, in milliseconds. */
const INTERVAL = 250;
const MAX_DIGITS = 10;

/** What puts the figure to another start at once, and not bit by bit as a hand does. */
const STARTS: readonly Action['type'][] = ['visit', 'choosePreset', 'resetStudent'];

/**
 * A number of a playground in the running text, or the line on what learning is doing: `<relu-value for="four"
 * of="loss">0.041</relu-value>`. It is live, and keeps its room so that the line does not shift at each digit.
 *
 * @slot - what stands there without a script, and while there is no playground with that id
 */
export class ReluValue extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override readonly properties: PropertyDeclarations = {
    for: {},
    of: {},
    digits: {},
    editable: { type: Boolean },
  };

  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** The id of a playground. */
  declare for: string;
  /** What to show: m, k, c, s, w, b, a, r, the teacher’s as teacher-m …, learning-rate, step, loss or regime. */
  declare of: string;
  /** Digits after the point, 0 … 10; of a loss or a rate, all digits that count. */
  declare digits: string | number | null;
  /** Whether a reader can change the number: by dragging it to the side, by typing and by the arrow keys. */
  declare editable: boolean;

  readonly #source: FigureController;
  readonly #fields = new FieldsController(this, {
    begin: () => this.#figure?.store.begin(),
    commit: () => this.#figure?.store.commit(),
  });
  #drag: { readonly drag: Drag; readonly field: Field } | undefined;
  /** The widest text so far. */
  #room = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #warn = warnOnceFor(this);

  constructor() {
    super();
    this.for = '';
    this.of = '';
    this.digits = null;
    this.editable = false;
    this.#source = new FigureController(this, {
      follow: ({ store }) => store.subscribe((report) => this.#onChange(report)),
      warn: this.#warn,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#endDrag();
  }

  get #figure(): Figure | undefined {
    return this.#source.figure;
  }

  /** Learning moves the number in every frame; the text follows now and then, and in the end. */
  #onChange({ by, state, action }: Report): void {
    // Another start has other numbers: room for those of the last run would be a gap in the sentence.
    if (action && STARTS.includes(action.type)) this.#room = '';
    if (by !== 'clock' || !state.playing) this.requestUpdate();
    else this.#timer ??= setTimeout(() => this.#onTimer(), INTERVAL);
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('of') || changed.has('for')) this.#room = '';
    if (!NAMES.includes(this.of)) this.#warn(`of=${quote(this.of)} is ignored; accepted: ${NAMES.join(', ')}`);
    else if (this.editable && !numbers.has(this.of)) this.#warn(`of=${quote(this.of)} can’t be editable`);
    if (this.digits !== null && this.#digits === undefined)
      this.#warn(`digits=${quote(this.digits)} is ignored; accepted: a whole number, 0 … ${MAX_DIGITS}`);
  }

  protected override render(): TemplateResult {
    const figure = this.#figure;
    if (!figure || !NAMES.includes(this.of) || this.#isAside) return html`<slot></slot>`;
    const { text, isNumber, absence } = readingOf(figure.store, this.of, this.#digits);
    if (!isNumber) return html`${text}`;
    const field = this.editable ? this.#fieldOf(figure) : undefined;
    const shown = (field && this.#fields.entryOf(field)?.text) ?? text;
    if (shown.length > this.#room.length) this.#room = shown;
    return html`<span class="number" data-room=${this.#room}
      >${field ? this.#inputTemplate(field, shown) : absence ? html`<abbr title=${absence}>${text}</abbr>` : html`<span>${text}</span>`}</span
    >`;
  }

  /** In a passage that is not the one that is read, a number is that of the passage's own state, as its author wrote it. */
  get #isAside(): boolean {
    return !this.editable && this.closest('relu-passage:not([aria-current])') !== null;
  }

  #inputTemplate(field: Field, text: string): TemplateResult {
    const { parameter, value } = field;
    const problem = this.#fields.entryOf(field)?.problem;
    return html`<input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        role="spinbutton"
        aria-label="${parameter.symbol.replace('*', ' star')}, ${parameter.meaning}"
        aria-valuenow=${Number.isFinite(value) ? value : ''}
        aria-valuetext=${text}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="problem"
        title="Drag, type, or step with the arrow keys"
        .value=${text}
        @pointerdown=${(event: PointerEvent) => this.#press(event, field)}
        @pointermove=${this.#move}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @mousedown=${this.#onMouseDown}
        @click=${this.#onClick}
        @focus=${() => this.#fields.focus(field, text)}
        @blur=${() => this.#fields.blur()}
        @input=${(event: InputEvent) => this.#fields.type(field, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.#onKey(field, event)}
      /><span id="problem" class="problem" role="status">${problem}</span>`;
  }

  #fieldOf({ store }: Figure): Field | undefined {
    const parameter = numbers.get(this.of);
    if (!parameter) return undefined;
    const value = numberOf(store.state, parameter);
    return {
      parameter,
      value,
      ...(parameter === learningRate && { step: fineStepOf(value) }),
      apply: (wanted) => {
        const action = setNumber(store.state, parameter, wanted);
        if (typeof action === 'string') return action;
        // Who looks at a step does not want to be carried away from it.
        if (action.type === 'reach') store.dispatch({ type: 'pause' }, 'user');
        store.dispatch(action, 'user');
        return undefined;
      },
    };
  }

  get #digits(): number | undefined {
    const digits = this.digits === null || this.digits === '' ? NaN : Number(this.digits);
    return Number.isInteger(digits) && digits >= 0 && digits <= MAX_DIGITS ? digits : undefined;
  }

  /** A pointer on a number that has the focus is the text’s. */
  #press(event: PointerEvent, field: Field): void {
    if (event.button !== 0 || !event.isPrimary || isFocused(event)) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drag = { drag: new Drag(event), field };
  }

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#drag?.drag.pointer) return;
    const { drag, field } = this.#drag;
    const steps = drag.stepsTo(event, field.parameter.step >= 1);
    if (drag.isMoving) this.#fields.step(field, steps * strideOf(event));
  };

  /** A number that was dragged is not to be typed into. */
  readonly #release = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.drag.pointer && this.#drag.drag.isMoving) this.#fields.commit();
    else this.#drag = undefined;
  };

  #endDrag(): void {
    if (this.#drag) this.#fields.commit();
    this.#drag = undefined;
  }

  /** Neither the focus nor a selection of text yet: the pointer may drag. */
  readonly #onMouseDown = (event: MouseEvent): void => {
    if (!isFocused(event)) event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const wasDragged = this.#drag !== undefined;
    this.#drag = undefined;
    const input = event.currentTarget as HTMLInputElement;
    if (wasDragged || isFocused(event)) return;
    input.focus();
    input.select();
  };

  /** What is typed is not meant for the page around it. */
  #onKey(field: Field, event: KeyboardEvent): void {
    this.#fields.onKey(field, event);
    if (event.key !== 'Tab') event.stopPropagation();
  }
}

const isFocused = ({ currentTarget }: Event): boolean => (currentTarget as Element).matches(':focus');

/** A tenth of the first digit, so that a rate of any size is stepped finely and never to 0. */
const fineStepOf = (rate: number): number => 10 ** (Math.floor(Math.log10(Math.abs(rate) || 0.01)) - 1);
