import { lossLevels } from '../session/loss-levels.js';
import type { Session } from '../session/session.js';
import { lossDomain, lossScale } from '../views/loss-axes.js';
import { drawLossBase, drawLossLive } from '../views/loss-plot.js';
import type { Scale } from '../views/scale.js';
import type { Theme } from '../views/theme.js';
import { Layer } from './layer.js';
import type { Size } from './plot.js';
import { observeSize, sizeOf } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from './reactive-host.js';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** The loss figure, while there is one: its size, its canvases, and where the scrubber's thumb can go. */
export class LossController implements ReactiveController {
  readonly #host: Host;
  #plot: Element | null = null;
  #layers: readonly Layer[] = [];
  #size: Size | undefined;
  readonly #observer = new ResizeObserver((entries) => {
    this.#resize(sizeOf(entries.at(-1)!));
    this.#host.requestUpdate();
  });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#plot) observeSize(this.#observer, this.#plot);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Which panels are shown may have changed. */
  hostUpdated(): void {
    const plot = this.#host.shadowRoot!.querySelector('.loss .plot');
    if (plot === this.#plot) return;
    this.#observer.disconnect();
    this.#plot = plot;
    this.#size = undefined;
    this.#layers = [...(plot?.querySelectorAll('canvas') ?? [])].map((canvas) => new Layer(canvas));
    if (plot) observeSize(this.#observer, plot);
  }

  /** Paints what has changed. */
  update(session: Session, theme: Theme): void {
    if (!this.#size) return;
    const { state, history, loss } = session;
    const { step, teacher, samples } = state;
    const { earlier, run } = history;
    const levels = lossLevels(teacher, samples);
    const domain = lossDomain(history, loss, levels);
    const scale = lossScale(domain, this.#size.width, this.#size.height, theme.em);
    // Numbers: while the axes stay, little is drawn. A new size empties the canvases anyway.
    const axes = [...domain.x, ...domain.y, theme];
    const [base, live] = this.#layers as [Layer, Layer];
    base.paint([...axes, earlier, levels.dead, levels.line], (ctx) => drawLossBase(ctx, scale, earlier, levels, theme));
    const isNew = live.paint([...axes, run, run.last, step, loss], (ctx) =>
      drawLossLive(ctx, scale, run.curve, { step, loss }, theme),
    );
    if (isNew) this.#placeScrubber(scale, run.first, run.last);
  }

  #resize(size: Size): void {
    const { width, height, deviceWidth, deviceHeight } = size;
    this.#size = width > 0 && height > 0 ? size : undefined;
    if (!this.#size) return;
    for (const layer of this.#layers) layer.resize(width, height, deviceWidth, deviceHeight);
  }

  /** From the first to the last step of the run on the axis; its thumb adds half its width at both ends. */
  #placeScrubber({ x, bottom }: Scale, first: number, last: number): void {
    const { style } = this.#plot!.querySelector('input')!;
    style.setProperty('--_left', `${x(first)}px`);
    style.setProperty('--_length', `${x(last) - x(first)}px`);
    style.setProperty('--_axis', `${bottom}px`);
  }
}
