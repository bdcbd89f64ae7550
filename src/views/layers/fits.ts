import { bestFits, R } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import type { Curve } from '../io/curve.js';
import type { FunctionPart, Layer } from './layer.js';

/** A function that a student comes to which does not find the teacher: a dead one the mean, a linear one the best line. */
export interface Fit extends Curve {
  readonly kind: 'linear' | 'dead';
}

/** In the input-output view; the layer of the solutions has it too. */
export const fitsPart: FunctionPart = {
  depth: 'under-student',
  dependsOn: () => [],
  draw(ctx, scale, { state }, theme) {
    for (const fit of fitsOf(state)) drawFit(ctx, scale, fit, theme);
  },
};

/** How the solutions look that are not the teacher. */
export const fitsLayer: Layer = { label: 'Best line and mean', inFunctions: [fitsPart] };

/** The fits to show, if a layer that has them is on. */
export function fitsOf({ layers, teacher }: State): readonly Fit[] {
  if (!layers.includes('fits') && !layers.includes('solutions')) return [];
  const { mean, slope } = bestFits(teacher);
  return [
    { kind: 'linear', kink: NaN, at: (x) => mean + slope * x },
    { kind: 'dead', kink: NaN, at: () => mean },
  ];
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
