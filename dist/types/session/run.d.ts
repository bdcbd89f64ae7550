import { type Samples, type Shape, type Student, type Teacher } from '../engine/unchecked.js';
import { type Learner } from './learner.js';
import { LossCurve } from './loss-curve.js';
import type { Halt } from './state.js';
import { Trajectory } from './trajectory.js';
/** What the next step depends on, beside the student. */
interface Conditions {
    readonly teacher: Teacher;
    readonly learningRate: number;
    readonly samples: Samples;
}
/** All that learning goes on from. */
export interface Moment extends Conditions {
    readonly step: number;
    readonly learner: Learner;
    /** Set when there is no next step. */
    readonly halt?: Halt | undefined;
}
/**
 * The descent from one start, as a timeline: each of its moments can be had again, exact to the last bit (only the
 * shape that a flat student remembers may be an older one). For that the run keeps some of its moments, the marks:
 * those at which its conditions changed, and others at even spaces between them. Any other moment is computed from the
 * mark before it. When there are too many marks the spaces double.
 */
export declare class Run {
    #private;
    readonly curve: LossCurve;
    readonly trajectory: Trajectory;
    /** The step at which it left an earlier run; 0 for one that did not. */
    readonly origin: number;
    private constructor();
    /** A run that begins here. */
    static from(start: Moment): Run;
    /** A run that is the same up to a step, first … last, and goes its own way from there. */
    branch(step: number): Run;
    /** A run of its own that is the same in everything. */
    copy(): Run;
    /** The last step that it has reached. */
    get last(): number;
    /** The first step that is remembered: 0, except after very many changes. */
    get first(): number;
    /** Steps that a picture of it is to have room for: its own, and those of the run that it has left. */
    get span(): number;
    /** The number of steps to its next mark: no more of them may be made before the next `add`. */
    get stride(): number;
    /**
     * What a student at its end remembers where it has no shape of its own: the shape at the last mark. So that depends on
     * the steps alone, and not on how many of them were made at once.
     */
    get memory(): Shape;
    /** Learning goes on from its end. Only now is it known which conditions, of all that were tried, count there. */
    resume({ step, learner: { student }, teacher, samples }: Moment): void;
    /**
     * The student after some more steps, under the last conditions.
     * @returns whether the student has moved visibly since the last point of the trajectory
     */
    add(step: number, student: Student): boolean;
    /** It ends here, unless something is changed. */
    end(halt: Halt): void;
    /** Whether the next step from here would be made as it was, or would have been. */
    has(moment: Moment): boolean;
    /** Learning will go on from its end under other conditions. */
    change(moment: Moment): void;
    /** @param step first … last */
    at(step: number): Moment;
    /**
     * The start of the run, if the moment at a step follows from it by descent alone, under the conditions that it began
     * with. Undefined where they were changed on the way, and where the start is no longer remembered.
     */
    startOf(step: number): Moment | undefined;
}
export {};
