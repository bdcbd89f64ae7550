import { isNoteBelow } from '../../../views/core/anchor.js';
import type { HandleAnchor } from '../../../views/handles/handles.js';
import type { PlotsController } from './plots-controller.js';

/** The classes of a note beside an anchor: towards the middle of the plot, where there is room. */
export function noteSide(anchor: HandleAnchor, plots: PlotsController): string {
  const { scale } = plots.of(anchor.box);
  const part = (anchor.x - scale.left) / (scale.right - scale.left);
  return `${part < 0.3 ? 'start' : part > 0.7 ? 'end' : 'middle'} ${isNoteBelow(anchor, scale) ? 'below' : 'above'}`;
}
