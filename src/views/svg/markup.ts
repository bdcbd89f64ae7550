interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn, and within which clip. */
interface Piece {
  readonly markup: string;
  readonly clip: string | undefined;
}

/**
 * The elements of a picture and what they refer to. Rectangles come by thousands, row by row, as a map is drawn: those
 * that may be drawn in any order become one path for each paint, in which rectangles under each other are one.
 */
export class Markup {
  readonly #pieces: Piece[] = [];
  readonly #definitions = new Map<string, string>();
  /** The rectangles that were drawn last, by their paint; they become pieces with the next thing that is drawn. */
  readonly #rectangles = new Map<string, Rectangle[]>();
  #last: { readonly rectangle: Rectangle; readonly paint: string } | undefined;
  #clip: string | undefined;

  add(markup: string, clip: string | undefined): void {
    this.#flush();
    this.#pieces.push({ markup, clip });
  }

  /** @param paint the attributes that say how it is filled */
  rectangle(rectangle: Rectangle, paint: string, clip: string | undefined): void {
    if (this.#last && (clip !== this.#clip || !this.#mayFollow(rectangle, paint))) this.#flush();
    this.#clip = clip;
    this.#last = { rectangle, paint };
    const same = this.#rectangles.get(paint) ?? [];
    this.#rectangles.set(paint, same);
    same.push(rectangle);
  }

  /**
   * Whether a rectangle may be drawn in any order with those before it: it has their paint alone, or they all are apart,
   * as in rows from left to right and from top to bottom.
   */
  #mayFollow({ left, top, bottom }: Rectangle, paint: string): boolean {
    const { rectangle: before, paint: paintBefore } = this.#last!;
    if (this.#rectangles.size === 1 && paint === paintBefore) return true;
    const isInRow = top === before.top && bottom === before.bottom && left >= before.right;
    return isInRow || top >= before.bottom;
  }

  #flush(): void {
    for (const [paint, rectangles] of this.#rectangles) {
      this.#pieces.push({ markup: `<path d="${outlineOf(rectangles)}"${paint}/>`, clip: this.#clip });
    }
    this.#rectangles.clear();
    this.#last = undefined;
  }

  /** @returns the id; of equal definitions there is one */
  define(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
    const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    const definition = `${given.join('')}>${content}</${name}>`;
    const key = `<${name}${definition}`;
    const id = this.#definitions.get(key) ?? `relu-${hash(key)}`;
    this.#definitions.set(key, id);
    return id;
  }

  toString(): string {
    this.#flush();
    const definitions = [...this.#definitions].map(([key, id]) => key.replace(/^<\w+/, `$& id="${id}"`));
    return [definitions.length > 0 ? `<defs>\n${definitions.join('\n')}\n</defs>` : '', ...this.#groups()]
      .filter(Boolean)
      .join('\n');
  }

  /** The pieces, those of one clip that follow each other together. */
  *#groups(): Generator<string> {
    let clip: string | undefined;
    for (const piece of this.#pieces) {
      if (piece.clip !== clip) {
        if (clip) yield '</g>';
        if (piece.clip) yield `<g clip-path="url(#${piece.clip})">`;
        clip = piece.clip;
      }
      yield piece.markup;
    }
    if (clip) yield '</g>';
  }
}

/** The outlines of rectangles; those that continue others downwards are one with them. */
function outlineOf(rectangles: readonly Rectangle[]): string {
  const open = new Map<string, Rectangle>();
  const whole: Rectangle[] = [];
  for (const rectangle of rectangles) {
    const { left, right, top } = rectangle;
    const key = `${left} ${right}`;
    const above = open.get(key);
    if (above && above.bottom !== top) whole.push(above);
    open.set(key, above?.bottom === top ? { ...rectangle, top: above.top } : rectangle);
  }
  return [...whole, ...open.values()]
    .map(({ left, top, right, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`)
    .join('');
}

/**
 * A number that follows from a text alone (FNV-1a, 32 bits), to make an id: where several pictures stand in one page,
 * definitions that differ have to have other ids.
 */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}
