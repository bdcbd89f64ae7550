/** What one evaluation finds out at a student. Hot loops allocate one object and have it filled in place. */
export interface Evaluation {
    /** The loss L = ½·E[e²] of the residual e = f − t. */
    loss: number;
    /** ∂L/∂w, and so on: the gradient. */
    w: number;
    b: number;
    a: number;
    c: number;
    /** E[e; student active], the mean of the residual where the student is active. */
    M0: number;
    /** E[x·e; student active], its moment there. */
    M1: number;
}
/** NaN, not 0: so V8 keeps the fields as floating-point numbers from the beginning. */
export declare const newEvaluation: () => Evaluation;
