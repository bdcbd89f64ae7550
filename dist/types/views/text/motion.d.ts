import { type Student } from '../../engine/index.js';
import type { State } from '../../session/state.js';
/** Which way something moves: up or to the right (1), down or to the left (−1), or not so that one can see it (0). */
export type Way = -1 | 0 | 1;
/** How the picture of the student moves in the steps that come next. */
export interface Motion {
    /** The kink, while it lies within the data. */
    readonly kink: Way;
    /** The end of the arm, by its slope m; of a straight line, its right end, by its slope a·w. */
    readonly arm: Way;
    /** The flat side; of a straight line its middle, and of a dead student all of it. */
    readonly level: Way;
    /** The kink leaves the data or comes back into them, or w crosses 0, within the next steps. */
    readonly isCrossing: boolean;
}
/** Where the student bends: within the data, or beyond them, so that it is a 'line' or 'dead'; 'flat' has no kink at all. */
export type Place = 'inside' | 'line' | 'dead' | 'flat';
export declare function placeOfKink({ w, b }: Student): Place;
/**
 * The motion that descent makes from here, at its rate and with its inputs: found by making the next steps. A way is
 * told only if the next step and some more agree on it, so that it is true for as long as it takes to read.
 */
export declare function motionOf({ learner: { student }, teacher, learningRate, samples }: State): Motion;
/** "the kink drifts right and the arm tilts down"; undefined if nothing can be seen to move. */
export declare function inWords({ kink, arm, level, isCrossing }: Motion, place: Place): string | undefined;
