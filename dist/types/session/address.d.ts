import { AttributeValues } from './attribute-values.js';
import type { Moment } from './run.js';
import type { State } from './state.js';
/** What a fragment such as `#four?student-b=0.9&playing` names: a playground, and the text of a state. */
export interface Address {
    readonly id: string;
    readonly state: string;
}
/** The parts of a fragment, with or without its `#`; undefined for a fragment that names no state, such as `#four`. */
export declare function parseAddress(fragment: string): Address | undefined;
/**
 * The values that the text of a state names, such as `student-b=0.9&playing`. What is unknown or bad is skipped, and so
 * is all beyond 2 kB.
 * @param warn is told of what is skipped, and why
 */
export declare function parseState(text: string, warn: (message: string) => void): AttributeValues;
/** The values of an address in words, for a voice: "student b 0.9, playing". */
export declare const inWords: (values: AttributeValues) => string;
/** The values to write for a state, in the order of the table. */
export interface Written {
    readonly pairs: readonly (readonly [name: string, value: string])[];
    /** Whether they tell all of it. A step can be told only of a run that follows from its start by descent alone. */
    readonly isWhole: boolean;
}
/**
 * Writes a state as the values in which it differs from what the author has made, to the last bit.
 * @param start the start of the run, if the state follows from it by descent alone
 */
export declare function write(state: State, start: Moment | undefined, author: AttributeValues): Written;
/** `#four?student-b=0.9&playing` */
export declare function addressOf(id: string, { pairs }: Written): string;
/** A tag for Markdown and HTML: all values are quoted, as kramdown needs it. */
export declare function tagOf(id: string, { pairs }: Written): string;
