import { type Space } from './space.js';
/** The weights w and a; here students with the teacher's slope lie on a hyperbola. */
export declare const spaceWA: Space;
