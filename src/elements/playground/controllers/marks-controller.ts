import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Point } from '../../../views/core/scale.js';
import type { Scene } from '../../../views/marks/mark.js';
import { placeNote, type Rectangle } from '../../../views/marks/place-note.js';
import { markAt, REACH, type Sight } from '../../../views/marks/registry.js';
import type { Space } from '../../../views/spaces/space.js';
import { areSame } from '../canvas/same.js';
import type { Plot } from '../canvas/plot.js';
import { noteTemplate, type Explanation } from '../templates/marks.js';
import { moveTo } from './move-to.js';
import { placeIn } from './place-in.js';
import { pointIn } from './point-in.js';
import type { PlotsController } from './plots-controller.js';
import type { Place, PreviewController } from './preview-controller.js';

/** How long a finger rests before it previews, milliseconds. */
const LONG = 500;
/** A finger or a mouse that moves farther than this while it is down (pixels) does not mean the point. */
const SLIP = 8;
/** Pixels between the point and its note: a finger hides more than a mouse. */
const GAP = { fine: 14, coarse: 26 } as const;

interface Host extends ReactiveControllerHost, HTMLElement {}

interface Options {
  /** What the panels show; asked only while something is pointed at. */
  readonly scene: () => Scene;
  /** Updated after this controller, so that both speak of the same place. */
  readonly preview: () => PreviewController;
}

/** What is pointed at, in CSS pixels of a plot, and how: a hover and a tap explain, a long press only previews. */
interface Spot extends Point {
  readonly plot: Plot;
  /** The space whose box the point is in, if it is in one. */
  readonly space: Space | undefined;
  readonly by: 'hover' | 'tap' | 'press';
}

interface Press {
  readonly event: PointerEvent;
  readonly spot: Spot;
}

/**
 * Explains what is under the pointer. A mark is explained by its name and words; where there is none, in a space, it is
 * told what would become of a student there. Over a handle the handle's own note is shown and this one is not.
 *
 * A mouse explains by hovering, and a click in a space puts the student there. A finger has to scroll the page as
 * anywhere: a tap explains and offers the button that puts the student there, until something else is touched; resting
 * for half a second previews, lifting the finger then puts the student there, and sliding away does neither. Where that
 * scrolls, the browser cancels the pointer. With the keyboard the tour explains: see TourController.
 */
export class MarksController implements ReactiveController {
  #spot: Spot | undefined;
  #sight: Sight | undefined;
  #press: Press | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the sight was found from. */
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
    // Added again they would be the same: on its own root there is nothing to take back.
    for (const [type, listener] of this.#listeners) {
      this.#host.shadowRoot!.addEventListener(type, listener as EventListener);
    }
    this.#host.addEventListener('pointerleave', this.#onLeave);
    // The reader who hovers may have the focus anywhere.
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
    this.#clear();
  }

  hostUpdate(): void {
    const spot = this.#plots.scales && this.#spot;
    const scene = spot && spot.by !== 'press' ? this.#options.scene() : undefined;
    const seen = scene ? [spot, scene.state, scene.history.run.last, scene.em] : [spot];
    if (areSame(seen, this.#seen)) return;
    this.#seen = seen;
    const reach = spot?.by === 'tap' ? REACH.coarse : REACH.fine;
    this.#sight = scene && markAt(scene, spot!.plot.panel.id, spot!, reach);
    this.#options.preview().show(this.#sight ? undefined : placeOf(spot));
  }

  hostUpdated(): void {
    const note = this.#host.shadowRoot!.getElementById('pointed')!;
    if (!this.#spot || note.hidden) return;
    const frame = note.offsetParent as HTMLElement;
    const { left, top } = placeIn(frame, this.#spot.plot.element);
    const { x, y } = placeNote(
      { x: left + this.#spot.x, y: top + this.#spot.y },
      { width: note.offsetWidth, height: note.offsetHeight },
      { left: 0, top: 0, width: frame.clientWidth, height: frame.clientHeight },
      studentsIn(frame),
      this.#spot.by === 'hover' ? GAP.fine : GAP.coarse,
    );
    moveTo(note, x, y);
  }

  /** The note; it is placed in what contains the plots. */
  template(): TemplateResult {
    return noteTemplate(this.#explanation());
  }

  #explanation(): Explanation | undefined {
    const place = placeOf(this.#spot);
    const start = this.#spot?.by === 'tap' && place ? { start: () => this.#start(place) } : {};
    if (this.#sight) {
      const { name, words, color } = this.#sight;
      return { name, words, color, ...start };
    }
    // The preview is of the same spot: both are set by the same update.
    const { note } = this.#options.preview();
    return place && note && { name: 'A student that starts here', words: `${note.words}.`, color: note.kind, ...start };
  }

  #start(place: Place): void {
    this.#clear();
    this.#options.preview().put(place);
  }

  readonly #clear = (): void => {
    clearTimeout(this.#timer);
    this.#press = undefined;
    this.#point(undefined);
  };

  #point(spot: Spot | undefined): void {
    if (spot === this.#spot) return;
    this.#spot = spot;
    this.#host.requestUpdate();
  }

  /** The spot of an event over a plot and not over one of its handles; it is in a space only within the space's box. */
  #spotOf(event: PointerEvent, by: Spot['by']): Spot | undefined {
    const target = event.target as Element;
    const box = target.closest('.plot');
    const plot = this.#plots.plots.find(({ element }) => element === box);
    if (!plot || target.closest('.handle')) return undefined;
    const { x, y } = pointIn(plot.element, event);
    const { left, right, top, bottom } = plot.scale;
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    return { plot, space: isInside ? plot.panel.space : undefined, x, y, by };
  }

  /**
   * Notes and tips can cover what somebody wants to see: the escape key takes them away until something else is done.
   */
  #hush(isQuiet: boolean): void {
    this.#host.shadowRoot!.querySelector('.root')!.toggleAttribute('data-quiet', isQuiet);
  }

  readonly #onMove = (event: PointerEvent): void => {
    this.#hush(false);
    if (event.pointerType !== 'touch') this.#point(isDragging(event) ? undefined : this.#spotOf(event, 'hover'));
    else if (this.#press && isFar(event, this.#press.event)) this.#clear();
  };

  readonly #onDown = (event: PointerEvent): void => {
    if ((event.target as Element).closest('#pointed')) return;
    this.#clear();
    const isTouch = event.pointerType === 'touch';
    const spot = event.isPrimary && event.button === 0 ? this.#spotOf(event, isTouch ? 'tap' : 'hover') : undefined;
    if (!spot) return;
    this.#press = { event, spot };
    if (!isTouch) this.#point(spot);
    else if (placeOf(spot)) this.#timer = setTimeout(() => this.#point({ ...spot, by: 'press' }), LONG);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press) return;
    const isMeant = !isFar(event, press.event);
    const isLong = this.#spot?.by === 'press';
    const isTap = press.spot.by === 'tap' && !isLong;
    this.#clear();
    if (!isMeant) return;
    const place = placeOf(press.spot);
    if (isTap) this.#point(press.spot);
    else if (place) this.#options.preview().put(place);
  };

  /** A finger leaves the element when it is lifted: what it has asked for stays. */
  readonly #onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.#clear();
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

/** The place of a spot in a space, where a student can be put. */
const placeOf = (spot: Spot | undefined): Place | undefined => (spot?.space ? (spot as Spot & Place) : undefined);

/** Where the student is to be seen, in pixels of what contains the plots: no note may cover it. */
export const studentsIn = (frame: HTMLElement): Rectangle[] =>
  [...frame.querySelectorAll('.handle.student:not(.hidden) .mark')].map((mark) => placeIn(frame, mark));

/** While something is dragged, or the timeline, no explanation stands in the way. */
const isDragging = ({ buttons }: PointerEvent): boolean => buttons !== 0;

const isFar = (p: PointerEvent, q: PointerEvent): boolean =>
  Math.hypot(p.clientX - q.clientX, p.clientY - q.clientY) > SLIP;
