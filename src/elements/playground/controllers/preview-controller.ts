import { html, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { fateFrom } from '../../../views/layers/prediction.js';
import { learnerAt, noteAt, type Note } from '../../../views/text/note.js';
import { clamp, type Point } from '../../../views/core/scale.js';
import { moveTo } from './move-to.js';
import type { SpacePlot } from '../canvas/plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areSame } from '../canvas/same.js';

/** How long a finger rests before it previews, milliseconds. */
const LONG = 500;
/** A finger or a mouse that moves farther than this while it is down (pixels) does not mean the point. */
const SLIP = 8;
/** Pixels between the point and its note. */
const ABOVE = 14;

interface Host extends ReactiveControllerHost, HTMLElement {}

/** Where a pointer is, in CSS pixels of the plot that it is over. */
interface Spot extends Point {
  readonly plot: SpacePlot;
}

interface Press {
  readonly event: PointerEvent;
  readonly spot: Spot;
}

/**
 * What is under the pointer in a space: a solution, or what would become of a student there; and putting it there.
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
  #note: Note | undefined;
  /** What the note and the path were made from. */
  #seen: readonly unknown[] = [];
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #store: Store;

  constructor(host: Host, store: Store, plots: PlotsController) {
    this.#host = host;
    this.#plots = plots;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    // Added again they would be the same: on its own root there is nothing to take back.
    for (const [type, listener] of this.#listeners) {
      this.#host.shadowRoot!.addEventListener(type, listener as EventListener);
    }
    this.#host.addEventListener('pointerleave', this.#clear);
    // The reader who hovers may have the focus anywhere.
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
    this.#clear();
  }

  hostUpdate(): void {
    const { state } = this.#store;
    const spot = this.#plots.scales && this.#spot;
    const { teacher, learner, layers } = state;
    const isClimbing = state.learningRate < 0;
    const seen = spot ? [spot, teacher, learner, layers, isClimbing] : [];
    if (areSame(seen, this.#seen)) return;
    this.#seen = seen;
    // Climbing goes elsewhere.
    const fate = spot && !isClimbing ? fateFrom(this.#learnerAt(spot).student, teacher) : undefined;
    this.#note = spot && noteAt(state, spot.plot.space, spot.plot.scale, spot, fate);
    for (const plot of this.#plots.spaces) plot.preview = fate;
  }

  /** Above the point, and not beyond the sides of the figures. */
  hostUpdated(): void {
    if (!this.#note || !this.#spot) return;
    const note = this.#host.shadowRoot!.getElementById('pointed')!;
    const frame = note.offsetParent!.getBoundingClientRect();
    const { left, top } = this.#spot.plot.element.getBoundingClientRect();
    const x = left - frame.left + this.#spot.x - note.offsetWidth / 2;
    const y = top - frame.top + this.#spot.y - note.offsetHeight - ABOVE;
    moveTo(note, clamp(x, 0, frame.width - note.offsetWidth), y);
  }

  /** Beside the plots, in what they are placed in. */
  template(): TemplateResult {
    const { kind, words } = this.#note ?? {};
    return html`<p id="pointed" class=${kind} aria-hidden="true" ?hidden=${!kind}>${words}</p>`;
  }

  readonly #clear = (): void => {
    clearTimeout(this.#timer);
    this.#press = undefined;
    this.#moveTo(undefined);
  };

  #moveTo(spot: Spot | undefined): void {
    if (spot === this.#spot) return;
    this.#spot = spot;
    this.#host.requestUpdate();
  }

  /** The spot of an event in the empty part of a space. */
  #spotOf({ target, clientX, clientY }: PointerEvent): Spot | undefined {
    const box = (target as Element).closest('.plot');
    const plot = this.#plots.spaces.find(({ element }) => element === box);
    if (!plot || (target as Element).closest('.handle')) return undefined;
    const { left, top } = box!.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const { scale } = plot;
    const isInside = x >= scale.left && x <= scale.right && y >= scale.top && y <= scale.bottom;
    return isInside ? { plot, x, y } : undefined;
  }

  #learnerAt({ plot: { box, scale }, x, y }: Spot): ReturnType<typeof learnerAt> {
    return learnerAt(this.#store.state, box, scale.atX(x), scale.atY(y));
  }

  /** Notes and tips can cover what somebody wants to see: the escape key takes them away until something else is done. */
  #hush(isQuiet: boolean): void {
    this.#host.shadowRoot!.firstElementChild!.toggleAttribute('data-quiet', isQuiet);
  }

  readonly #onMove = (event: PointerEvent): void => {
    this.#hush(false);
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
    this.#store.dispatch({ type: 'edit', learner: this.#learnerAt(press.spot) }, 'user');
  };

  /** On a phone a long press would open a menu, which ends the press. */
  readonly #onMenu = (event: Event): void => {
    if (this.#press?.event.pointerType === 'touch') event.preventDefault();
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    const isEscape = key === 'Escape';
    this.#hush(isEscape);
    if (isEscape) this.#clear();
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
