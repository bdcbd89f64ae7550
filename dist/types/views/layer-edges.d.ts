import type { PhaseLayer } from './phase-layer.js';
/**
 * What happens to a kink at the ends of the data: it is trapped outside (dashed, with ticks on that side, in the
 * colour of what it is trapped as), or comes back in (solid, with arrows). And the best straight line that this a and
 * c allow, and where the student's own kink is going.
 */
export declare const edgesLayer: PhaseLayer;
