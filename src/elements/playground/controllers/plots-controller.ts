import type { Scales } from '../../../views/handles/handles.js';
import type { State } from '../../../session/state.js';
import type { BoxId } from '../../../views/spaces/space.js';
import { spaceKMLeft, spaceKMRight } from '../../../views/spaces/km.js';
import { spaceWA } from '../../../views/spaces/wa.js';
import { spaceWB } from '../../../views/spaces/wb.js';
import type { Scale } from '../../../views/core/scale.js';
import type { Size } from '../canvas/surface.js';
import { LossPlot } from '../canvas/loss-plot.js';
import { IOPlot, SpacePlot, type Plot } from '../canvas/plot.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps the plots at the size and pixel ratio that they have on the screen. */
export class PlotsController implements ReactiveController {
  plots: readonly Plot[] = [];
  /** The phase spaces. */
  spaces: readonly SpacePlot[] = [];
  /** The size of the text, pixels. */
  em = 14;
  readonly #host: Host;
  readonly #observer = new ResizeObserver((entries) => this.#onResize(entries));

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined before the first layout, and while nothing has a size. */
  scales: Scales | undefined;

  /** The scales of the plots that have a size: the others are not in view. */
  get visibleScales(): Readonly<Partial<Record<Plot['box'], Scale>>> {
    return Object.fromEntries(this.plots.flatMap(({ box, frame, scale }) => (frame ? [[box, scale]] : [])));
  }

  of(box: Plot['box']): Plot {
    return this.plots.find((plot) => plot.box === box)!;
  }

  /** @param turn the box that is to show a state; the others may wait, as long as only the student changes */
  follow(state: State, turn?: Plot['box']): void {
    for (const plot of this.plots) {
      plot.setText(this.em);
      plot.follow(state, turn !== undefined && plot.box !== turn);
    }
  }

  hostConnected(): void {
    this.#observe();
  }

  /** The plots may have been sized anew since the last update. */
  hostUpdate(): void {
    this.scales = this.plots.some(({ frame }) => frame)
      ? (Object.fromEntries(this.plots.map((plot) => [plot.box, plot.scale])) as Scales)
      : undefined;
  }

  hostUpdated(): void {
    if (this.plots.length > 0) return;
    const element = (box: BoxId | 'loss'): HTMLElement => this.#host.shadowRoot!.querySelector(`[data-box='${box}']`)!;
    const spaces = [spaceWA, spaceWB, spaceKMRight, spaceKMLeft];
    this.spaces = spaces.map((space) => new SpacePlot(space, element(space.id)));
    this.plots = [new IOPlot(element('io')), ...this.spaces, new LossPlot(element('loss'))];
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #observe(): void {
    for (const { element } of this.plots) observeSize(this.#observer, element);
  }

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
