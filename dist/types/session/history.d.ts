import { Run, type Moment } from './run.js';
/** The runs so far: the present one as a timeline, and those before it. */
export declare class History {
    #private;
    run: Run;
    /** From the oldest to the latest; another array whenever there are others. */
    earlier: readonly Run[];
    constructor(run: Run, earlier?: readonly Run[]);
    /**
     * A copy for undo: what happens to this history leaves the copy as it is. Earlier runs grow no more and are shared.
     */
    copy(): History;
    /** The student was put somewhere: another run begins. */
    begin(start: Moment): void;
    /** The next step will be made from here: in the midst of the run that is the beginning of another one. */
    resume(moment: Moment): void;
    /** The next step may be made under other conditions. */
    change(moment: Moment): void;
    /**
     * Forgets the earlier runs and the path of the present one, which stays a timeline.
     * @returns whether there was anything to forget: a path of one point is no path
     */
    erase(): boolean;
}
