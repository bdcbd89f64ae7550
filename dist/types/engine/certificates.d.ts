import type { BestFits } from './best-fits.js';
import { type Teacher } from './neuron.js';
/** The name of a condition that proves where gradient flow (exact inputs) ends, without following it there. */
export type Certificate = 'inactive' | 'below-line' | 'wrong-sign' | 'below-constant' | 'active-everywhere' | 'driven-out' | 'near-constant';
/**
 * What each certificate proves, and what it says of the student, in words that a reader of the element's line sees too.
 * The conditions themselves are in certificateAt; docs/engine.md tells why they are proofs.
 */
export declare const CERTIFICATES: Readonly<Record<Certificate, {
    readonly kind: 'teacher' | 'linear' | 'dead';
    readonly words: string;
}>>;
export declare const isCertificate: (decision: string) => decision is Certificate;
/**
 * The first certificate that holds at this point, if one does. Allocates nothing.
 * `loss` is the exact loss there; `fits` is bestFits(teacher).
 *
 * Under gradient flow the loss only falls, a can cross 0 only while the loss is at least that of the best
 * constant, and the student can come to rest only at a solution (see solutions).
 */
export declare function certificateAt(w: number, b: number, a: number, c: number, loss: number, teacher: Teacher, fits: BestFits): Certificate | undefined;
/**
 * In the cone where all inputs are active the dynamics is that of a two-layer linear network. In a ball of
 * radius ρ around the point the squared gradient is at least 2μ·l, l the loss above the best linear fit; so the
 * path left is at most √(2l/μ) (Polyak and Łojasiewicz), and if that is less than ρ it never leaves the ball.
 * Steps of descent go less straight: where η·λ < 2 their path is at most 1/(1 − η·λ/2) times as long. `directness` is
 * that 1 − η·λ/2; the flow's is 1.
 */
export declare function staysLinear(w: number, b: number, a: number, c: number, fits: BestFits, directness?: number): boolean;
