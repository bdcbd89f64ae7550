/**
 * Where an element that breaks out of its column is to begin, from the left of the column, and how wide it is to be, in
 * pixels: around the middle of the column, as far as the window has room.
 */
export declare function breakOut(column: Element): {
    readonly start: number;
    readonly width: number;
};
