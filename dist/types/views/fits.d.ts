import type { State } from '../session/state.js';
import type { Curve } from './io.js';
import type { Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** What a student that does not find the teacher is heading for: the best straight line or, of the dead, the mean. */
export interface Fit extends Curve {
    readonly kind: 'linear' | 'dead';
}
/** The fit to show, if the layer is on. Who climbs is heading for none. */
export declare function fitOf(state: State): Fit | undefined;
export declare function drawFit(ctx: Context, scale: Scale, { kind, at }: Fit, theme: Theme): void;
