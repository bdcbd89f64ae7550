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
export {};
