import type { State } from '../../session/state.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { flowIn, seenOfSlice, type SlicePoint } from '../spaces/flow.js';
import type { Slice } from '../spaces/space.js';
import type { Layer, SpacePart } from './layer.js';
import { marchingSquares } from './marching-squares.js';

const contours: SpacePart = {
  depth: 'under-teacher',
  dependsOn: ({ state }, space) => seenOfSlice(space, state),
  draw: (ctx, scale, space, { state }, theme) => drawContours(ctx, contourLines(scale, space, state), theme),
};

/** Lines of equal loss, evenly spaced in its logarithm. */
export const contoursLayer: Layer = { label: 'Levels of the loss', inSpaces: [contours] };

/** Pixels between the nodes of the grid, and the most of them in a row. */
const CELL = 4;
const MAX_NODES = 64;

/** Opacity of the levels between decades. */
export const BETWEEN = 0.88;

const PER_DECADE = 4;
const MAX_LEVELS = 24;

function drawContours(ctx: Context, contours: readonly Contour[], theme: Theme): void {
  ctx.strokeStyle = theme.muted;
  for (const { lines, isDecade } of contours) {
    ctx.globalAlpha = isDecade ? 1 : BETWEEN;
    ctx.lineWidth = isDecade ? 1 : 0.5;
    ctx.beginPath();
    for (let i = 0; i < lines.length; i += 4) {
      ctx.moveTo(lines[i]!, lines[i + 1]!);
      ctx.lineTo(lines[i + 2]!, lines[i + 3]!);
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** One level: its loss, and its line in pieces x0, y0, x1, y1 (pixels). */
export interface Contour {
  readonly level: number;
  readonly isDecade: boolean;
  readonly lines: readonly number[];
}

/** The levels of the loss in the slice through the state's learner, from the highest to the lowest. */
export function contourLines(scale: Scale, slice: Slice, state: State): Contour[] {
  const { left, right, top, bottom } = scale;
  const columns = nodes(right - left);
  const rows = nodes(bottom - top);
  const [stepX, stepY] = [(right - left) / (columns - 1), (bottom - top) / (rows - 1)];
  const flow = flowIn(slice, state);
  const at: SlicePoint = { loss: 0, dx: 0, dy: 0 };
  // The levels are those of the root: next to a minimum the loss is a square, and its root has straight sides.
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = scale.atY(top + row * stepY);
    for (let column = 0; column < columns; column++) {
      flow(scale.atX(left + column * stepX), y, at);
      values[row * columns + column] = Math.sqrt(at.loss);
    }
  }
  return levelsOf(values).map((exponent) => {
    const level = 10 ** (exponent / PER_DECADE);
    const lines = marchingSquares(values, columns, Math.sqrt(level));
    return {
      level,
      isDecade: exponent % PER_DECADE === 0,
      lines: lines.map((v, i) => (i % 2 ? top + v * stepY : left + v * stepX)),
    };
  });
}

const nodes = (length: number): number => Math.max(2, Math.min(MAX_NODES, Math.round(length / CELL) + 1));

/**
 * The levels between the least and the largest root of the loss, from the top, as exponents in units of a fraction of a
 * decade. A constant loss has none; one that reaches 0 has as many as are allowed.
 */
function levelsOf(roots: Float64Array): number[] {
  let least = Infinity;
  let most = 0;
  for (const root of roots) {
    if (root < least) least = root;
    if (root > most) most = root;
  }
  if (!(most > least)) return [];
  const highest = Math.ceil(2 * PER_DECADE * Math.log10(most)) - 1;
  const lowest = Math.max(
    highest - MAX_LEVELS + 1,
    least > 0 ? Math.floor(2 * PER_DECADE * Math.log10(least)) + 1 : -Infinity,
  );
  return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, i) => highest - i);
}
