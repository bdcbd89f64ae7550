import type { Context } from '../../../views/core/theme.js';

/** The size of a plot in CSS pixels and in pixels of its canvas. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly deviceWidth: number;
  readonly deviceHeight: number;
}

/** A canvas on which one unit of drawing is one CSS pixel, and which has a pixel for every pixel of the screen. */
export class Surface {
  readonly canvas: HTMLCanvasElement;
  #size: Size | undefined;
  #context: Context | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
    this.release();
  }

  /** @returns whether the canvas has been emptied, as every canvas is that gets another size */
  resize(size: Size): boolean {
    if (size === this.#size) return false;
    this.#size = size;
    this.canvas.width = size.deviceWidth;
    this.canvas.height = size.deviceHeight;
    // A browser that has no memory for a canvas refuses its context.
    this.#context = this.canvas.getContext('2d') ?? undefined;
    this.#context?.scale(size.deviceWidth / size.width, size.deviceHeight / size.height);
    return true;
  }

  /** Undefined before the first size, and if the browser has refused the canvas. */
  get context(): Context | undefined {
    return this.#context;
  }

  /** Gives back the memory of the canvas, until it gets a size again. */
  release(): void {
    this.#size = this.#context = undefined;
    this.canvas.width = this.canvas.height = 0;
  }

  /** Draws on the emptied canvas. */
  draw(draw: (ctx: Context) => void): void {
    const ctx = this.#context;
    if (!ctx) return;
    ctx.clearRect(0, 0, this.#size!.width, this.#size!.height);
    draw(ctx);
  }

  /** Shows what is on another surface of the same size, pixel by pixel, and nothing else. */
  copy({ canvas }: Surface): void {
    const ctx = this.#context;
    if (!ctx) return;
    ctx.save();
    ctx.resetTransform();
    ctx.globalCompositeOperation = 'copy';
    ctx.drawImage(canvas, 0, 0);
    ctx.restore();
  }
}
