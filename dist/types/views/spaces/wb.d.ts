import { type Space } from './space.js';
/** The weights w and b; here students with the same kink lie on a ray from the origin. */
export declare const spaceWB: Space;
