/** A grid of kinds (small whole numbers), one byte a pixel, that is being found out. */
export interface Refinement {
    readonly kinds: Uint8Array;
    /** The side of the blocks of pixels that are told apart so far; 1 in the end. */
    readonly block: number;
    /** Pixels that have been sampled; the others lie among equal ones. */
    readonly sampled: number;
    /** Whether there is something for every pixel: the first, coarsest level is complete. */
    readonly isWhole: boolean;
}
export interface RefinementOptions {
    /** At least so many nodes a side are sampled before anything is taken to be uniform; 32 unless told. */
    readonly nodesPerSide?: number;
    /** Asked after every node: whether to yield before the row is complete. Never unless told. */
    readonly isPauseDue?: () => boolean;
}
/**
 * Finds the kinds of all pixels from few samples, coarse to fine. `sample(x, y)` returns kind + 256·effort.
 * After every yield `kinds` is a usable picture in blocks, of the part that has been seen so far. The cost between two
 * yields is a row of nodes at most, less if pauses are asked for.
 *
 * Level by level the distance of the nodes is halved. A new node between equal ones with similar efforts is assumed
 * to be equal, others are sampled; then every assumed node beside a different one is sampled too, and so on from
 * neighbour to neighbour. So a border is followed wherever it leads: what can be missed is only a region (connected
 * over edges or, at the finest level, corners) in which no sampled node lies. To be missed it has to pass between
 * the points of a lattice with about 2 × 32² of them (nodesPerSide 32) (the centres of the first cells are always sampled), and
 * without a trace in the effort, which rises near a border.
 * The number of samples grows with the length of the borders in pixels, not with their area.
 */
export declare function refineGrid(width: number, height: number, sample: (x: number, y: number) => number, { nodesPerSide, isPauseDue }?: RefinementOptions): Generator<Refinement, Refinement>;
