import { LitElement, type PropertyDeclarations } from 'lit';
import { type Samples, type Shape, type Student, type Teacher } from '../../engine/unchecked.js';
import { type Action, type Actor } from '../../session/actions.js';
import { AttributeValues } from '../../session/attribute-values.js';
import type { RegimeKind } from '../../session/regime.js';
import { LinkedStore } from '../../session/linked-store.js';
import type { Report } from '../../session/store.js';
import type { State } from '../../session/state.js';
import type { ReluPlaygroundEventMap } from './events.js';
import type { ReluPlaygroundProperties } from './properties.js';
/** What every event tells in its `detail`. */
export interface Detail {
    readonly teacher: Teacher;
    readonly student: Student;
    readonly shape: Shape;
    readonly loss: number;
    readonly step: number;
}
/** What `relu-regime` tells in its `detail`. */
export interface RegimeDetail extends Detail {
    readonly regime: Regime;
}
/** What `relu-state` tells in its `detail`. */
export interface StateDetail extends Detail {
    /** Who has made the change. */
    readonly by: Actor;
}
/** A moment of a run. */
export interface RunMoment extends Detail {
    readonly learningRate: number;
    readonly samples: Samples;
}
/** A run as `runs` tells it. */
export interface RunData {
    /** The first step that is remembered: 0, except after very many changes. */
    readonly first: number;
    readonly last: number;
    /** The moment at a whole step, first … last, exact to the last bit; undefined at any other one. */
    readonly at: (step: number) => RunMoment | undefined;
}
export interface Regime {
    readonly kind: RegimeKind;
    readonly text: string;
}
/** The properties of the table of parameters, whose accessors the class makes of the same table. */
export interface SessionElement extends ReluPlaygroundProperties {
}
/**
 * What scripts and markup see of a playground: attributes and properties, methods, events and warnings, all about one
 * session. What eyes and hands see is added by ReluPlayground.
 */
export declare abstract class SessionElement extends LitElement {
    #private;
    /**
     * Lit observes the attributes and hands their texts to the accessors below, which read and change the live state. Lit
     * also keeps what a script has set on an element before its class was defined, until the first update.
     */
    static readonly properties: PropertyDeclarations;
    static shadowRootOptions: ShadowRootInit;
    /** Who is named by an id looks for it again when it changes. */
    static get observedAttributes(): string[];
    /** The id of another playground, whose run this one shows with its own views, layers, controls and theme. */
    for: string;
    protected readonly warn: import("../link/warn.js").Warn;
    protected readonly attributeValues: AttributeValues;
    protected readonly store: LinkedStore;
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
    /** The address of the present state, to the last bit; with its step, if the run can be told by its start. */
    get link(): string;
    /** A tag of the present state, ready for Markdown and HTML; it tells of the step what `link` tells. */
    get markup(): string;
    /** The runs so far, the present one last, each as `{ first, last, at(step) }`: any of its moments, to the last bit. */
    get runs(): RunData[];
    /** Starts learning, as the button does. */
    play(): void;
    /** Stops learning, as the button does. */
    pause(): void;
    /** Makes n descent steps at once, 0 … 1e7; fewer if learning diverges. */
    advance(n?: number): void;
    /** Back or forward to a step of the present run; learning goes on from there, exactly as it did. */
    goTo(step: number): void;
    /** Takes back the last change by hand, with the run that it has replaced; does nothing if there is none. */
    undo(): void;
    /** Makes the change again that `undo` has taken back; does nothing if there is none. */
    redo(): void;
    /** Puts the teacher back to the preset with the author's explicit values. */
    resetTeacher(): void;
    /** Puts the student back to the preset with the author's explicit values; a new run begins. */
    resetStudent(): void;
    /** Empties the phase spaces and forgets the earlier runs. */
    eraseTrajectories(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, value: string | null): void;
    protected willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void;
    /** The state with all changed attributes. Reading it changes nothing: the store hears of them at the next update. */
    protected get state(): State;
    /** Tells a screen reader what a visit has brought. */
    protected abstract announce(values: AttributeValues): void;
    /** Makes a change. Changes of attributes that the store has not heard of yet are made before it. */
    protected act(action: Action, by?: Actor): void;
    /** Called after each change of the state, whoever has made it. */
    protected onChange({ before, state, action }: Report): void;
    /** Whether `link` and `markup` tell the step. */
    protected get isStepTold(): boolean;
    /** Tells the store of all attributes that have changed since it last heard of them, as one change. */
    protected flush(): void;
    protected emit(type: keyof ReluPlaygroundEventMap, more?: Pick<RegimeDetail, 'regime'> | Pick<StateDetail, 'by'>): void;
}
