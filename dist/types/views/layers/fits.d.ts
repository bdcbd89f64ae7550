import type { State } from '../../session/state.js';
import type { Curve } from '../io/curve.js';
import type { Layer } from './layer.js';
/** What a student that does not find the teacher is heading for: the best straight line or, of the dead, the mean. */
export interface Fit extends Curve {
    readonly kind: 'linear' | 'dead';
}
/** The fit that the student is heading for, in the input-output view. */
export declare const fitsLayer: Layer;
/** The fit to show, if the layer is on. A student that climbs is heading for none. */
export declare function fitOf(state: State): Fit | undefined;
