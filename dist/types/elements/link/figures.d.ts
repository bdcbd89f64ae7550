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
/** Tells of a playground that has come to the page. */
export declare function addFigure(figure: Figure): void;
/** Tells of a playground that has left the page. */
export declare function removeFigure(figure: Figure): void;
/** Called when playgrounds have come or gone, or have another id. */
export declare function tellOfFigures(): void;
/**
 * Calls a listener whenever playgrounds come, go or get another id.
 * @returns a function that ends this
 */
export declare function onFigures(listener: () => void): () => void;
/**
 * The playground with an id; none for an empty one. Of several, one in the same tree as what asks comes first (ids are names within a tree), and
 * then the first one on the page.
 */
export declare function findFigure(id: string, from: Node): Figure | undefined;
/** The playgrounds inside of an element, in their order. */
export declare const figuresIn: (container: Element) => Figure[];
/** The playgrounds that show the same run as one of them. */
export declare const figuresLike: ({ store }: Figure) => Figure[];
