import type { Actor } from '../../session/actions.js';
import type { AttributeValues } from '../../session/attribute-values.js';
import type { LinkedStore } from '../../session/linked-store.js';

/** A playground on the page, as links, values, stories and other playgrounds deal with it. */
export interface Figure {
  readonly element: HTMLElement;
  readonly store: LinkedStore;
  /** Whether it is for the run of another one, whether that one is there or not. */
  readonly isForAnother: () => boolean;
  /** Begins anew as an address says: the author's own start, with its values over it. */
  readonly visit: (values: AttributeValues, by: Actor) => void;
  /** Tells a screen reader what a visit has brought, and what learning is doing now. */
  readonly announce: (values: AttributeValues) => void;
  /** Warns on the console, in the name of the playground. */
  readonly warn: (message: string) => void;
}

/** The playgrounds that are on the page now. */
const figures = new Set<Figure>();

const listeners = new Set<() => void>();

/** Tells of a playground that has come to the page. */
export function addFigure(figure: Figure): void {
  figures.add(figure);
  tellOfFigures();
}

/** Tells of a playground that has left the page. */
export function removeFigure(figure: Figure): void {
  figures.delete(figure);
  tellOfFigures();
}

/** Called when playgrounds have come or gone, or have another id. */
export function tellOfFigures(): void {
  for (const listener of [...listeners]) listener();
}

/**
 * Calls a listener whenever playgrounds come, go or get another id.
 * @returns a function that ends this
 */
export function onFigures(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The playground with an id; none for an empty one. Of several, one in the same tree as what asks comes first (ids are
 * names within a tree), and then the first one on the page.
 */
export function findFigure(id: string, from: Node): Figure | undefined {
  const root = from.getRootNode();
  const isNear = ({ element }: Figure): boolean => element.getRootNode() === root;
  return [...figures]
    .filter(({ element }) => id !== '' && element.id === id)
    .sort((one, other) => Number(isNear(other)) - Number(isNear(one)) || inOrder(one, other))[0];
}

/** The playgrounds inside of an element, in their order. */
export const figuresIn = (container: Element): Figure[] =>
  [...figures].filter(({ element }) => container.contains(element)).sort(inOrder);

/** The playgrounds that show the same run as one of them. */
export const figuresLike = ({ store }: Figure): Figure[] =>
  [...figures].filter((figure) => figure.store.run === store.run);

const inOrder = ({ element: one }: Figure, { element: other }: Figure): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
