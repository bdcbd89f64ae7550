import { lossLevels } from '../../../session/loss-levels.js';
import type { Store } from '../../../session/store.js';
import { lossDomain, lossScale } from '../../../views/loss/loss-axes.js';
import { drawLossBase, drawLossLive } from '../../../views/loss/loss-plot.js';
import type { Theme } from '../../../views/core/theme.js';
import type { Layer } from './surface.js';
import { Plot } from './plot.js';

/** The losses of the runs: what it shows follows them, so only its size is that of a plot. */
export class LossPlot extends Plot {
  constructor(element: HTMLElement) {
    super('loss', { x: [0, 1], y: [0, 1] }, element);
  }

  protected paint({ state, history, loss }: Store, theme: Theme): void {
    if (this.waits) return;
    const { step, teacher, samples } = state;
    const { run } = history;
    const earlier = history.earlier.map(({ curve }) => curve);
    const levels = lossLevels(teacher, samples);
    const domain = lossDomain(history, loss, levels);
    const scale = lossScale(domain, this.scale.width, this.scale.height, theme.em);
    // Numbers: while the axes stay, little is drawn. A new size empties the canvases anyway.
    const axes = [...domain.x, ...domain.y, theme];
    const [base, live] = this.layers as [Layer, Layer];
    base.paint([...axes, history.earlier, levels.dead, levels.line], (ctx) =>
      drawLossBase(ctx, scale, earlier, levels, theme),
    );
    live.paint([...axes, run, run.last, step, loss], (ctx) =>
      drawLossLive(ctx, scale, run.curve, { step, loss }, theme),
    );
  }
}
