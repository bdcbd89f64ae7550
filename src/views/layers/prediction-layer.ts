import { shows } from '../spaces/space.js';
import type { Layer, SpacePart } from './layer.js';
import { drawPrediction, predictionOf, seenOfPrediction } from './prediction.js';

const prediction: SpacePart = {
  depth: 'live',
  dependsOn({ state }, space, scale) {
    if (state.learningRate < 0) return [];
    const { student } = state.learner;
    // The box of the other direction shows a student only if it will turn.
    const isSeen = shows(space, student.w) || predictionOf(state).path.w.some((w) => shows(space, w));
    return isSeen ? [...seenOfPrediction(space, scale, student), state.learningRate, state.samples] : [];
  },
  draw(ctx, scale, space, { state }, theme) {
    if (state.learningRate >= 0) drawPrediction(ctx, scale, space, predictionOf(state), theme);
  },
};

/** Where the student goes from here. A student that climbs goes elsewhere: nothing is predicted of it. */
export const predictionLayer: Layer = { label: 'Path from here', inSpaces: [prediction] };
