import type { State } from './state.js';
/** As many steps as a slow phone makes in a small part of a frame. */
export declare const MAX_PACE = 10000;
/**
 * How many descent steps to make in a tick of 1/60 s so that the student moves at a pace that the eye can follow: few
 * where learning is fast, many on a plateau. The steps themselves stay as they are. Called by the clock before a tick if
 * the speed is `auto`.
 * @param last the steps of the tick before
 * @returns a whole number, 1 … 10 000
 */
export declare function autoPace(state: State, last: number): number;
