/** Where a reader reads, as a share of the height of the window or of the box that scrolls. */
export interface ReadingLine {
    /** The box; undefined for the window. */
    readonly box: Element | undefined;
    /** 0 at the top … 1 at the bottom. */
    readonly share: number;
}
/**
 * Tells which passage is being read: the last one whose top has passed the reading line. Between passages the one before
 * still counts, and above the first one there is none.
 */
export declare class ReadingLineObserver {
    #private;
    /**
     * @param passages in the order of the text
     * @param onRead is called with the passage that is at the line at first, and then whenever another one rests there
     */
    constructor(passages: readonly Element[], { box, share }: ReadingLine, onRead: (passage: Element) => void);
    disconnect(): void;
}
