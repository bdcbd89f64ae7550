import {
  learningRate,
  parameters,
  preset,
  samples,
  step,
  studentParameters,
  teacherParameters,
} from '../session/parameters.js';
import { spaces } from '../views/spaces/index.js';
import type { Space } from '../views/spaces/space.js';
import { Failure } from './failure.js';
import { optionsFor, type Given, type Option } from './options.js';

/** What learning depends on. */
const LEARNING: readonly unknown[] = [
  preset,
  ...Object.values(teacherParameters),
  ...Object.values(studentParameters),
  samples,
  learningRate,
  step,
];

export const learningOptions: readonly Option[] = optionsFor(
  parameters.filter((parameter) => LEARNING.includes(parameter)),
);

/** A space whose slice the engine knows by a name. */
export type MappedSpace = Space & Required<Pick<Space, 'slice'>>;

const mapped = Object.values<Space>(spaces).filter((space): space is MappedSpace => space.slice !== undefined);

/** An option that takes the name of a space. */
export const spaceOption = (name: string, meaning: string): Option => ({
  name,
  meaning,
  accepts: `one of ${mapped.map(({ id }) => id).join(', ')}`,
});

/** The space that an option names, or undefined without it. @throws Failure for what is no space */
export function spaceIn(given: Given, { name, accepts }: Option): MappedSpace | undefined {
  const id = given.get(name);
  const space = mapped.find((known) => known.id === id);
  if (id !== undefined && !space) throw new Failure(`${name}="${id}" is not accepted; accepted: ${accepts}`);
  return space;
}
