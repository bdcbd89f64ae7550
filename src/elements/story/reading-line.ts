/** Where a reader reads, as a share of the height of the window or of the box that scrolls. */
export interface ReadingLine {
  /** The box; undefined for the window. */
  readonly box: Element | undefined;
  /** 0 at the top … 1 at the bottom. */
  readonly share: number;
}

/** How long a passage has to stay at the line until it counts, in milliseconds: who scrolls past it leaves no trace. */
const REST = 120;

/**
 * Tells which passage is being read: the last one whose top has passed the reading line. Between passages the one
 * before still counts, and above the first one there is none.
 */
export class ReadingLineObserver {
  readonly #passages: readonly Element[];
  readonly #onRead: (passage: Element) => void;
  readonly #above = new Set<Element>();
  readonly #observer: IntersectionObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param passages in the order of the text
   * @param onRead is called with the passage that is at the line at first, and then whenever another one rests there
   */
  constructor(passages: readonly Element[], { box, share }: ReadingLine, onRead: (passage: Element) => void) {
    this.#passages = passages;
    this.#onRead = onRead;
    this.#observer = new IntersectionObserver((entries) => this.#onCross(entries), {
      // Also in a frame its own window counts, and not that of the page around it.
      root: box ?? document,
      // All that is above the line, however long the text is.
      rootMargin: `1000000px 0px ${-100 * (1 - share)}% 0px`,
    });
    for (const passage of passages) this.#observer.observe(passage);
  }

  disconnect(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #onCross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#above.add(target);
      else this.#above.delete(target);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), REST);
  }

  #tell(): void {
    const passage = this.#passages.findLast((each) => this.#above.has(each));
    if (passage) this.#onRead(passage);
  }
}
