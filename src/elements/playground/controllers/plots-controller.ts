import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scale } from '../../../views/core/scale.js';
import type { Scene } from '../../../views/scene.js';
import type { Theme } from '../../../views/core/theme.js';
import type { Scales } from '../../../views/handles/handles.js';
import { panels, type PanelId } from '../../../views/panels.js';
import { Plot } from '../canvas/plot.js';
import { mediaQuery, newResizeObserver } from './platform.js';
import type { MagnificationController } from './magnification-controller.js';
import type { Size } from '../canvas/surface.js';

/** While learning runs, the ground of a plot is drawn anew in one frame of so many. */
const FRAMES_PER_GROUND = 8;

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps the plots at the size and pixel ratio that they have on the screen, and paints them. */
export class PlotsController implements ReactiveController {
  plots: readonly Plot[] = [];
  /** The size of the text, pixels. */
  em = 14;
  /** Undefined before the first layout, and while nothing has a size. */
  scales: Scales | undefined;
  readonly #host: Host;
  readonly #magnification: MagnificationController;
  readonly #scene: () => Scene;
  /** All plots: that comes first which was painted longest ago. */
  #queue: readonly Plot[] = [];
  /** The number of calls of `paint`, and in which of them each ground was drawn last. */
  #frame = 0;
  readonly #groundFrames = new WeakMap<Plot, number>();
  /** WebKit tells nothing of another screen by sizes; its screens have one pixel for each CSS pixel, or two and more. */
  readonly #sharpScreen = mediaQuery('(min-resolution: 1.5dppx)');
  readonly #observer = newResizeObserver((entries) => this.#onResize(entries));

  /** @param scene gives what there is to show now */
  constructor(host: Host, magnification: MagnificationController, scene: () => Scene) {
    this.#host = host;
    this.#magnification = magnification;
    this.#scene = scene;
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

  /** Gives back the memory of all canvases, until the next call of `paint`. */
  release(): void {
    for (const plot of this.plots) plot.release();
  }

  hostConnected(): void {
    this.#observe();
    this.#sharpScreen?.addEventListener('change', this.#onScreen);
  }

  /** The plots may have got another size, or be shown larger, since the last update. */
  hostUpdate(): void {
    const scene = this.#scene();
    for (const plot of this.plots) {
      plot.magnify(this.#magnification.magnification);
      plot.fit(scene, this.em);
    }
    this.scales = this.plots.some(({ frame }) => frame)
      ? (Object.fromEntries(this.plots.map(({ panel, scale }) => [panel.id, scale])) as Scales)
      : undefined;
  }

  hostUpdated(): void {
    if (this.plots.length > 0) return;
    const scene = this.#scene();
    const root = this.#host.shadowRoot!;
    this.plots = panels.map(
      (panel) => new Plot(panel, root.querySelector(`[data-box='${panel.id}']`)!, scene, this.em),
    );
    this.#queue = this.plots;
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#sharpScreen?.removeEventListener('change', this.#onScreen);
    this.release();
  }

  #observe(): void {
    if (!this.#observer) return;
    for (const { element } of this.plots) observeSize(this.#observer, element);
  }

  /** To observe anew is to be told anew. */
  readonly #onScreen = (): void => {
    this.#observer?.disconnect();
    this.#observe();
  };

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    for (const entry of entries) this.plots.find(({ element }) => element === entry.target)?.resize(sizeOf(entry));
    this.#host.requestUpdate();
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

function sizeOf({ contentRect: { width, height }, devicePixelContentBoxSize }: ResizeObserverEntry): Size {
  const device = devicePixelContentBoxSize?.[0];
  return {
    width,
    height,
    deviceWidth: device?.inlineSize ?? Math.round(width * devicePixelRatio),
    deviceHeight: device?.blockSize ?? Math.round(height * devicePixelRatio),
  };
}
