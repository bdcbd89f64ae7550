import { type PhaseSpace } from './phase-space.js';
/** The weights w and b; a ray from the origin is one kink. */
export declare const spaceWB: PhaseSpace;
