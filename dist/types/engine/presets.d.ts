import type { Student, Teacher } from './neuron.js';
export interface Preset {
    readonly label: string;
    readonly teacher: Teacher;
    readonly student: Student;
}
/**
 * The starts worth knowing, by name. "Output sign change": the output weight a starts with the wrong sign;
 * "input sign change": the input weight w does.
 */
export declare const presets: ReadonlyMap<string, Preset>;
