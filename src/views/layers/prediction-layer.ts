import { drawFate, fateOf } from './prediction.js';
import type { PhaseLayer } from './layer.js';

/** Where the student goes from here. Climbing goes elsewhere: then there is nothing to foretell. */
export const fateLayer: PhaseLayer = {
  name: 'fate',
  dependsOn: ({ learner, teacher, learningRate }) => [learner, teacher, learningRate < 0],
  draw(ctx, scale, space, state, theme) {
    if (state.learningRate >= 0) drawFate(ctx, scale, space, fateOf(state), theme);
  },
};
