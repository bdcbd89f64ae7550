import type { SpacePart } from './layer.js';
/** The paths of earlier runs, in grey, each with a dot at its end in the colour of where small steps lead on. */
export declare const earlierPaths: SpacePart;
/** Where the present run began, and which way it went. */
export declare const pathSigns: SpacePart;
