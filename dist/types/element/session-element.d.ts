import { type Samples, type Shape, type Student, type Teacher } from '../engine/index.js';
import { Authored } from '../session/authored.js';
import * as table from '../session/parameters.js';
import type { RegimeKind } from '../session/regime.js';
import { Session } from '../session/session.js';
import type { ReluPlaygroundEventMap } from './events.js';
import { ReactiveHost } from './reactive-host.js';
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
export declare abstract class SessionElement extends ReactiveHost {
    #private;
    static readonly observedAttributes: string[];
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
    /** The teacher as `{ m, k, c, s }`; settable, also in part: `element.teacher = { k: 1 }`. */
    get teacher(): Teacher;
    set teacher(value: Partial<Teacher>);
    /** The student as `{ w, b, a, c }`; settable, also in part. */
    get student(): Student;
    set student(value: Partial<Student>);
    /** The student as `{ m, k, c, s, r }`; k is NaN where w = 0, for there is no kink. */
    get shape(): Shape;
    /** The loss ½·E[(f − t)²]. */
    get loss(): number;
    /** Descent steps since the student was put where it started. */
    get step(): number;
    /** Starts learning, as the button does. */
    play(): void;
    /** Stops learning, as the button does. */
    pause(): void;
    /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
    advance(n?: number): void;
    /** Back or forward to a step of the present run; learning goes on from there, exactly as it did. */
    goTo(step: number): void;
    /** Puts the teacher back to the preset with the author's explicit values. */
    resetTeacher(): void;
    /** Puts the student back to the preset with the author's explicit values; a new run begins. */
    resetStudent(): void;
    /** Empties the phase spaces and forgets the earlier runs. */
    eraseTrajectories(): void;
    connectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    protected willUpdate(): void;
    /** The session, after it has heard of all changed attributes. */
    protected get current(): Session;
    protected emit(type: keyof ReluPlaygroundEventMap, more?: {
        regime: Regime;
    }): void;
    protected warn(message: string): void;
}
