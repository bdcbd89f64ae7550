import { type Samples, type Teacher } from '../engine/index.js';
import type { Authored } from './authored.js';
import { type Learner } from './learner.js';
import { Trajectory } from './trajectory.js';
export interface Settings {
    readonly preset: string;
    /** −1 … 1; negative climbs. */
    readonly learningRate: number;
    /** Descent steps per 1/60 s. */
    readonly speed: number;
    readonly samples: Samples;
}
/** Everything that a picture of the playground shows, except the path so far. Never changed, only replaced. */
export interface State extends Settings {
    readonly teacher: Teacher;
    readonly learner: Learner;
    /** Descent steps since the student was put where it started. */
    readonly step: number;
    /** Set when the next step would go to infinity: nothing moves until something else is changed. */
    readonly divergence?: Divergence | undefined;
}
export interface Divergence {
    /** A rate that is known not to diverge after a reset of the student, if there is one. */
    readonly tryRate: number | undefined;
}
/** A change of what learns or of what is learned. */
export interface Edit {
    readonly teacher?: Teacher;
    readonly learner?: Learner;
}
/** One playground's life: its state, its start, its path; no clock and no DOM. */
export declare class Session {
    #private;
    readonly trajectory: Trajectory;
    /** @param changed is called after each change of the state or of the path. */
    constructor(changed: () => void);
    get state(): State;
    get loss(): number;
    /**
     * Follows what an author has changed, all together, so that the order of attributes does not matter. A preset begins
     * anew, with the explicit values over it; an explicit value alone changes what its field would change.
     * @param changed the attributes
     */
    follow(authored: Authored, changed: ReadonlySet<string>): void;
    /** Begins anew from a preset as it is. */
    choosePreset(preset: string): void;
    /** Moving the student begins a new run; the path is broken there. */
    edit(edit: Edit): void;
    configure(settings: Partial<Settings>): void;
    resetTeacher(): void;
    resetStudent(): void;
    eraseTrajectories(): void;
    /** What is learned next begins a new segment of the path. */
    pause(): void;
    /** Makes n descent steps, fewer if it diverges: then `state.divergence` is set. */
    advance(n: number): void;
}
