import type { Scene } from '../../../views/scene.js';
import type { Scale } from '../../../views/core/scale.js';
import type { Theme } from '../../../views/core/theme.js';
import { frameOf, type Frame } from '../../../views/layers/outcomes/image.js';
import type { Panel } from '../../../views/panels.js';
import { areSame } from './same.js';
import { Surface, type Size } from './surface.js';

/** So many pieces of what grows are added to the ground together. */
const PIECES = 64;

/**
 * What `paint` is to paint of what would look different: all of it; not a ground that only learning has made stale; or
 * nothing at all unless it may not wait.
 */
export type Allowed = 'all' | 'live' | 'urgent';

/** What `paint` has painted: nothing, the live picture alone, or the ground too. */
export type Painted = 'nothing' | 'live' | 'ground';

/**
 * A panel on the page. Its one canvas shows the ground, which is kept on a canvas beside the page and drawn rarely, and
 * over it the live picture. More canvases on the page would be slower: where there is no GPU a browser takes time for
 * each of them in every frame, changed or not.
 */
export class Plot {
  readonly panel: Panel;
  /** What its handles are placed in. */
  readonly element: HTMLElement;
  /** Of the last call of `fit`, which the constructor makes first. */
  scale!: Scale;
  /** The box of the plot in device pixels, for what is drawn pixel by pixel. Undefined while the plot has no size. */
  frame: Frame | undefined;
  /** Where the plot is in what its handles are placed in, pixels; measured with its size, not at every move. */
  left = 0;
  top = 0;
  readonly #shown: Surface;
  readonly #ground: Surface;
  #size: Size = { width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 };
  /** What `scale` and `frame` were made from, beside the scene. */
  #fitted: readonly unknown[] = [];
  /** What the pictures on the canvases were drawn from. */
  #drawn: Drawn | undefined;

  /** @param element contains the canvas of the plot */
  constructor(panel: Panel, element: HTMLElement, scene: Scene, em: number) {
    this.panel = panel;
    this.element = element;
    const canvas = element.querySelector('canvas')!;
    this.#shown = new Surface(canvas);
    this.#ground = new Surface(canvas.ownerDocument.createElement('canvas'));
    this.fit(scene, em);
  }

  /** On the next call of `paint` all is painted anew; nothing is, if the width or the height is 0. */
  resize(size: Size): void {
    this.#size = size;
    this.left = this.element.offsetLeft;
    this.top = this.element.offsetTop;
  }

  /** Device pixels: what it costs to paint is proportional to them, whatever is painted. */
  get area(): number {
    return this.#size.deviceWidth * this.#size.deviceHeight;
  }

  /** Gives back the memory of the canvases. On the next call of `paint` all is painted anew. */
  release(): void {
    this.#shown.release();
    this.#ground.release();
    this.#drawn = undefined;
  }

  /**
   * Brings `scale` and `frame` up to date with the size and the scene; as long as they say the same they are the same
   * objects. @param em the size of the text, pixels
   */
  fit(scene: Scene, em: number): void {
    const { width, height, deviceWidth, deviceHeight } = this.#size;
    const scale = this.panel.scale(scene, width, height, em);
    const fitted = [this.#size, em, ...scale.domain.x, ...scale.domain.y];
    if (areSame(fitted, this.#fitted)) return;
    this.#fitted = fitted;
    this.scale = scale;
    this.frame = width * height > 0 ? frameOf(scale, deviceWidth / width, deviceHeight / height) : undefined;
  }

  /** Paints what would look different from what is there, if that is allowed now. */
  paint(scene: Scene, theme: Theme, allowed: Allowed): Painted {
    this.fit(scene, theme.em);
    if (!this.frame) return 'nothing';
    if (this.#shown.resize(this.#size)) this.#onEmptied();
    const isGroundDrawn = this.#drawGround(scene, theme, allowed);
    if (!isGroundDrawn && allowed === 'urgent') return 'nothing';
    const growth = this.panel.ground.growth?.length(scene) ?? 0;
    const live = [growth, ...this.panel.live.dependsOn(scene, this.scale)];
    if (!isGroundDrawn && areSame(live, this.#drawn!.live)) return 'nothing';
    this.#drawn!.live = live;
    this.#grow(scene, theme);
    this.#show(scene, theme);
    return isGroundDrawn ? 'ground' : 'live';
  }

  #onEmptied(): void {
    this.#ground.resize(this.#size);
    this.#drawn = undefined;
    // A plot whose canvases are refused shows its label instead: see the styles.
    const isBlank = !this.#shown.context || !this.#ground.context;
    this.#shown.canvas.parentElement!.toggleAttribute('data-blank', isBlank);
  }

  #drawGround(scene: Scene, theme: Theme, allowed: Allowed): boolean {
    const { ground } = this.panel;
    const { scale } = this;
    const { teacher, samples, layers } = scene.state;
    const atOnce = [scale, theme, teacher, samples, layers, ...(ground.growth?.dependsOn(scene) ?? [])];
    const isLate = !this.#drawn || !areSame(atOnce, this.#drawn.atOnce);
    if (!isLate && allowed !== 'all') return false;
    const inTime = ground.dependsOn(scene, scale);
    if (!isLate && areSame(inTime, this.#drawn!.inTime)) return false;
    this.#drawn = { atOnce, inTime, grown: 0, live: [] };
    this.#ground.draw((ctx) => ground.draw(ctx, scale, scene, theme));
    return true;
  }

  /** Adds to the ground what has grown, not each piece by itself: a canvas that changes costs time by its size. */
  #grow(scene: Scene, theme: Theme): void {
    const { growth } = this.panel.ground;
    const from = this.#drawn!.grown;
    const length = growth?.length(scene) ?? 0;
    if (!growth || length - from < PIECES) return;
    this.#drawn!.grown = length;
    if (this.#ground.context) growth.draw(this.#ground.context, this.scale, scene, theme, from);
  }

  /** The ground, what has grown since, and what learning moves. */
  #show(scene: Scene, theme: Theme): void {
    const { ground, live } = this.panel;
    this.#shown.copy(this.#ground);
    const ctx = this.#shown.context;
    if (!ctx) return;
    ground.growth?.draw(ctx, this.scale, scene, theme, this.#drawn!.grown);
    live.draw(ctx, this.scale, scene, theme);
  }
}

/** The values that the pictures on the canvases were drawn from. */
interface Drawn {
  /** What the ground may not be late in. */
  readonly atOnce: readonly unknown[];
  readonly inTime: readonly unknown[];
  /** How many pieces of what grows are on the ground. */
  grown: number;
  live: readonly unknown[];
}
