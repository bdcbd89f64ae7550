import type { Store } from '../../../session/store.js';
import type { State } from '../../../session/state.js';
import { clipped, drawAxes, drawBox } from '../../../views/core/axes.js';
import { drawFate, type Fate } from '../../../views/layers/prediction.js';
import { drawIOBase, drawIOLive, ioDomain } from '../../../views/io/io.js';
import { drawOutcomes, frameOf, type Frame, type OutcomeImage } from '../../../views/layers/outcomes/image.js';
import type { BoxId, PhaseSpace, SpaceId } from '../../../views/spaces/space.js';
import { scaleOf, type Domain, type Scale } from '../../../views/core/scale.js';
import type { PhaseLayer } from '../../../views/layers/layer.js';
import { groundLayers, phaseLayers, studentLayers } from '../../../views/layers/registry.js';
import type { Context, Theme } from '../../../views/core/theme.js';
import { drawTrail } from '../../../views/layers/trajectory.js';
import { Layer, type Size } from './surface.js';

/** A box on the page: canvases for what changes rarely and for what learning moves. */
export abstract class Plot {
  readonly box: BoxId | 'loss';
  readonly element: HTMLElement;
  readonly #domain: Domain;
  #size: Size = { width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 };
  #em = 14;
  scale: Scale;
  /** The box in device pixels. A container of no size has nothing to paint on. */
  frame: Frame | undefined;
  /** Where the plot is in what its handles are placed in, pixels; measured with its size, not at every move. */
  left = 0;
  top = 0;
  /** The state that it is to show. What changes little from frame to frame can be a few frames old. */
  followed: State | undefined;
  /** Whether what changes little is not to be painted now. */
  protected waits = false;
  /** One for each canvas, from below. */
  protected readonly layers: readonly Layer[];

  constructor(box: BoxId | 'loss', domain: Domain, element: HTMLElement) {
    this.box = box;
    this.element = element;
    this.#domain = domain;
    this.scale = scaleOf(domain, 0, 0, this.#em);
    this.layers = [...element.querySelectorAll('canvas')].map((canvas) => new Layer(canvas));
  }

  resize(size: Size): void {
    this.#size = size;
    // Its canvases will be empty.
    this.frame = this.followed = undefined;
    const { width, height, deviceWidth, deviceHeight } = size;
    if (width * height === 0) return;
    this.left = this.element.offsetLeft;
    this.top = this.element.offsetTop;
    this.scale = scaleOf(this.#domain, width, height, this.#em);
    this.frame = frameOf(this.scale, deviceWidth / width, deviceHeight / height);
    for (const layer of this.layers) layer.resize(size);
  }

  /** @param em the size of the text, pixels: the room for tick labels depends on it */
  setText(em: number): void {
    if (em === this.#em) return;
    this.#em = em;
    this.resize(this.#size);
  }

  /** @param mayWait whether another student can be shown later; another teacher, or size, never waits */
  follow(state: State, mayWait: boolean): void {
    const { teacher, layers } = this.followed ?? {};
    this.waits = mayWait && teacher === state.teacher && layers === state.layers;
    if (!this.waits) this.followed = state;
  }

  /**
   * Paints what has changed.
   * @param awaitsMaps whether newer maps are to be painted in this frame: then no ground is painted twice
   */
  update(store: Store, theme: Theme, awaitsMaps: boolean): void {
    if (this.frame) this.paint(store, theme, awaitsMaps);
  }

  protected abstract paint(store: Store, theme: Theme, awaitsMaps: boolean): void;
}

export class IOPlot extends Plot {
  constructor(element: HTMLElement) {
    super('io', ioDomain, element);
  }

  protected paint({ state }: Store, theme: Theme): void {
    const { scale } = this;
    const { teacher, samples, learner, layers, learningRate } = state;
    const [base, live] = this.layers as [Layer, Layer];
    base.paint([scale, theme, teacher, samples], (ctx) => drawIOBase(ctx, scale, teacher, samples, theme));
    live.paint([scale, theme, teacher, learner, layers, learningRate < 0], (ctx) =>
      drawIOLive(ctx, scale, state, theme),
    );
  }
}

export class SpacePlot extends Plot {
  declare readonly box: SpaceId;
  /** What is known of the outcomes, if they are shown. */
  outcomes: OutcomeImage | undefined;
  /** Of a student at the pointer. */
  preview: Fate | undefined;
  readonly space: PhaseSpace;
  #drawn = 0;

  constructor(space: PhaseSpace, element: HTMLElement) {
    super(space.id, space.domain, element);
    this.space = space;
  }

  protected paint({ history, state: { layers } }: Store, theme: Theme, awaitsMaps: boolean): void {
    const { scale, space, preview } = this;
    const { trajectory } = history.run;
    const [base, live, over] = this.layers as [Layer, Layer, Layer];
    // A map for another size would be out of place.
    const outcomes = this.outcomes?.frame === this.frame ? this.outcomes : undefined;
    if (!this.waits && !(outcomes && awaitsMaps)) this.#paintBase(base, outcomes, theme);
    const hasTrail = layers.includes('trajectories');
    const trail = (from: number) => (ctx: Context) => drawTrail(ctx, scale, space, trajectory, from, theme);
    const isAnew = live.paint([scale, theme, trajectory, trajectory.generation, hasTrail], hasTrail && trail(0));
    // A path that has only grown is drawn only from where it ended.
    if (hasTrail && !isAnew && this.#drawn < trajectory.length) live.add(trail(this.#drawn));
    this.#drawn = trajectory.length;
    over.paint(
      [scale, theme, preview],
      preview && ((ctx) => clipped(ctx, scale, () => drawFate(ctx, scale, space, preview, theme, true))),
    );
  }

  #paintBase(base: Layer, outcomes: OutcomeImage | undefined, theme: Theme): void {
    const { scale, space } = this;
    const state = this.followed!;
    const { teacher, layers } = state;
    const shown = phaseLayers.filter(({ name }) => layers.includes(name));
    const draw = (ctx: Context, list: readonly PhaseLayer[]): void => {
      for (const layer of shown) if (list.includes(layer)) layer.draw(ctx, scale, space, state, theme);
    };
    const seen = shown.flatMap((layer) => layer.dependsOn(state, space));
    base.paint([scale, theme, teacher, layers, outcomes, ...seen], (ctx) => {
      drawBox(ctx, scale, theme);
      // What has its own colours is not shaded.
      if (outcomes) drawOutcomes(ctx, outcomes, theme);
      else space.drawGround?.(ctx, scale, theme);
      drawAxes(ctx, scale, space.axes, theme);
      clipped(ctx, scale, () => {
        draw(ctx, groundLayers);
        space.drawBorders?.(ctx, scale, theme);
        space.drawTeacher?.(ctx, scale, teacher, theme);
        draw(ctx, studentLayers);
      });
    });
  }
}
