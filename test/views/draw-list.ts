/** A drawing context that remembers what was drawn, in order: tests read pictures in its list. */
import type { Context } from '../../src/views/core/theme.js';

export type Point = readonly [x: number, y: number];

/** One thing that was drawn. Points are pixels, whatever the context was turned and moved by. */
export interface Mark {
  readonly type: 'stroke' | 'fill' | 'text' | 'halo' | 'rect' | 'clear' | 'image';
  /** Of the stroke, or of the fill. */
  readonly color: string;
  readonly alpha: number;
  /** Whether it lay within a clip. */
  readonly isClipped: boolean;
  /** Of strokes: in pixels, with the dashes, their offset and the ends. */
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: string;
  readonly join: string;
  /** The lines of a stroke or a fill from point to point; of text, rectangles and images: one line, where they are. */
  readonly lines: readonly (readonly Point[])[];
  /** Centres and radii of the circles of a stroke or a fill. */
  readonly circles: readonly { readonly at: Point; readonly radius: number }[];
  readonly text: string;
  /** The width into which a text is condensed if it is wider. */
  readonly room?: number | undefined;
  readonly font: string;
  readonly align: string;
  readonly baseline: string;
  /** How it is laid over what is there. */
  readonly composite: string;
  /** Of an image: what was drawn. */
  readonly image?: unknown;
}

/** From one point to the next with the pen down. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly color: string;
}

/** What one drawing came to. */
export interface Drawing {
  readonly ctx: Context;
  readonly list: readonly Mark[];
  /** Every number that was passed to any method. */
  readonly numbers: readonly number[];
  /** The straight pieces of all strokes. */
  readonly segments: readonly Segment[];
  /** Whether strokes and fills of paths lay within a clip, in order. */
  readonly clips: readonly boolean[];
  /** save() without restore(). */
  readonly depth: () => number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What save() keeps. */
interface Style {
  matrix: Matrix;
  isClipped: boolean;
  dash: readonly number[];
  strokeStyle: string;
  fillStyle: string;
  globalAlpha: number;
  globalCompositeOperation: string;
  lineWidth: number;
  lineDashOffset: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
}

const INITIAL: Readonly<Style> = {
  matrix: [1, 0, 0, 1, 0, 0],
  isClipped: false,
  dash: [],
  strokeStyle: '#000000',
  fillStyle: '#000000',
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  lineWidth: 1,
  lineDashOffset: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

class Recorder {
  readonly list: Mark[] = [];
  readonly stack: Style[] = [];
  style: Style = { ...INITIAL };
  #lines: Point[][] = [];
  #circles: { at: Point; radius: number }[] = [];

  save = (): void => void this.stack.push({ ...this.style });
  restore = (): void => void (this.style = this.stack.pop()!);
  clip = (): void => void (this.style.isClipped = true);
  setLineDash = (dash: readonly number[]): void => void (this.style.dash = [...dash]);
  getTransform = (): { readonly a: number } => ({ a: this.style.matrix[0] });
  resetTransform = (): void => void (this.style.matrix = INITIAL.matrix);
  setTransform = (...matrix: number[]): void => void (this.style.matrix = matrix as unknown as Matrix);
  scale = (x: number, y: number): void => this.#turn(x, 0, 0, y);
  rotate = (angle: number): void => this.#turn(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle));
  translate = (x: number, y: number): void => {
    const [a, b, c, d] = this.style.matrix;
    this.style.matrix = [a, b, c, d, ...this.#at(x, y)];
  };

  beginPath = (): void => {
    this.#lines = [];
    this.#circles = [];
  };
  moveTo = (x: number, y: number): void => void this.#lines.push([this.#at(x, y)]);
  lineTo = (x: number, y: number): void => {
    if (this.#lines.length === 0) this.#lines.push([]);
    this.#lines.at(-1)!.push(this.#at(x, y));
  };
  closePath = (): void => {
    const [first] = this.#lines.at(-1) ?? [];
    if (first) this.#lines.at(-1)!.push(first);
  };
  arc = (x: number, y: number, radius: number): void => void this.#circles.push({ at: this.#at(x, y), radius });
  rect = (x: number, y: number, width: number, height: number): void =>
    void this.#lines.push(this.#corners(x, y, width, height));

  stroke = (): void =>
    this.#mark('stroke', this.style.strokeStyle, { lines: this.#copy(), circles: [...this.#circles] });
  fill = (): void => this.#mark('fill', this.style.fillStyle, { lines: this.#copy(), circles: [...this.#circles] });
  fillText = (text: string, x: number, y: number, room?: number): void =>
    this.#mark('text', this.style.fillStyle, { text, room, lines: [[this.#at(x, y)]] });
  strokeText = (text: string, x: number, y: number): void =>
    this.#mark('halo', this.style.strokeStyle, { text, lines: [[this.#at(x, y)]] });
  fillRect = (x: number, y: number, width: number, height: number): void =>
    this.#mark('rect', this.style.fillStyle, { lines: [this.#corners(x, y, width, height)] });
  clearRect = (x: number, y: number, width: number, height: number): void =>
    this.#mark('clear', '', { lines: [this.#corners(x, y, width, height)] });
  drawImage = (image: unknown, x: number, y: number): void =>
    this.#mark('image', '', { image, lines: [[this.#at(x, y)]] });

  #mark(type: Mark['type'], color: string, what: Partial<Mark>): void {
    const { style } = this;
    this.list.push({
      type,
      color,
      alpha: style.globalAlpha,
      isClipped: style.isClipped,
      width: style.lineWidth,
      dash: style.dash,
      dashOffset: style.lineDashOffset,
      cap: style.lineCap,
      join: style.lineJoin,
      lines: [],
      circles: [],
      text: '',
      font: style.font,
      align: style.textAlign,
      baseline: style.textBaseline,
      composite: style.globalCompositeOperation,
      ...what,
    });
  }

  #copy(): Point[][] {
    return this.#lines.map((line) => [...line]);
  }

  #corners(x: number, y: number, width: number, height: number): Point[] {
    return [this.#at(x, y), this.#at(x + width, y), this.#at(x + width, y + height), this.#at(x, y + height)];
  }

  /** From what is drawn to pixels: x′ = ax + cy + e, y′ = bx + dy + f. */
  #at(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.style.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  #turn(p: number, q: number, r: number, s: number): void {
    const [a, b, c, d, e, f] = this.style.matrix;
    this.style.matrix = [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, e, f];
  }
}

export function newDrawing(): Drawing {
  const recorder = new Recorder();
  const numbers: number[] = [];
  const ctx = new Proxy(recorder, {
    get(target, name: keyof Recorder & keyof Style) {
      if (name in target.style) return target.style[name];
      const method = target[name] as ((...args: unknown[]) => unknown) | undefined;
      if (!method) throw new Error(`the drawing uses ${name}, which the recorder does not know`);
      return (...args: unknown[]) => {
        for (const value of args.flat()) if (typeof value === 'number') numbers.push(value);
        return method(...args);
      };
    },
    set(target, name: string, value: unknown) {
      if (!(name in target.style)) throw new Error(`the drawing sets ${name}, which the recorder does not know`);
      (target.style as unknown as Record<string, unknown>)[name] = value;
      return true;
    },
  }) as unknown as Context;
  return {
    ctx,
    list: recorder.list,
    numbers,
    get segments() {
      return recorder.list.filter(({ type }) => type === 'stroke').flatMap(segmentsOf);
    },
    get clips() {
      return recorder.list.filter(({ type }) => type === 'stroke' || type === 'fill').map(({ isClipped }) => isClipped);
    },
    depth: () => recorder.stack.length,
  };
}

const segmentsOf = ({ lines, color }: Mark): Segment[] =>
  lines.flatMap((line) => line.slice(1).map((to, i) => ({ from: line[i]!, to, color })));

/** The one mark of a list that passes a test. */
export function only(list: readonly Mark[], test: (mark: Mark) => boolean): Mark {
  const found = list.filter(test);
  if (found.length !== 1) throw new Error(`${found.length} marks pass the test, of ${list.length}`);
  return found[0]!;
}
