import { bestFits, R } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import type { Curve } from '../io/curve.js';
import type { FunctionPart, Layer } from './layer.js';
import { predictionOf } from './prediction.js';

/** What a student that does not find the teacher is heading for: the best straight line or, of the dead, the mean. */
export interface Fit extends Curve {
  readonly kind: 'linear' | 'dead';
}

const fit: FunctionPart = {
  depth: 'under-student',
  dependsOn: ({ state }) => [fitOf(state)?.kind],
  draw(ctx, scale, { state }, theme) {
    const fit = fitOf(state);
    if (fit) drawFit(ctx, scale, fit, theme);
  },
};

/** The fit that the student is heading for, in the input-output view. */
export const fitsLayer: Layer = { label: 'Best line and mean', inFunctions: [fit] };

/** The fit to show, if the layer is on. A student that climbs is heading for none. */
export function fitOf(state: State): Fit | undefined {
  if (!state.layers.includes('fits') || state.learningRate < 0) return undefined;
  const { kind } = predictionOf(state);
  if (kind !== 'linear' && kind !== 'dead') return undefined;
  const { mean, slope } = bestFits(state.teacher);
  return { kind, kink: NaN, at: (x) => (kind === 'linear' ? mean + slope * x : mean) };
}

function drawFit(ctx: Context, scale: Scale, { kind, at }: Fit, theme: Theme): void {
  ctx.strokeStyle = theme[kind];
  ctx.lineWidth = 1.5;
  ctx.setLineDash(kind === 'linear' ? [9, 4] : [2, 3]);
  ctx.beginPath();
  for (const x of [-R, R]) ctx.lineTo(scale.x(x), scale.y(at(x)));
  ctx.stroke();
  ctx.setLineDash([]);
}
