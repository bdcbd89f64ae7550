import type { Context } from '../../../views/core/theme.js';
import { areSame } from './same.js';

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly deviceWidth: number;
  readonly deviceHeight: number;
}

/**
 * One canvas, painted only when something that its picture depends on has changed. Few are best: in every frame a
 * browser without a GPU takes time for each canvas that is shown, changed or not.
 */
export class Layer {
  readonly #canvas: HTMLCanvasElement;
  #seen: readonly unknown[] = [];

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Sizes in CSS pixels and in device pixels: one unit of drawing is one CSS pixel, every device pixel is used. */
  resize({ width, height, deviceWidth, deviceHeight }: Size): void {
    this.#canvas.width = deviceWidth;
    this.#canvas.height = deviceHeight;
    const ctx = this.#canvas.getContext('2d');
    ctx?.scale(deviceWidth / width, deviceHeight / height);
    // A browser without memory for it refuses a canvas.
    this.#canvas.parentElement!.toggleAttribute('data-blank', !ctx);
    this.#seen = [];
  }

  /**
   * Paints on an empty canvas, if any of the values is not what it was. With nothing to draw it hides the canvas.
   * @returns whether it did
   */
  paint(dependencies: readonly unknown[], draw: ((ctx: Context) => void) | false | undefined): boolean {
    if (areSame(dependencies, this.#seen)) return false;
    this.#seen = dependencies;
    this.#canvas.hidden = !draw;
    this.add((ctx) => {
      ctx.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
      if (draw) draw(ctx);
    });
    return true;
  }

  /** Paints on top of what is there. */
  add(draw: (ctx: Context) => void): void {
    const ctx = this.#canvas.getContext('2d');
    if (ctx) draw(ctx);
  }
}
