import type { Session } from '../session/session.js';
import { clipped, drawAxes } from '../views/axes.js';
import { drawIOBase, drawIOLive, ioDomain } from '../views/io.js';
import type { BoxId, PhaseSpace } from '../views/phase-space.js';
import { scaleOf, type Domain, type Scale } from '../views/scale.js';
import type { Theme } from '../views/theme.js';
import { drawTrail } from '../views/trail.js';
import { Layer } from './layer.js';

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly deviceWidth: number;
  readonly deviceHeight: number;
}

/** A box on the page: two canvases, one for what changes rarely, one for what learning moves. */
export abstract class Plot {
  readonly box: BoxId;
  readonly element: HTMLElement;
  readonly #domain: Domain;
  #size: Size = { width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 };
  #em = 14;
  scale: Scale;
  /** Where the plot is in what its handles are placed in, pixels; measured with its size, not at every move. */
  left = 0;
  top = 0;
  protected readonly base: Layer;
  protected readonly live: Layer;

  constructor(box: BoxId, domain: Domain, element: HTMLElement) {
    this.box = box;
    this.element = element;
    this.#domain = domain;
    this.scale = scaleOf(domain, 0, 0, this.#em);
    const [base, live] = element.querySelectorAll('canvas');
    this.base = new Layer(base!);
    this.live = new Layer(live!);
  }

  /** A container of no size has nothing to paint on. */
  get isSized(): boolean {
    return this.#size.width > 0 && this.#size.height > 0;
  }

  resize(size: Size): void {
    this.#size = size;
    if (!this.isSized) return;
    const { width, height, deviceWidth, deviceHeight } = size;
    this.left = this.element.offsetLeft;
    this.top = this.element.offsetTop;
    this.scale = scaleOf(this.#domain, width, height, this.#em);
    for (const layer of [this.base, this.live]) layer.resize(width, height, deviceWidth, deviceHeight);
  }

  /** @param em the size of the text, pixels: the room for tick labels depends on it */
  setText(em: number): void {
    if (em === this.#em) return;
    this.#em = em;
    this.resize(this.#size);
  }

  /** Paints what has changed. */
  update(session: Session, theme: Theme): void {
    if (this.isSized) this.paint(session, theme);
  }

  protected abstract paint(session: Session, theme: Theme): void;
}

export class IOPlot extends Plot {
  constructor(element: HTMLElement) {
    super('io', ioDomain, element);
  }

  protected paint({ state }: Session, theme: Theme): void {
    const { scale } = this;
    const { teacher, samples, learner } = state;
    this.base.paint([scale, theme, teacher, samples], (ctx) => drawIOBase(ctx, scale, teacher, samples, theme));
    this.live.paint([scale, theme, teacher, learner], (ctx) => {
      drawIOLive(ctx, scale, teacher, learner.student, theme);
    });
  }
}

export class SpacePlot extends Plot {
  readonly #space: PhaseSpace;
  #drawn = 0;

  constructor(space: PhaseSpace, element: HTMLElement) {
    super(space.id, space.domain, element);
    this.#space = space;
  }

  protected paint({ state, trajectory }: Session, theme: Theme): void {
    const { scale } = this;
    const space = this.#space;
    const { teacher } = state;
    this.base.paint([scale, theme, teacher], (ctx) => {
      drawAxes(ctx, scale, space.axes, theme);
      clipped(ctx, scale, () => {
        space.drawGround?.(ctx, scale, theme);
        space.drawTeacher?.(ctx, scale, teacher, theme);
      });
    });
    const trail = (from: number) => (ctx: CanvasRenderingContext2D) =>
      drawTrail(ctx, scale, space, trajectory, from, theme);
    const isAnew = this.live.paint([scale, theme, trajectory.generation], trail(0));
    // A path that has only grown is drawn only from where it ended.
    if (!isAnew && this.#drawn < trajectory.length) this.live.add(trail(this.#drawn));
    this.#drawn = trajectory.length;
  }
}
