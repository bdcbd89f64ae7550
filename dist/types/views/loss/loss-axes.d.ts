import type { History } from '../../session/history.js';
import { type LossLevels } from '../../session/loss-levels.js';
import { type Domain, type Scale } from '../core/scale.js';
import type { Scene } from '../scene.js';
/** Room for the names of the levels at the right, in units of the text size. */
export declare const RIGHT = 4.7;
/** The round number of steps where the axis ends. */
export declare function niceEnd(steps: number): number;
/** Steps from 0 to a round number after the end of the run, and the decades of the losses that are to be seen. */
export declare function lossDomain({ run, earlier }: History, loss: number, levels: LossLevels): Domain;
/** The scale of the loss plot. It stays the same scale, number by number, while the run goes on within it. */
export declare const lossScaleOf: ({ state, history, loss }: Scene, width: number, height: number, em: number) => Scale;
/** A scale with room for the names of the levels at the right and for the thumb of the scrubber under the box. */
export declare const lossScale: (domain: Domain, width: number, height: number, em: number) => Scale;
/** The exponents of the labelled decades: as many as there is room for. */
export declare function decadeTicks({ domain, top, bottom }: Scale, em: number): number[];
/** The labelled steps: quarters or halves of the axis, or its ends alone where it is narrow. */
export declare function stepTicks({ domain, left, right }: Scale, em: number): number[];
