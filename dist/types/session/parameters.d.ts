import { type Direction, type Samples } from '../engine/unchecked.js';
/** Descent steps per 1/60 s, or as many as the eye can follow. */
export type Speed = 'auto' | number;
/**
 * One thing that an author, a reader or an address can set. This table drives the attributes and properties of the
 * element, the number fields, every warning and the attribute table of the README.
 */
export interface Parameter<T> {
    /** The attribute's name; the property is the same in camel case. */
    readonly attribute: string;
    /** What it is, in words: "slope of the teacher’s arm". */
    readonly meaning: string;
    /** What is accepted, in words: "a number, −1 … 1". */
    readonly accepts: string;
    /** The names that are accepted, if it is names. */
    readonly values?: readonly string[];
    /** The value if there is none, or a bad one; undefined means: the preset's. */
    readonly fallback?: T | undefined;
    /** The value that a text or a script's value stands for, or undefined if it is not accepted. */
    readonly parse: (raw: unknown) => T | undefined;
    /** The part of an accepted value that is skipped, with a warning. */
    readonly skipped?: (raw: unknown) => string | undefined;
}
export interface NumberParameter<T extends number = number> extends Parameter<T> {
    readonly symbol: string;
    /** How it follows from the weights, if it does: "k = −b / w". */
    readonly formula?: string | undefined;
    readonly min: number;
    readonly max: number;
    /**
     * One press of an arrow key; Shift is ten of them, Alt or Ctrl a tenth. Between numbers that are whole steps from the
     * least one there is nothing, if a step is 1 (a whole number) or 2 (a direction).
     */
    readonly step: number;
}
/** A parameter that is a number; `step` says whether it is a whole one: see NumberParameter. */
export declare function number<T extends number>(attribute: string, symbol: string, meaning: string, { min, max, step, formula }?: Partial<NumberParameter>, fallback?: T): NumberParameter<T>;
/** A parameter that is one of some names. */
export declare function choice<T extends string>(attribute: string, meaning: string, values: readonly T[], fallback: T): Parameter<T>;
/**
 * Names of things that can be shown, separated by spaces or in an array; unknown ones are skipped. The session keeps
 * them and does not know what they mean: the views, which draw these things, define the names when they are loaded.
 */
export declare class NamesParameter implements Parameter<readonly string[]> {
    readonly attribute: string;
    readonly meaning: string;
    values: readonly string[];
    fallback: readonly string[];
    constructor(attribute: string, meaning: string);
    /**
     * Called once, by the module that lists the things.
     * @param fallback those that are shown where an author names none
     */
    define(values: readonly string[], fallback: readonly string[]): void;
    get accepts(): string;
    readonly parse: (raw: unknown) => string[] | undefined;
    readonly skipped: (raw: unknown) => string | undefined;
}
/** The two functions, of which the numbers of a neuron are parts. */
export declare const functions: {
    teacher: string;
    student: string;
};
export declare const teacherParameters: {
    m: NumberParameter<number>;
    k: NumberParameter<number>;
    c: NumberParameter<number>;
    s: NumberParameter<Direction>;
};
/** The student as a shape, in the order of the number fields. */
export declare const shapeParameters: {
    m: NumberParameter<number>;
    k: NumberParameter<number>;
    c: NumberParameter<number>;
    s: NumberParameter<Direction>;
};
/** The student as weights, with what the shape leaves open. */
export declare const weightParameters: {
    w: NumberParameter<number>;
    b: NumberParameter<number>;
    a: NumberParameter<number>;
    r: NumberParameter<number>;
};
export declare const studentParameters: {
    w: NumberParameter<number>;
    b: NumberParameter<number>;
    a: NumberParameter<number>;
    r: NumberParameter<number>;
    m: NumberParameter<number>;
    k: NumberParameter<number>;
    c: NumberParameter<number>;
    s: NumberParameter<Direction>;
};
export declare const preset: Parameter<string>;
export declare const learningRate: NumberParameter;
export declare const speed: Parameter<Speed>;
export declare const samples: Parameter<Samples>;
export declare const step: NumberParameter<0>;
export declare const playing: Parameter<boolean>;
export declare const layers: NamesParameter;
export declare const views: NamesParameter;
export declare const controls: Parameter<"none" | "full" | "minimal">;
export type Theme = 'auto' | 'light' | 'dark';
export declare const theme: Parameter<Theme>;
export type TeacherKey = keyof typeof teacherParameters;
export type StudentKey = keyof typeof studentParameters;
/**
 * The order in which values of a student are laid over it: weights before shape, since an author who gives both means
 * the weights to be changed so far that they have this shape.
 */
export declare const studentOrder: readonly StudentKey[];
/** The parameters that are settings of a state, by their names there. */
export declare const settingParameters: {
    readonly preset: Parameter<string>;
    readonly learningRate: NumberParameter<number>;
    readonly speed: Parameter<Speed>;
    readonly samples: Parameter<Samples>;
    readonly layers: NamesParameter;
    readonly views: NamesParameter;
    readonly controls: Parameter<"none" | "full" | "minimal">;
    readonly theme: Parameter<Theme>;
};
type ValueOf<P> = P extends Parameter<infer T> ? T : never;
/** What is set in a state, beside the teacher and the student. */
export type Settings = {
    readonly [Key in keyof typeof settingParameters]: ValueOf<(typeof settingParameters)[Key]>;
};
/** In the order of the documentation, and in which changes that arrive together are applied. */
export declare const parameters: readonly Parameter<unknown>[];
/** teacher-m → teacherM */
export declare const propertyOf: ({ attribute }: Parameter<unknown>) => string;
export declare const byAttribute: ReadonlyMap<string, Parameter<unknown>>;
export {};
