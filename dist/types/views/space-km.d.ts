import { type PhaseSpace } from './phase-space.js';
export declare const spaceKMRight: PhaseSpace;
export declare const spaceKMLeft: PhaseSpace;
