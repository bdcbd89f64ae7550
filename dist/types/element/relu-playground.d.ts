import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Samples, type Shape, type Student, type Teacher } from '../engine/index.js';
import * as table from '../session/parameters.js';
/** What every event tells in its `detail`. */
export interface Detail {
    readonly teacher: Teacher;
    readonly student: Student;
    readonly shape: Shape;
    readonly loss: number;
    readonly step: number;
}
/**
 * One ReLU neuron learning another one. Attributes, properties, events, custom properties and parts are documented in
 * the README; attributes and their properties come from the table in src/session/parameters.ts.
 *
 * @fires relu-input while a value is being changed by hand
 * @fires relu-change when a change by hand is done
 * @fires relu-step after the descent steps of a frame
 * @fires relu-play
 * @fires relu-pause
 */
export declare class ReluPlayground extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static shadowRootOptions: ShadowRootInit;
    static get observedAttributes(): string[];
    preset: string;
    learningRate: number;
    teacherM: number;
    teacherK: number;
    teacherC: number;
    teacherS: number;
    studentW: number;
    studentB: number;
    studentA: number;
    studentC: number;
    studentM: number;
    studentK: number;
    studentS: number;
    studentR: number;
    samples: Samples;
    speed: number;
    playing: boolean;
    theme: table.Theme;
    constructor();
    /** Settable as a whole or in part: `{ k: 1 }` keeps m, c and s. */
    get teacher(): Teacher;
    set teacher(value: Partial<Teacher>);
    /** Settable as a whole or in part. */
    get student(): Student;
    set student(value: Partial<Student>);
    /** The student's shape; k is NaN where w = 0. */
    get shape(): Shape;
    get loss(): number;
    /** Descent steps since the student was put where it started. */
    get step(): number;
    play(): void;
    pause(): void;
    /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
    advance(n?: number): void;
    resetTeacher(): void;
    resetStudent(): void;
    eraseTrajectories(): void;
    connectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    protected willUpdate(): void;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
