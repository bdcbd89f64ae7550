import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { scaleOf, type Scale } from '../../../views/core/scale.js';
import { ioDomain } from '../../../views/io/io.js';
import type { Mark, PanelId, Scene } from '../../../views/marks/mark.js';
import { placeNote, type Rectangle } from '../../../views/marks/place-note.js';
import { sightOf, tourOf, type Sight } from '../../../views/marks/registry.js';
import { waypointsAt } from '../../../views/marks/path-geometry.js';
import { lengthOf } from '../../../views/marks/shape.js';
import { panels } from '../../../views/panels.js';
import { tourButtonTemplate, tourTemplate } from '../templates/tour.js';
import { studentsIn } from './marks-controller.js';
import { moveTo } from './move-to.js';
import { placeIn } from './place-in.js';
import type { PlotsController } from './plots-controller.js';

/** Pixels between a mark and its note. */
const GAP = 18;
/** Along the lines and around the areas of a mark its note keeps off points this far apart, each this large, pixels. */
const APART = 12;
const POINT = 8;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

interface Options {
  readonly scene: () => Scene;
  /** Brings a panel into view, where only some are shown at a time; in the end the one that was there before. */
  readonly showPanel: (panel?: PanelId) => void;
  /** Nothing moves while the marks are told of. */
  readonly pause: () => void;
}

/** One mark of the tour. */
interface Stop {
  readonly mark: Mark;
  readonly panel: PanelId;
}

/**
 * "What am I looking at?": leads through the marks that are there now, one by one, and dims the rest. It is a dialog
 * that is not modal: it takes the focus, keeps it among its buttons, and gives it back to its button in the end.
 */
export class TourController implements ReactiveController {
  #stops: readonly Stop[] = [];
  #index = 0;
  /** Whether the mark and its note are yet to be scrolled to. */
  #isNew = false;
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #options: Options;

  constructor(host: Host, plots: PlotsController, options: Options) {
    this.#host = host;
    this.#plots = plots;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#stops.length > 0;
  }

  hostDisconnected(): void {
    this.#stops = [];
    this.#options.showPanel();
  }

  hostUpdated(): void {
    if (!this.isOpen) return;
    const root = this.#host.shadowRoot!;
    const note = root.getElementById('tour-note')!;
    const isInView = this.#place(note);
    if (!this.#isNew) return;
    // The focus stays on the button that was pressed.
    if (!note.contains(root.activeElement)) {
      note.querySelector<HTMLButtonElement>('.forward')!.focus({ preventScroll: true });
    }
    // A panel that was behind a tab has its size in a later update.
    if (!isInView) return;
    this.#isNew = false;
    this.#plots.of(this.#stops[this.#index]!.panel).element.scrollIntoView({ block: 'nearest' });
    note.scrollIntoView({ block: 'nearest' });
  }

  /** The control that begins the tour; its place is in the row of the legend or in the toolbar. */
  buttonTemplate(): TemplateResult {
    return tourButtonTemplate(this.isOpen, () => (this.isOpen ? this.#end() : this.#begin()));
  }

  /** The dialog over the plots; it is placed in what contains them. */
  template(): TemplateResult | undefined {
    if (!this.isOpen) return undefined;
    const sight = this.#sight();
    const plot = this.#plots.of(this.#stops[this.#index]!.panel);
    return tourTemplate({
      sight,
      panel: this.#frame ? placeIn(this.#frame, plot.element) : undefined,
      index: this.#index,
      count: this.#stops.length,
      go: (index) => this.#go(index),
      end: () => this.#end(),
      onKey: this.#onKey,
    });
  }

  /** Undefined before the first layout. */
  get #frame(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector('.figures');
  }

  /** The mark where it is now: sizes can have changed, or its panel has just come into view. */
  #sight(): Sight | undefined {
    const { mark, panel } = this.#stops[this.#index]!;
    return sightOf(mark, this.#options.scene(), panel);
  }

  #begin(): void {
    const stops = tourOf(withHiddenPanels(this.#options.scene()));
    if (stops.length === 0) return;
    this.#options.pause();
    this.#stops = stops;
    this.#go(0);
  }

  #end(): void {
    this.#stops = [];
    this.#options.showPanel();
    this.#host.requestUpdate();
    // A script may have taken the controls away meanwhile.
    this.#host.shadowRoot!.getElementById('tour')?.focus({ preventScroll: true });
  }

  /** After the last mark comes the first one. */
  #go(index: number): void {
    const count = this.#stops.length;
    this.#index = (index + count) % count;
    this.#isNew = true;
    this.#options.showPanel(this.#stops[this.#index]!.panel);
    this.#host.requestUpdate();
  }

  /** @returns whether the mark is in view, so that the note stands beside it */
  #place(note: HTMLElement): boolean {
    const frame = this.#frame!;
    const sight = this.#sight();
    const size = { width: note.offsetWidth, height: note.offsetHeight };
    const bounds = { left: 0, top: 0, width: frame.clientWidth, height: frame.clientHeight };
    if (!sight) {
      moveTo(note, (bounds.width - size.width) / 2, 0);
      return false;
    }
    const panel = placeIn(frame, this.#plots.of(sight.panel).element);
    const anchor = { x: panel.left + sight.anchor.x, y: panel.top + sight.anchor.y };
    const { x, y } = placeNote(anchor, size, bounds, [...studentsIn(frame), ...obstaclesOf(sight, panel)], GAP);
    moveTo(note, x, y);
    return true;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const last = this.#stops.length - 1;
    const to = { ArrowRight: this.#index + 1, ArrowLeft: this.#index - 1, Home: 0, End: last }[event.key];
    if (event.key === 'Escape') this.#end();
    else if (to !== undefined) this.#go(to);
    else if (event.key === 'Tab') keepFocus(event);
    else return;
    // These keys are used here: the page, the play key and the tips do not hear of them.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
}

/** From the last button, and from the text, the tab key goes to the first one, and back. */
function keepFocus(event: KeyboardEvent): void {
  const dialog = event.currentTarget as HTMLElement;
  const buttons = [...dialog.querySelectorAll<HTMLButtonElement>('button')];
  const [first, last] = [buttons[0]!, buttons.at(-1)!];
  if (![dialog, event.shiftKey ? first : last].includes(event.target as HTMLElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** Any size: whether a mark is there does not depend on it. */
const ANY = { width: 200, height: 200 };

/** The scene with the panels that are asked for and not in view, as tabs are: the tour brings them into view. */
function withHiddenPanels(scene: Scene): Scene {
  const asked = panels.filter(({ view }) => scene.state.views.includes(view));
  const scales = asked.map(({ id, space }): [PanelId, Scale] => [
    id,
    scene.scales[id] ?? scaleOf(space?.domain ?? ioDomain, ANY.width, ANY.height, scene.em),
  ]);
  return { ...scene, scales: Object.fromEntries(scales) };
}

/** What a note keeps off, beside the student: the mark that it speaks of, in pixels of what contains the plots. */
function obstaclesOf(
  { shape: { circles = [], lines = [], areas = [] } }: Sight,
  { left, top }: Rectangle,
): Rectangle[] {
  const square = (x: number, y: number, size: number): Rectangle => ({
    left: left + x - size / 2,
    top: top + y - size / 2,
    width: size,
    height: size,
  });
  const along = [...lines, ...areas.map((corners) => [...corners, corners[0]!])].flatMap((line) =>
    waypointsAt(
      line,
      Array.from({ length: Math.floor(lengthOf(line) / APART) + 1 }, (_, i) => i * APART),
    ),
  );
  return [
    ...circles.map(({ x, y, radius }) => square(x, y, 2 * radius + POINT)),
    ...along.map(({ x, y }) => square(x, y, POINT)),
  ];
}
