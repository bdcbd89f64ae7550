import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scale } from '../../../views/core/scale.js';
import type { Scene } from '../../../views/scene.js';
import type { Theme } from '../../../views/core/theme.js';
import type { Scales } from '../../../views/handles/handles.js';
import { panels, type PanelId } from '../../../views/panels.js';
import { Plot } from '../canvas/plot.js';
import { newResizeObserver } from './platform.js';
import { UNSEEN, type DensityController } from './density-controller.js';
import type { Size } from '../canvas/surface.js';

/** Milliseconds that canvases are kept which nobody sees. */
const PATIENCE = 1000;

/** While learning runs, the ground of a plot is drawn anew in one frame of so many. */
const FRAMES_PER_GROUND = 8;

type Host = ReactiveControllerHost & HTMLElement;

interface Options {
  /** Gives what there is to show now. */
  readonly scene: () => Scene;
  /** Called when plots have got another size, before the browser shows it. */
  readonly onResize: () => void;
}

/** Keeps the plots at the size and pixel ratio that they have on the screen, and paints them. */
export class PlotsController implements ReactiveController {
  plots: readonly Plot[] = [];
  /** The size of the text, pixels. */
  em = 14;
  /** Undefined before the first layout, and while nothing has a size. */
  scales: Scales | undefined;
  readonly #host: Host;
  readonly #density: DensityController;
  readonly #options: Options;
  /** All plots: that comes first which was painted longest ago. */
  #queue: readonly Plot[] = [];
  /** The number of calls of `paint`, and in which of them each ground was drawn last. */
  #frame = 0;
  readonly #groundFrames = new WeakMap<Plot, number>();
  /** What the browser has told of the size of each plot, and the density for which they got their pixels. */
  readonly #told = new Map<Element, ResizeObserverEntry>();
  #sharp = 1;
  /** Of `releaseSoon`. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = newResizeObserver((entries) => this.#onResize(entries));

  constructor(host: Host, density: DensityController, options: Options) {
    this.#host = host;
    this.#density = density;
    this.#options = options;
    host.addController(this);
  }

  /** The scales of the plots that have a size: the others are not in view. */
  get visibleScales(): Readonly<Partial<Record<PanelId, Scale>>> {
    return Object.fromEntries(
      this.plots.flatMap(({ panel, frame, scale }) => (frame ? [[panel.id, scale] as const] : [])),
    );
  }

  of(id: PanelId): Plot {
    return this.plots.find(({ panel }) => panel.id === id)!;
  }

  /**
   * Paints what would look different from what is there.
   *
   * While learning runs, the plots take turns: in each call so many are painted that they make up half of the area,
   * those first that have waited longest. Without a GPU a browser takes time by the area that is painted, and 30
   * pictures in a second are smooth. What is behind the lines and depends on the student (levels, arrows, maps) follows
   * more slowly still: in each call for one plot at most, and for each of them not before FRAMES_PER_GROUND calls.
   * What a person changes is painted at once.
   * @returns the panels that were painted: what is placed over them moves with them
   */
  paint(scene: Scene, theme: Theme, { isLearning }: { readonly isLearning: boolean }): PanelId[] {
    this.#frame++;
    this.#keep();
    const painted: Plot[] = [];
    let room = this.plots.reduce((sum, { area }) => sum + area, 0) / 2;
    let isGroundDrawn = false;
    for (const plot of this.#queue) {
      const isInTurn = !isLearning || painted.length === 0 || plot.area <= room;
      const mayDrawGround = !isGroundDrawn && this.#frame - (this.#groundFrames.get(plot) ?? 0) >= FRAMES_PER_GROUND;
      const allowed = !isInTurn ? 'urgent' : isLearning && !mayDrawGround ? 'live' : 'all';
      const what = plot.paint(scene, theme, allowed);
      if (what === 'nothing') continue;
      painted.push(plot);
      room -= plot.area;
      if (what === 'live') continue;
      isGroundDrawn = true;
      this.#groundFrames.set(plot, this.#frame);
    }
    this.#queue = [...this.#queue.filter((plot) => !painted.includes(plot)), ...painted];
    return painted.map(({ panel }) => panel.id);
  }

  /**
   * Gives back the memory of all canvases after a while, unless `paint` is called before. A reader may scroll back at
   * once, and whoever takes a picture of a page as a whole may make the window tiny for a moment.
   */
  releaseSoon(): void {
    this.#timer ??= setTimeout(() => this.#release(), PATIENCE);
  }

  #release(): void {
    this.#keep();
    for (const plot of this.plots) plot.release();
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdate(): void {
    this.#fit();
  }

  /** The plots may have got another size, or be shown larger, since they were fitted last. */
  #fit(): void {
    const scene = this.#options.scene();
    const { density } = this.#density;
    if (density !== this.#sharp) {
      this.#sharp = density;
      for (const entry of this.#told.values()) this.#resize(entry);
    }
    for (const plot of this.plots) plot.fit(scene, this.em);
    this.scales = this.plots.some(({ frame }) => frame)
      ? (Object.fromEntries(this.plots.map(({ panel, scale }) => [panel.id, scale])) as Scales)
      : undefined;
  }

  hostUpdated(): void {
    if (this.plots.length > 0) return;
    const scene = this.#options.scene();
    const root = this.#host.shadowRoot!;
    this.plots = panels.map(
      (panel) => new Plot(panel, root.querySelector(`[data-box='${panel.id}']`)!, scene, this.em),
    );
    this.#queue = this.plots;
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#release();
  }

  #observe(): void {
    if (!this.#observer) return;
    for (const { element } of this.plots) observeSize(this.#observer, element);
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    for (const entry of entries) {
      this.#told.set(entry.target, entry);
      this.#resize(entry);
    }
    this.#fit();
    this.#options.onResize();
  }

  #resize(entry: ResizeObserverEntry): void {
    this.plots.find(({ element }) => element === entry.target)?.resize(sizeOf(entry, this.#sharp));
  }
}

function observeSize(observer: ResizeObserver, element: Element): void {
  try {
    // Also tells of a change of the pixel ratio (zoom, another screen).
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    // WebKit does not know that box.
    observer.observe(element);
  }
}

function sizeOf({ contentRect, devicePixelContentBoxSize }: ResizeObserverEntry, density: number): Size {
  const { width, height } = contentRect;
  const device = devicePixelContentBoxSize?.[0];
  return {
    width,
    height,
    deviceWidth: pixelsOf(width, density, device?.inlineSize),
    deviceHeight: pixelsOf(height, density, device?.blockSize),
  };
}

/** @param device the pixels of a length where nothing transforms it, to the last one */
function pixelsOf(length: number, density: number, device = NaN): number {
  const pixels = length * density;
  return Math.abs(device / pixels - 1) < UNSEEN ? device : Math.round(pixels);
}
