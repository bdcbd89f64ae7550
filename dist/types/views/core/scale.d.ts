/** What a box shows: [from, to] of its horizontal and of its vertical axis. */
export interface Domain {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number];
}
/** Pixels of a plot. */
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** A plot of a given size in CSS pixels: a box in data coordinates, with room for tick labels left of it and below. */
export interface Scale {
    readonly domain: Domain;
    readonly width: number;
    readonly height: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    /** Data to pixels. */
    readonly x: (value: number) => number;
    readonly y: (value: number) => number;
    /** Pixels to data. */
    readonly atX: (pixel: number) => number;
    readonly atY: (pixel: number) => number;
}
/** @param em the size of the text in pixels */
export declare function scaleOf(domain: Domain, width: number, height: number, em: number): Scale;
export declare const clamp: (value: number, from: number, to: number) => number;
/** A kink next to w = 0 can be farther than a canvas can count (pixels). */
export declare const inReach: (pixel: number) => number;
