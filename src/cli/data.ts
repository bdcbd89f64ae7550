import { dataOfMap } from '../session/map-data.js';
import { step } from '../session/parameters.js';
import { dataOfRun } from '../session/run-data.js';
import type { Store } from '../session/store.js';
import type { DataFormat } from '../session/data.js';
import type { Command } from './command.js';
import { Failure } from './failure.js';
import { learningOptions, spaceIn, spaceOption, type MappedSpace } from './learning.js';
import { address, numberIn, numberOption, valuesOf, type Given } from './options.js';
import { storeOf } from './store-of.js';
import { endingIn, output, print, writeFile } from './write.js';

const STEPS = 1000;
const MAP_WIDTH = 128;

const steps = numberOption('steps', `how far the run goes (${STEPS}, or the step that is given)`, 0, step.max);
const every = numberOption('every', 'a row for so many steps (1)', 1, step.max);
const map = spaceOption(
  'map',
  'where each start of a space ends, in place of the run; of the student at the step that is given',
);
const width = numberOption('width', `starts in a row of a map, and rows (${MAP_WIDTH})`, 1, 1024);
const endings = ['.csv', '.json'] as const;

export const data: Command = {
  name: 'data',
  meaning: 'the numbers of a run step by step, or where the starts of a space end, as CSV or JSON',
  examples: [
    'data --preset home --steps 2000 -o run.csv',
    'data --preset home --samples 20 --every 10 -o run.json',
    'data --preset home --map wa --width 128 -o map.csv',
  ],
  options: [...learningOptions, address, steps, every, map, width, output(endings, '; without it, CSV is printed')],
  async run(given, version) {
    const format = (endingIn(given, endings) ?? '.csv').slice(1) as DataFormat;
    const values = valuesOf(given);
    const everySteps = numberIn(given, every, 1);
    const last = numberIn(given, steps, values.get(step) || STEPS);
    const size = numberIn(given, width, MAP_WIDTH);
    const space = mapIn(given);
    if (!space) values.set(step, last);
    const store = storeOf(values);
    const lines = space
      ? mapOf(store, space, size, format, version)
      : dataOfRun(store.history.run, { format, version, every: everySteps });
    const file = given.get('output');
    if (file === undefined) {
      await print(lines);
      return [];
    }
    await writeFile(file, lines);
    return [`${file}: ${space ? `${size} × ${size} starts` : `steps 0 … ${store.state.step}`}\n`];
  },
};

/** @throws Failure for what is no space, and for options that do not go together */
function mapIn(given: Given): MappedSpace | undefined {
  const isMap = given.has('map');
  const needless = (isMap ? ['steps', 'every'] : ['width']).find((option) => given.has(option));
  if (needless) throw new Failure(`--${needless} is ${isMap ? 'not for --map' : 'for --map'}`);
  return spaceIn(given, map);
}

const mapOf = (
  { state }: Store,
  { slice, kept, domain, axes }: MappedSpace,
  size: number,
  format: DataFormat,
  version: string,
): Generator<string> =>
  dataOfMap(state, {
    format,
    version,
    slice,
    student: kept(state.learner),
    limits: domain,
    names: [axes.x.symbol, axes.y.symbol],
    width: size,
    height: size,
  });
