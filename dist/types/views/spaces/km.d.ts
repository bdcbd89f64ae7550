import { type Space } from './space.js';
export declare const spaceKMRight: Space;
export declare const spaceKMLeft: Space;
