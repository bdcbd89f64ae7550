import { type Direction, type Samples } from '../engine/index.js';
/**
 * One thing that an author, a reader or an address can set. This table drives the attributes and properties of the
 * element, the number fields, every warning and the attribute table of the README.
 */
export interface Parameter<T> {
    /** The attribute's name; the property is the same in camel case. */
    readonly attribute: string;
    /** What it is, for tooltips and documentation. */
    readonly meaning: string;
    /** What is accepted, in words: "a number, −1 … 1". */
    readonly accepts: string;
    /** The value if there is none, or a bad one; undefined means: the preset's. */
    readonly fallback?: T | undefined;
    /** The value that a text or a script's value stands for, or undefined if it is not accepted. */
    readonly parse: (raw: unknown) => T | undefined;
    /** The part of an accepted value that is skipped, with a warning. */
    readonly skipped?: (raw: unknown) => string | undefined;
}
export interface NumberParameter<T extends number = number> extends Parameter<T> {
    readonly symbol: string;
    /** How it follows from the weights, if it does. */
    readonly formula?: string | undefined;
    readonly min: number;
    readonly max: number;
    /** One press of an arrow key; Shift is ten of them, Alt or Ctrl a tenth. */
    readonly step: number;
}
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
export declare const preset: Parameter<string>;
export declare const learningRate: NumberParameter<0.01>;
export declare const speed: NumberParameter<1>;
export declare const samples: Parameter<Samples>;
export declare const playing: Parameter<boolean>;
declare const LAYERS: readonly ["outcomes", "field", "contours", "solutions", "edges", "fate", "trajectories", "residual", "fits"];
export type LayerName = (typeof LAYERS)[number];
export declare const layers: Parameter<readonly ("edges" | "outcomes" | "field" | "contours" | "solutions" | "fate" | "trajectories" | "residual" | "fits")[]>;
declare const VIEWS: readonly ["io", "wa", "wb", "km", "loss"];
export type ViewName = (typeof VIEWS)[number];
export declare const views: Parameter<readonly ("wb" | "wa" | "km" | "loss" | "io")[]>;
export declare const controls: Parameter<"none" | "full" | "minimal">;
export type ControlsChoice = 'full' | 'minimal' | 'none';
export declare const theme: Parameter<"auto" | "light" | "dark">;
export type Theme = 'auto' | 'light' | 'dark';
export type TeacherKey = keyof typeof teacherParameters;
export type StudentKey = keyof typeof studentParameters;
/** Weights before shape: whoever gives both means the shape that these weights would otherwise have. */
export declare const studentOrder: readonly StudentKey[];
/** In the order of the documentation, and in which changes that arrive together are applied. */
export declare const parameters: readonly Parameter<unknown>[];
/** teacher-m → teacherM */
export declare const propertyOf: ({ attribute }: Parameter<unknown>) => string;
export declare const byAttribute: ReadonlyMap<string, Parameter<unknown>>;
export {};
