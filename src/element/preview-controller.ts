import { html, nothing, type TemplateResult } from 'lit-html';
import type { Edit, State } from '../session/state.js';
import type { BoxId, SpaceId } from '../views/phase-space.js';
import { learnerAt, previewOf, wordsOf, type Preview } from '../views/preview.js';
import { moveTo } from './move-to.js';
import { noteSide } from './note-side.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from './reactive-host.js';

/** How long a finger rests before it previews, milliseconds. */
const LONG = 500;
/** A finger or a mouse that moves farther than this while it is down (pixels) does not mean the point. */
const SLIP = 8;

interface Host extends ReactiveControllerHost, HTMLElement {}

interface Options {
  readonly state: () => State;
  /** Makes a change by hand. */
  readonly edit: (edit: Edit) => void;
  /** The change is done. */
  readonly commit: () => void;
}

/** Where a pointer is, in CSS pixels of the plot that it is over. */
interface Spot {
  readonly box: SpaceId;
  readonly x: number;
  readonly y: number;
}

interface Press {
  readonly event: PointerEvent;
  readonly spot: Spot;
}

/**
 * What would become of a student at the point under the pointer, and putting it there.
 *
 * The mouse previews by hovering, and a click sets. A finger has to scroll the page as anywhere, so a tap does
 * nothing: resting for half a second previews, lifting the finger then sets, and sliding away does neither; where
 * that scrolls, the browser cancels the pointer, and the preview goes too. With the keyboard the handles are moved,
 * and the layer `fate` shows what this does.
 */
export class PreviewController implements ReactiveController {
  #spot: Spot | undefined;
  #press: Press | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #preview: Preview | undefined;
  /** What the preview was computed from. */
  #seen: readonly unknown[] = [];
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #options: Options;

  constructor(host: Host, plots: PlotsController, options: Options) {
    this.#host = host;
    this.#plots = plots;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot!;
    for (const [type, listener] of this.#listeners) root.addEventListener(type, listener as EventListener);
    this.#host.addEventListener('pointerleave', this.#clear);
    // The reader who hovers may have the focus anywhere.
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    const root = this.#host.shadowRoot!;
    for (const [type, listener] of this.#listeners) root.removeEventListener(type, listener as EventListener);
    this.#host.removeEventListener('pointerleave', this.#clear);
    document.removeEventListener('keydown', this.#onKey);
    this.#clear();
  }

  hostUpdate(): void {
    const { teacher, learner, learningRate } = this.#options.state();
    // Climbing goes elsewhere.
    const spot = this.#plots.scales && learningRate >= 0 ? this.#spot : undefined;
    const dependencies = spot ? [spot, teacher, learner] : [];
    if (dependencies.length === this.#seen.length && dependencies.every((value, i) => value === this.#seen[i])) return;
    this.#seen = dependencies;
    this.#preview = spot && previewOf(learnerAt(this.#options.state(), ...this.#dataAt(spot)).student, teacher);
    for (const plot of this.#plots.spaces) plot.preview = this.#preview;
  }

  hostUpdated(): void {
    const note = this.#host.shadowRoot!.querySelector<HTMLElement>('.preview');
    if (note && this.#spot) moveTo(note, this.#spot.x, this.#spot.y);
  }

  /** The note at the pointer, in its box. */
  template(box: BoxId): TemplateResult | typeof nothing {
    const [preview, spot] = [this.#preview, this.#spot];
    if (!preview || spot?.box !== box) return nothing;
    return html`<div class="preview ${preview.kind}" aria-hidden="true">
      <span class="note ${noteSide(spot, this.#plots)}">${wordsOf(preview)}</span>
    </div>`;
  }

  readonly #clear = (): void => {
    clearTimeout(this.#timer);
    this.#press = undefined;
    this.#moveTo(undefined);
  };

  #moveTo(spot: Spot | undefined): void {
    if (spot?.box === this.#spot?.box && spot?.x === this.#spot?.x && spot?.y === this.#spot?.y) return;
    this.#spot = spot;
    this.#host.requestUpdate();
  }

  /** The spot of an event in the empty part of a box. */
  #spotOf({ target, clientX, clientY }: PointerEvent): Spot | undefined {
    const element = target as Element;
    const box = element.closest<HTMLElement>('.plot')?.dataset['box'] as BoxId | undefined;
    if (!box || box === 'io' || element.closest('.handle')) return undefined;
    const plot = this.#plots.of(box);
    const { left, top } = plot.element.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const { scale } = plot;
    const isInside = x >= scale.left && x <= scale.right && y >= scale.top && y <= scale.bottom;
    return isInside ? { box, x, y } : undefined;
  }

  #dataAt({ box, x, y }: Spot): [SpaceId, number, number] {
    const { scale } = this.#plots.of(box);
    return [box, scale.atX(x), scale.atY(y)];
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#moveTo(this.#spotOf(event));
    else if (this.#press && isFar(event, this.#press.event)) this.#clear();
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#clear();
    const spot = event.isPrimary && event.button === 0 ? this.#spotOf(event) : undefined;
    if (!spot) return;
    this.#press = { event, spot };
    if (event.pointerType === 'touch') this.#timer = setTimeout(() => this.#moveTo(spot), LONG);
    else this.#moveTo(spot);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#press;
    const isMeant = press !== undefined && this.#spot !== undefined && !isFar(event, press.event);
    this.#clear();
    if (!isMeant) return;
    this.#options.edit({ learner: learnerAt(this.#options.state(), ...this.#dataAt(press.spot)) });
    this.#options.commit();
  };

  /** On a phone a long press would open a menu, which ends the press. */
  readonly #onMenu = (event: Event): void => {
    if (this.#press?.event.pointerType === 'touch') event.preventDefault();
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#clear();
  };

  readonly #listeners = [
    ['pointermove', this.#onMove],
    ['pointerdown', this.#onDown],
    ['pointerup', this.#onUp],
    ['pointercancel', this.#clear],
    ['contextmenu', this.#onMenu],
  ] as const;
}

const isFar = (p: PointerEvent, q: PointerEvent): boolean =>
  Math.hypot(p.clientX - q.clientX, p.clientY - q.clientY) > SLIP;
