import type { Context } from '../core/theme.js';
import { Markup } from './markup.js';
import { fontOf, paintOf } from './style.js';
import { textWidth } from './text-width.js';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What `save` keeps. */
interface Style {
  matrix: Matrix;
  clip: string | undefined;
  dash: readonly number[];
  lineDashOffset: number;
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** A pattern, as fills name it. */
class Pattern {
  constructor(readonly id: string) {}
}

/** From the baseline up to where a text is to stand, in units of its size: of most fonts. */
const BASELINES: Readonly<Record<string, number>> = { top: 0.8, middle: 0.3, bottom: -0.2, alphabetic: 0 };

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * A drawing context that writes SVG: strokes stay strokes, text stays text. It knows what the drawings of the figure use
 * of a canvas, and nothing else; as on a canvas, a path skips points that are no numbers.
 */
export class SvgContext {
  readonly #ratio: number;
  readonly #family: string;
  readonly #markup = new Markup();
  readonly #stack: Style[] = [];
  #style: Style;
  /** The commands of the path so far; whether the pen is down, so that a line can go on from there. */
  #path = '';
  #isPenDown = false;

  /**
   * @param ratio device pixels in a unit of the picture: what is drawn pixel by pixel is as fine as this
   * @param family the fonts that what is around the picture sets, so that its texts need not
   */
  constructor(ratio: number, family = '') {
    this.#ratio = ratio;
    this.#family = family;
    this.#style = {
      matrix: [ratio, 0, 0, ratio, 0, 0],
      clip: undefined,
      dash: [],
      lineDashOffset: 0,
      fillStyle: '#000',
      strokeStyle: '#000',
      globalAlpha: 1,
      lineWidth: 1,
      lineCap: 'butt',
      lineJoin: 'miter',
      font: '10px sans-serif',
      textAlign: 'left',
      textBaseline: 'alphabetic',
    };
  }

  /** The context as drawings take it. */
  get context(): Context {
    return this as unknown as Context;
  }

  /** The elements that were drawn, with the definitions that they need. */
  toString(): string {
    return String(this.#markup);
  }

  get fillStyle(): unknown {
    return this.#style.fillStyle;
  }
  set fillStyle(style: unknown) {
    this.#style.fillStyle = style;
  }
  get strokeStyle(): unknown {
    return this.#style.strokeStyle;
  }
  set strokeStyle(style: unknown) {
    this.#style.strokeStyle = style;
  }
  set globalAlpha(alpha: number) {
    this.#style.globalAlpha = alpha;
  }
  set lineWidth(width: number) {
    this.#style.lineWidth = width;
  }
  set lineCap(cap: string) {
    this.#style.lineCap = cap;
  }
  set lineJoin(join: string) {
    this.#style.lineJoin = join;
  }
  set lineDashOffset(offset: number) {
    this.#style.lineDashOffset = offset;
  }
  set font(font: string) {
    this.#style.font = font;
  }
  set textAlign(align: string) {
    this.#style.textAlign = align;
  }
  set textBaseline(baseline: string) {
    this.#style.textBaseline = baseline;
  }
  setLineDash(dash: readonly number[]): void {
    this.#style.dash = [...dash];
  }

  save(): void {
    this.#stack.push({ ...this.#style });
  }
  restore(): void {
    this.#style = this.#stack.pop() ?? this.#style;
  }

  getTransform(): { readonly a: number } {
    return { a: this.#style.matrix[0] };
  }
  /** From here on a unit is a device pixel. */
  resetTransform(): void {
    this.#style.matrix = [1, 0, 0, 1, 0, 0];
  }
  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#transform([cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.#path = '';
    this.#isPenDown = false;
  }
  moveTo(x: number, y: number): void {
    this.#to('M', x, y);
  }
  lineTo(x: number, y: number): void {
    this.#to(this.#isPenDown ? 'L' : 'M', x, y);
  }
  closePath(): void {
    if (this.#isPenDown) this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#to('M', x, y);
    for (const [dx, dy] of [
      [width, 0],
      [width, height],
      [0, height],
    ] as const)
      this.#to('L', x + dx, y + dy);
    this.closePath();
  }
  /** A whole circle, whatever the angles are. */
  arc(x: number, y: number, radius: number): void {
    const r = round(radius * this.#scale);
    this.#to('M', x + radius, y);
    for (const side of [-1, 1]) {
      const [toX, toY] = this.#at(x + side * radius, y);
      this.#path += `A${r} ${r} 0 0 1 ${round(toX)} ${round(toY)}`;
    }
  }
  clip(): void {
    this.#style.clip = this.#markup.define('clipPath', `<path d="${this.#path}"/>`, this.#clipAttribute());
  }

  fill(): void {
    this.#draw('path', { d: this.#path, ...this.#fillAttributes() });
  }
  stroke(): void {
    // A line of no length is seen by its round ends only; a path without any point is nothing at all.
    if (this.#path !== '') this.#draw('path', { d: this.#path, fill: 'none', ...this.#strokeAttributes() });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = this.#at(x, y);
    const [right, bottom] = this.#at(x + width, y + height);
    this.#markup.rectangle(
      { left: round(left), top: round(top), right: round(right), bottom: round(bottom) },
      attributes({ ...this.#fillAttributes(), 'shape-rendering': 'crispEdges' }),
      this.#style.clip,
    );
  }

  /** @param room the width into which the text is condensed where it is wider */
  fillText(text: string, x: number, y: number, room = Infinity): void {
    const isCondensed = this.measureText(text).width > room;
    this.#text(text, x, y, {
      ...this.#fillAttributes(),
      ...(isCondensed && { textLength: String(round(room)), lengthAdjust: 'spacingAndGlyphs' }),
    });
  }
  /** The halo of a text that is drawn over it: for the eye alone. */
  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { fill: 'none', ...this.#strokeAttributes(), 'aria-hidden': 'true' });
  }
  /** An estimate: which font a reader has is not known. */
  measureText(text: string): { readonly width: number } {
    return { width: textWidth(text, fontOf(this.#style.font)) };
  }

  /** What patterns are drawn on: a canvas of this kind, as far as patterns need one. */
  readonly canvas = { ownerDocument: { createElement: (): Tile => new Tile(this.#ratio) } };

  createPattern(tile: Tile): Pattern {
    const size = (length: number): string => String(round(length / this.#ratio));
    const id = this.#markup.define('pattern', tile.markup, {
      patternUnits: 'userSpaceOnUse',
      width: size(tile.width),
      height: size(tile.height),
    });
    return new Pattern(id);
  }

  #to(command: 'M' | 'L', x: number, y: number): void {
    const [toX, toY] = this.#at(x, y);
    if (!Number.isFinite(toX + toY)) return;
    this.#path += `${command}${round(toX)} ${round(toY)}`;
    this.#isPenDown = true;
  }

  /** From what is drawn to units of the picture. */
  #at(x: number, y: number): readonly [x: number, y: number] {
    const [a, b, c, d, e, f] = this.#style.matrix;
    return [(a * x + c * y + e) / this.#ratio, (b * x + d * y + f) / this.#ratio];
  }

  /** Units of the picture in a unit of drawing. */
  get #scale(): number {
    const [a, b] = this.#style.matrix;
    return Math.hypot(a, b) / this.#ratio;
  }

  #transform([p, q, r, s, t, u]: Matrix): void {
    const [a, b, c, d, e, f] = this.#style.matrix;
    this.#style.matrix = [
      a * p + c * q,
      b * p + d * q,
      a * r + c * s,
      b * r + d * s,
      a * t + c * u + e,
      b * t + d * u + f,
    ];
  }

  #fillAttributes(): Attributes {
    const { fillStyle, globalAlpha } = this.#style;
    if (fillStyle instanceof Pattern) return { fill: `url(#${fillStyle.id})`, ...opacity('fill', globalAlpha) };
    const { color, alpha } = paintOf(String(fillStyle));
    return { fill: color, ...opacity('fill', alpha * globalAlpha) };
  }

  #strokeAttributes(): Attributes {
    const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, dash, lineDashOffset } = this.#style;
    const { color, alpha } = paintOf(String(strokeStyle));
    const length = (value: number): number => round(value * this.#scale);
    return {
      stroke: color,
      ...opacity('stroke', alpha * globalAlpha),
      'stroke-width': String(length(lineWidth)),
      ...(lineCap !== 'butt' && { 'stroke-linecap': lineCap }),
      ...(lineJoin !== 'miter' && { 'stroke-linejoin': lineJoin }),
      ...(dash.length > 0 && { 'stroke-dasharray': dash.map(length).join(' ') }),
      ...(dash.length > 0 && lineDashOffset !== 0 && { 'stroke-dashoffset': String(length(lineDashOffset)) }),
    };
  }

  #text(text: string, x: number, y: number, paint: Attributes): void {
    const { font, textAlign, textBaseline } = this.#style;
    const { size, family, weight, style } = fontOf(font);
    const [atX, atY] = this.#at(x, y + (BASELINES[textBaseline] ?? 0) * size);
    const anchor = ANCHORS[textAlign];
    this.#draw(
      'text',
      {
        x: String(round(atX)),
        y: String(round(atY)),
        ...(family !== this.#family && { 'font-family': family }),
        'font-size': String(round(size * this.#scale)),
        ...(weight && { 'font-weight': weight }),
        ...(style && { 'font-style': style }),
        ...(anchor && { 'text-anchor': anchor }),
        ...paint,
      },
      escape(text),
    );
  }

  #draw(name: string, given: Attributes, content = ''): void {
    const tag = `<${name}${attributes(given)}`;
    this.#markup.add(content ? `${tag}>${content}</${name}>` : `${tag}/>`, this.#style.clip);
  }

  #clipAttribute(): Attributes {
    const { clip } = this.#style;
    return clip ? { 'clip-path': `url(#${clip})` } : {};
  }
}

/** A small picture that a pattern repeats, in device pixels. */
class Tile {
  width = 0;
  height = 0;
  readonly #context: SvgContext;

  constructor(ratio: number) {
    this.#context = new SvgContext(ratio);
    this.#context.resetTransform();
  }

  getContext(): SvgContext {
    return this.#context;
  }

  get markup(): string {
    return String(this.#context);
  }
}

type Attributes = Readonly<Record<string, string>>;

const opacity = (of: 'fill' | 'stroke', alpha: number): Attributes =>
  alpha === 1 ? {} : { [`${of}-opacity`]: String(Math.round(1000 * alpha) / 1000) };

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** Text as it stands in XML, in an attribute too. Characters that XML can't hold are left out. */
export const escape = (text: string): string =>
  text
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** To a hundredth: nobody sees less. */
const round = (value: number): number => Math.round(100 * value) / 100;
