import * as table from '../../session/parameters.js';
import type { Store } from '../../session/store.js';
/** What can be read, by the names that authors give it. */
export declare const NAMES: readonly string[];
/** A number, or words, as they stand in running text. */
export interface Reading {
    readonly text: string;
    readonly isNumber: boolean;
    /** Why there is none now, if there is none. */
    readonly absence?: string | undefined;
}
/**
 * What stands in the text for a name.
 * @param digits after the point; of a loss and of a rate, all digits that count
 */
export declare function readingOf({ state, loss }: Store, name: string, digits?: number): Reading;
export declare function textOf(parameter: table.NumberParameter, value: number, digits?: number): string;
