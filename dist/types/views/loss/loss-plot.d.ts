import type { Picture } from '../picture.js';
/** Opacities of what lies ahead after going back, and of earlier runs: weaker, and still to be seen. */
export declare const AHEAD = 0.7;
export declare const EARLIER = 0.75;
/** Axes, levels and earlier runs. */
export declare const lossGround: Picture;
/** The present run, and where in it the student is. */
export declare const lossLive: Picture;
