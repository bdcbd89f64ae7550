import type { Point } from '../../../views/core/scale.js';
import type { BoxId } from '../../../views/spaces/space.js';
import { isNearTop } from '../../../views/core/anchor.js';
import type { PlotsController } from './plots-controller.js';

/** The classes of a note beside a spot: towards the middle of the plot, where there is room. */
export function noteSide(spot: Point & { readonly box: BoxId }, plots: PlotsController): string {
  const { scale } = plots.of(spot.box);
  const part = (spot.x - scale.left) / (scale.right - scale.left);
  return `${part < 0.3 ? 'start' : part > 0.7 ? 'end' : 'middle'} ${isNearTop(spot, scale.top) ? 'below' : 'above'}`;
}
