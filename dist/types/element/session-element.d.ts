import { LitElement } from 'lit';
import { type Samples, type Shape, type Student, type Teacher } from '../engine/index.js';
import { Authored } from '../session/authored.js';
import * as table from '../session/parameters.js';
import type { RegimeKind } from '../session/regime.js';
import { Session } from '../session/session.js';
/** What every event tells in its `detail`. */
export interface Detail {
    readonly teacher: Teacher;
    readonly student: Student;
    readonly shape: Shape;
    readonly loss: number;
    readonly step: number;
    /** Only of `relu-regime`. */
    readonly regime?: Regime;
}
export interface Regime {
    readonly kind: RegimeKind;
    readonly text: string;
}
/**
 * What scripts and markup see of a playground: attributes and properties, methods, events and warnings, all about one
 * session. What eyes and hands see is added by ReluPlayground.
 */
export declare abstract class SessionElement extends LitElement {
    #private;
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
    layers: readonly table.LayerName[];
    views: readonly table.ViewName[];
    controls: table.ControlsChoice;
    theme: table.Theme;
    protected readonly authored: Authored;
    protected readonly session: Session;
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
    /** Back or forward to a step of the present run; learning goes on from there, exactly as it did. */
    goTo(step: number): void;
    resetTeacher(): void;
    resetStudent(): void;
    eraseTrajectories(): void;
    connectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    protected willUpdate(): void;
    /** The session, after it has heard of all changed attributes. */
    protected get current(): Session;
    protected emit(type: string, more?: {
        regime: Regime;
    }): void;
}
