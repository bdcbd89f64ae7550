/** log₁₀ of a loss ≥ 0. */
export declare const logOfLoss: (loss: number) => number;
/**
 * The loss of a run, step by step, as log₁₀. It keeps the start, and the lowest and the highest point of each stretch
 * of steps, in their order, so that a picture with a linear axis of steps looks as if it had all of them: early falls,
 * jumps and oscillations too. When the stretches are used up, they become twice as long.
 */
export declare class LossCurve {
    #private;
    /** log₁₀ of the loss at the start. */
    get start(): number;
    /** Adds the loss at a step, which is not before the last one that was added. */
    add(step: number, loss: number): void;
    /** A curve of its own with what was kept up to a step. */
    until(step: number): LossCurve;
    /** A curve of its own that is the same so far. */
    copy(): LossCurve;
    /** Visits the points in their order, the last one that was added included. */
    forEach(visit: (step: number, value: number) => void): void;
}
