import type { LossCurve } from './loss-curve.js';
import { Run, type Moment } from './run.js';
/** The runs so far: the present one as a timeline, and the losses of those before it. */
export declare class History {
    #private;
    run: Run;
    /** From the oldest to the latest; another array whenever there are others. */
    earlier: readonly LossCurve[];
    constructor(start: Moment);
    /** The student was put somewhere. */
    begin(start: Moment): void;
    /** The next step will be made from here: in the midst of the run that is the beginning of another one. */
    resume(moment: Moment): void;
    /** The next step may be made under other conditions. */
    change(moment: Moment): void;
    /** Forgets the earlier runs. */
    erase(): void;
}
