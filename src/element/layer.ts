import type { Context } from '../views/theme.js';
import { areSame } from './same.js';

/** One canvas, painted only when something that its picture depends on has changed. */
export class Layer {
  readonly #canvas: HTMLCanvasElement;
  #seen: readonly unknown[] = [];

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Sizes in CSS pixels and in device pixels: one unit of drawing is one CSS pixel, every device pixel is used. */
  resize(width: number, height: number, deviceWidth: number, deviceHeight: number): void {
    this.#canvas.width = deviceWidth;
    this.#canvas.height = deviceHeight;
    this.#canvas.getContext('2d')?.scale(deviceWidth / width, deviceHeight / height);
    this.#seen = [];
  }

  /**
   * Paints on an empty canvas, if any of the values is not what it was. With nothing to draw it hides the canvas: in
   * every frame a browser without a GPU takes time for what is shown of it, changed or not.
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
