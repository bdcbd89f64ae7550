import type { Authored } from './authored.js';
import { History } from './history.js';
import type { Edit, Settings, State } from './state.js';
import { Trajectory } from './trajectory.js';
/** One playground's life: its state, its start, its path; no clock and no DOM. */
export declare class Session {
    #private;
    readonly trajectory: Trajectory;
    readonly history: History;
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
    configure(change: Partial<Settings>): void;
    /**
     * Back or forward to a step of the present run: all is as it was then, teacher, rate and samples too, so that
     * learning from there on is what it was. To go on from there, or to change these, begins a run that branches off.
     */
    goTo(step: number): void;
    resetTeacher(): void;
    resetStudent(): void;
    /** The path and the earlier runs; the present one stays a timeline. */
    eraseTrajectories(): void;
    /** What is learned next begins a new segment of the path. */
    pause(): void;
    /** Makes n descent steps, fewer if it diverges: then `state.divergence` is set. */
    advance(n: number): void;
}
