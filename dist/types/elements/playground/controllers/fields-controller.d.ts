import type { Store } from '../../../session/store.js';
import type { NumberParameter } from '../../../session/parameters.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** One number field: what it means, what it holds, and how to change that. */
export interface Field {
    readonly parameter: NumberParameter;
    /** NaN or infinite where it is undefined. */
    readonly value: number;
    /** One press of an arrow key, if it is not that of the parameter. */
    readonly step?: number;
    /** Takes a valid number; returns the reason if it has no meaning now. */
    readonly apply: (value: number) => string | undefined;
}
/** The entry that somebody is typing. */
interface Entry {
    readonly parameter: NumberParameter;
    /** Undefined after a step: the field shows its value. */
    readonly text?: string | undefined;
    readonly problem?: string | undefined;
}
/**
 * The number fields. A good entry is applied as it is typed; a half-typed or impossible one is marked with the reason
 * and changes nothing; leaving the field shows the value that it really has.
 */
export declare class FieldsController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, store: Pick<Store, 'begin' | 'commit'>);
    hostDisconnected(): void;
    /** The field that is explained: the one that has the focus, or else the one under the pointer. */
    explained(fields: readonly Field[]): Field | undefined;
    get isFocused(): boolean;
    point(field?: Field): void;
    /** While a field has the focus, its text is its reader's: learning does not change it under the cursor. */
    focus({ parameter }: Field, text: string): void;
    /** Leaving a field is the end of its entry. */
    blur(): void;
    entryOf({ parameter }: Field): Entry | undefined;
    type(field: Field, text: string): void;
    /** By n steps; a direction has only two values, so any step flips it. */
    step(field: Field, n: number): void;
    /** The entry is done: by the enter key, by leaving the field, or at the end of a step. */
    commit(): void;
    onKey(field: Field, event: KeyboardEvent): void;
}
/** Arrow keys: coarse with Shift, fine with Alt or Ctrl. */
export declare const strideOf: ({ shiftKey, altKey, ctrlKey }: KeyboardEvent | PointerEvent) => number;
export {};
