import type { History } from '../session/history.js';
import type { LossLevels } from '../session/loss-levels.js';
import { type Domain, type Scale } from './scale.js';
/** Room for the names of the levels at the right, in units of the text size. */
export declare const RIGHT = 4.7;
/** The round number of steps where the axis ends, and into how many parts ticks divide it. */
export declare function niceEnd(steps: number): readonly [end: number, parts: number];
/** Steps from 0 to a round number after the end of the run, and the decades of the losses that are to be seen. */
export declare function lossDomain({ run, earlier }: History, loss: number, levels: LossLevels): Domain;
/** A scale with room for the names of the levels at the right and for the thumb of the scrubber under the box. */
export declare const lossScale: (domain: Domain, width: number, height: number, em: number) => Scale;
/** Exponents of the labelled decades: as many as there is room for. */
export declare function decadeTicks({ domain, top, bottom }: Scale, em: number): number[];
/** The labelled steps; where it is narrow, the first and the last. */
export declare function stepTicks({ domain, left, right }: Scale, em: number): number[];
