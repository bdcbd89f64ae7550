import { type DescentSetting } from './descent-setting.js';
import type { Evaluation } from './evaluation.js';
/** A student that descends, in place, and what its orbit looks like from where the last steps began. */
export interface Walker {
    w: number;
    b: number;
    a: number;
    c: number;
    /** Steps made in all. */
    steps: number;
    /** How far the last steps went from where they began, in the sum of the four weights. */
    width: number;
    /** After how many of them the orbit was back where they began; 0 if it was not. */
    period: number;
    /** How many of them lifted the loss. */
    lifts: number;
}
/** The most steps between two looks at an orbit. Also the longest period that is found. */
export declare const STRIDE = 64;
/**
 * Makes steps of descent. Allocates nothing.
 * @param at the evaluation at the walker, before and after
 * @returns false if the next step would diverge; the walker is then at the last student before
 */
export declare function makeSteps(walker: Walker, count: number, setting: DescentSetting, at: Evaluation): boolean;
/**
 * Watches an orbit that does not narrow. The function that is returned is called after every stride, and tells whether
 * the orbit returns, or has roamed for long, as widely as before. Undefined if neither is certain yet.
 */
export declare function watchOrbit(setting: DescentSetting): (walker: Walker) => 'returning' | 'roaming' | undefined;
