import type { AttributeValues } from './attribute-values.js';
import { type Settings } from './parameters.js';
import type { Edit, State } from './state.js';
/**
 * Who has made a change: a hand, a script or an attribute, a link, a passage of a story, or time while learning runs.
 */
export type Actor = 'user' | 'script' | 'link' | 'story' | 'clock';
/** A change of what is set, learned or shown. What an action means is said by `reduce`. */
export type Change = 
/** Puts the student or the teacher somewhere; a student begins a new run. */
({
    readonly type: 'edit';
} & Edit) | {
    readonly type: 'configure';
    readonly settings: Partial<Settings>;
}
/** Begins anew from a preset as it is. */
 | {
    readonly type: 'choosePreset';
    readonly preset: string;
}
/** Puts the teacher, or the student, back to where the author has put it. */
 | {
    readonly type: 'resetTeacher';
} | {
    readonly type: 'resetStudent';
}
/** Follows attributes that have changed, all together, so that their order does not matter. */
 | {
    readonly type: 'follow';
    readonly attributes: AttributeValues;
    readonly changed: ReadonlySet<string>;
}
/** Begins anew as an address says: the author's own start, with the values of the address over it. */
 | {
    readonly type: 'visit';
    readonly author: AttributeValues;
    readonly values: AttributeValues;
} | {
    readonly type: 'play';
} | {
    readonly type: 'pause';
};
/** A move in time, or a clearing of what is remembered; the store makes these with the help of its runs. */
export type Move = 
/** Makes descent steps, a whole number of them; fewer if learning stops by itself. */
{
    readonly type: 'advance';
    readonly steps: number;
}
/** Goes back or forward to a step of the present run, first … last; beyond these, to the nearest one. */
 | {
    readonly type: 'goTo';
    readonly step: number;
}
/** Goes to a step of the present run, and makes the steps up to it that have not been made yet. */
 | {
    readonly type: 'reach';
    readonly step: number;
}
/** Forgets the earlier runs. */
 | {
    readonly type: 'erase';
};
export type Action = Change | Move;
/**
 * The state after a change. It is pure: the same state and change give the same result, and nothing else happens. Where
 * all values stay as they are the result is the same object, and listeners are not told.
 */
export declare function reduce(state: State, change: Change): State;
