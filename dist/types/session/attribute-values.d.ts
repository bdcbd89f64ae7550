import { type Parameter } from './parameters.js';
import type { Overrides } from './start.js';
/** What an author has set by attributes or properties: valid values only, by attribute name. */
export declare class AttributeValues {
    #private;
    constructor(warn: (message: string) => void);
    /** Takes a new value; a bad one counts as none and is warned of; null and undefined take it back. */
    set(parameter: Parameter<unknown>, raw: unknown): void;
    /** The values of now, for later. */
    copy(): AttributeValues;
    has({ attribute }: Parameter<unknown>): boolean;
    get<T>({ attribute, fallback }: Parameter<T>): T | undefined;
    get overrides(): Overrides;
}
/** A value as a warning shows it: short, however long it is, and without a way to fail. */
export declare function quote(raw: unknown): string;
