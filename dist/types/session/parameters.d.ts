import { type Direction, type Samples } from '../engine/index.js';
import type { Speed } from './state.js';
/**
 * One thing that an author, a reader or an address can set. This table drives the attributes and properties of the
 * element, the number fields, every warning and the attribute table of the README.
 */
export interface Parameter<T> {
    /** The attribute's name; the property is the same in camel case. */
    readonly attribute: string;
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
    readonly meaning: string;
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
export declare const studentParameters: {
    m: NumberParameter<number>;
    k: NumberParameter<number>;
    c: NumberParameter<number>;
    s: NumberParameter<Direction>;
    w: NumberParameter<number>;
    b: NumberParameter<number>;
    a: NumberParameter<number>;
    r: NumberParameter<number>;
};
export declare const preset: Parameter<"home" | "out-sign-change-i" | "out-sign-change-ii" | "out-sign-change-iii" | "in-sign-change-i" | "in-sign-change-ii" | "in-sign-change-iii" | "in-sign-change-iv">;
export declare const learningRate: NumberParameter<0.01>;
export declare const speed: Parameter<Speed> & {
    readonly meaning: string;
};
export declare const samples: Parameter<Samples>;
export declare const step: NumberParameter<0>;
export declare const playing: Parameter<boolean>;
/** What each layer shows, in the order of the menu. */
export declare const LAYERS: {
    trajectories: string;
    fate: string;
    outcomes: string;
    field: string;
    contours: string;
    solutions: string;
    edges: string;
    residual: string;
    fits: string;
};
export type LayerName = keyof typeof LAYERS;
export declare const layers: Parameter<readonly ("fits" | "edges" | "trajectories" | "fate" | "outcomes" | "field" | "contours" | "solutions" | "residual")[]>;
declare const VIEWS: readonly ["io", "wa", "wb", "km", "loss"];
export type ViewName = (typeof VIEWS)[number];
export declare const views: Parameter<readonly ("wb" | "wa" | "loss" | "km" | "io")[]>;
export declare const controls: Parameter<"none" | "full" | "minimal">;
export type ControlsChoice = 'full' | 'minimal' | 'none';
export declare const theme: Parameter<"auto" | "light" | "dark">;
export type Theme = 'auto' | 'light' | 'dark';
export type TeacherKey = keyof typeof teacherParameters;
export type StudentKey = keyof typeof studentParameters;
/** Weights before shape: whoever gives both means the shape that these weights would otherwise have. */
export declare const studentOrder: readonly StudentKey[];
/** The parameters that are settings of a state, by their names there. */
export declare const settingParameters: {
    readonly preset: Parameter<"home" | "out-sign-change-i" | "out-sign-change-ii" | "out-sign-change-iii" | "in-sign-change-i" | "in-sign-change-ii" | "in-sign-change-iii" | "in-sign-change-iv">;
    readonly learningRate: NumberParameter<0.01>;
    readonly speed: Parameter<Speed> & {
        readonly meaning: string;
    };
    readonly samples: Parameter<Samples>;
    readonly layers: Parameter<readonly ("fits" | "edges" | "trajectories" | "fate" | "outcomes" | "field" | "contours" | "solutions" | "residual")[]>;
    readonly views: Parameter<readonly ("wb" | "wa" | "loss" | "km" | "io")[]>;
    readonly controls: Parameter<"none" | "full" | "minimal">;
    readonly theme: Parameter<"auto" | "light" | "dark">;
};
/** In the order of the documentation, and in which changes that arrive together are applied. */
export declare const parameters: readonly Parameter<unknown>[];
/** teacher-m → teacherM */
export declare const propertyOf: ({ attribute }: Parameter<unknown>) => string;
export declare const byAttribute: ReadonlyMap<string, Parameter<unknown>>;
export {};
