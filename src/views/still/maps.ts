import { refineMap } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { stepsOf } from '../../session/steps.js';
import type { Scale } from '../core/scale.js';
import { frameOf, imageOf, type OutcomeImage } from '../layers/outcomes/image.js';
import type { Space } from '../spaces/space.js';

/**
 * The outcome map of a space, computed to the end at once: a second or two for a large one at a large rate. Undefined for
 * a space of which the engine knows no outcomes.
 * @param ratio device pixels per pixel
 */
export function mapOf({ slice, kept }: Space, state: State, scale: Scale, ratio: number): OutcomeImage | undefined {
  if (!slice) return undefined;
  const { learner, teacher } = state;
  const frame = frameOf(scale, ratio, ratio);
  const { width, height, limits } = frame;
  const refinement = refineMap({ slice, student: kept(learner), teacher, ...stepsOf(state), width, height, limits });
  let step = refinement.next();
  while (!step.done) step = refinement.next();
  return imageOf(frame, step.value);
}

/** The map where its plot is in a picture, pixels from the top left: images are drawn in device pixels of the whole. */
export function moved(image: OutcomeImage, left: number, top: number, ratio: number): OutcomeImage {
  const { frame } = image;
  const [x, y] = [Math.round(left * ratio), Math.round(top * ratio)];
  return { ...image, frame: { ...frame, left: frame.left + x, top: frame.top + y } };
}
