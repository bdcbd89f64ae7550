export declare const logOfLoss: (loss: number) => number;
/**
 * The loss of a run, step by step, as log₁₀. It keeps the start, and the lowest and the highest point of each stretch
 * of steps, in their order, so that a picture with a linear axis of steps looks as if it had all of them: early falls,
 * jumps and oscillations too. When the stretches are used up, they become twice as long.
 */
export declare class LossCurve {
    #private;
    get start(): number;
    add(step: number, loss: number): void;
    /** The curve as it was at a step. */
    until(step: number): LossCurve;
    /** Visits the points in their order, the last one that was added included. */
    forEach(visit: (step: number, value: number) => void): void;
}
