/** Whether two lists hold the same values, one by one: then what was made from the one need not be made again. */
export declare const areSame: (one: readonly unknown[], other: readonly unknown[]) => boolean;
