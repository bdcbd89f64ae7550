import { bestFits, type BestFits } from './best-fits.js';
import { flattestSharpness } from './flattest.js';
import type { Samples } from './inputs.js';
import type { Teacher } from './neuron.js';

/** What is the same for all starts of descent. */
export interface DescentSetting {
  readonly teacher: Teacher;
  readonly learningRate: number;
  readonly samples: Samples;
  readonly fits: BestFits;
  /** The size of the teacher's deviation from its mean; of a constant one, of its height. */
  readonly size: number;
  /** The sharpness of the flattest solution; looked up when it is first asked for. */
  flattest?: number;
}

export function descentSetting(teacher: Teacher, learningRate: number, samples: Samples): DescentSetting {
  const fits = bestFits(teacher);
  return { teacher, learningRate, samples, fits, size: Math.sqrt(fits.constantLoss) || 1 + Math.abs(teacher.c) };
}

/**
 * The teacher, as a text, whose flattest solution was asked for last, and how sharp that is: it costs as much as some
 * thousand steps, and is asked for at many starts of one teacher.
 */
let lastTeacher: string | undefined;
let lastFlattest = 0;

/** η·λ/2 at the flattest solution: above 1 descent can settle at none but the dead. */
export function overshootOfFlattest(setting: DescentSetting): number {
  setting.flattest ??= flattestOf(setting);
  return (setting.learningRate * setting.flattest) / 2;
}

function flattestOf({ teacher, fits }: DescentSetting): number {
  const asText = JSON.stringify(teacher);
  if (asText !== lastTeacher) lastFlattest = flattestSharpness(teacher, fits);
  lastTeacher = asText;
  return lastFlattest;
}
