import type { BestFits } from './best-fits.js';
import { type Teacher } from './neuron.js';
/** Conditions that prove where gradient flow (exact inputs) ends, without following it there. */
export declare const CERTIFICATES: readonly [{
    readonly kind: "dead";
    readonly reason: "no input activates the student";
}, {
    readonly kind: "teacher";
    readonly reason: "loss below the best linear fit";
}, {
    readonly kind: "linear";
    readonly reason: "loss below the best constant, a has the wrong sign";
}, {
    readonly kind: "linear";
    readonly reason: "loss below the best constant, teacher linear on the data";
}, {
    readonly kind: "linear";
    readonly reason: "active on all the data, near the best linear fit";
}, {
    readonly kind: "dead";
    readonly reason: "the kink is driven out of the data";
}, {
    readonly kind: "linear";
    readonly reason: "near the constant teacher";
}];
/**
 * The index in CERTIFICATES of the first condition that holds at this point, or −1. Allocates nothing.
 * `loss` is the exact loss there; `fits` is bestFits(teacher).
 *
 * Under gradient flow the loss only falls, a can cross 0 only while the loss is at least that of the best
 * constant, and the student can come to rest only at a solution (see solutions).
 */
export declare function certificateAt(w: number, b: number, a: number, c: number, loss: number, teacher: Teacher, fits: BestFits): number;
