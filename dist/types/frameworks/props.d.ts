import type { Student, Teacher } from '../engine/index.js';
import type { ReluPlaygroundAttributes } from './attributes.js';
/** Some of the numbers of an object; `undefined` changes nothing. */
type Part<T> = {
    readonly [K in keyof T]?: T[K] | undefined;
};
/** What the markup of a framework may set: the attributes, and objects, which frameworks hand to the properties. */
export interface ReluPlaygroundProps extends ReluPlaygroundAttributes {
    /** The teacher or some of its numbers. */
    teacher?: Part<Teacher> | undefined;
    /** The student or some of its weights. */
    student?: Part<Student> | undefined;
}
/** What the markup of a framework may set of <relu-value>. */
export interface ReluValueProps {
    /** The id of a playground. */
    for?: string | undefined;
    /** What to show: m, k, c, s, w, b, a, r, the teacher’s as teacher-m …, learning-rate, step, loss or regime. */
    of?: string | undefined;
    /** Digits after the point, 0 … 10. */
    digits?: number | `${number}` | undefined;
    /** Whether a reader can change the number. */
    editable?: boolean | undefined;
}
/** What the markup of a framework may set of <relu-story>. */
export interface ReluStoryProps {
    /** Whether it breaks out of a narrow column. */
    wide?: boolean | undefined;
    /** The text scrolls in a box as tall as the figure, and not with the page. */
    scroll?: 'box' | undefined;
}
/** What the markup of a framework may set of <relu-passage>. */
export interface ReluPassageProps {
    /** A state, as it stands in an address after the question mark. */
    state?: string | undefined;
}
export {};
