import type { Picture } from '../picture.js';
import type { Domain } from '../core/scale.js';
/** What the input-output view shows. The box is the range of the data: nothing lies left or right of it. */
export declare const ioDomain: Domain;
/** Opacity of the band that stands for dense inputs. */
export declare const DENSE = 0.75;
/** Axes, inputs and the teacher's line. */
export declare const ioGround: Picture;
/** The student's line, and the layers that move with it. */
export declare const ioLive: Picture;
