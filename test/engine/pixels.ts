/** Maps without any refinement. */
import { OUTCOME_KINDS, outcomeOf, studentInSlice, type OutcomeMapOptions } from '../../src/engine/index.js';

/** The kinds of all pixels, each from its own start. */
export function everyPixel({ slice, student, teacher, width, height, limits }: OutcomeMapOptions): Uint8Array {
  const { x, y } = limits ?? { x: [-3, 3], y: [-3, 3] };
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const start = studentInSlice(
      slice,
      student,
      x[0] + (((i % width) + 0.5) / width) * (x[1] - x[0]),
      y[1] - ((Math.floor(i / width) + 0.5) / height) * (y[1] - y[0]),
    );
    return OUTCOME_KINDS.indexOf(outcomeOf(start, teacher).kind);
  });
}

/** In how many pixels two pictures differ. */
export const countDifferences = (a: Uint8Array, b: Uint8Array): number => a.filter((kind, i) => kind !== b[i]).length;
