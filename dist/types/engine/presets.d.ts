import type { Student, Teacher } from './neuron.js';
export interface Preset {
    readonly label: string;
    readonly teacher: Teacher;
    readonly student: Student;
}
declare const starts: {
    home: Preset;
    'out-sign-change-i': Preset;
    'out-sign-change-ii': Preset;
    'out-sign-change-iii': Preset;
    'in-sign-change-i': Preset;
    'in-sign-change-ii': Preset;
    'in-sign-change-iii': Preset;
    'in-sign-change-iv': Preset;
};
export type PresetName = keyof typeof starts;
/** A map in which each known name has a preset; any other text may be asked for too. */
export interface Presets extends ReadonlyMap<PresetName, Preset> {
    get(name: PresetName): Preset;
    get(name: string): Preset | undefined;
    has(name: string): boolean;
}
/**
 * The starts worth knowing, by name. "Output sign change": the output weight a starts with the wrong sign;
 * "input sign change": the input weight w does. Frozen: the map, too, refuses to be changed.
 */
export declare const presets: Presets;
export {};
