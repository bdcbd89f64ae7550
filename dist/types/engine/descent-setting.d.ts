import { type BestFits } from './best-fits.js';
import type { Samples } from './inputs.js';
import type { Teacher } from './neuron.js';
/** What is the same for all starts of descent. */
export interface DescentSetting {
    readonly teacher: Teacher;
    readonly learningRate: number;
    readonly samples: Samples;
    readonly fits: BestFits;
    /** The size of the teacher's deviation from its mean; of a constant one, of its height. */
    readonly size: number;
    /** The sharpness of the flattest solution; looked up when it is first asked for. */
    flattest?: number;
}
export declare function descentSetting(teacher: Teacher, learningRate: number, samples: Samples): DescentSetting;
/** η·λ/2 at the flattest solution: above 1 descent can settle at none but the dead. */
export declare function overshootOfFlattest(setting: DescentSetting): number;
