import { inspect } from 'node:util';
import { OUTCOME_KINDS, type Teacher } from '../engine/index.js';
import { linesOfData, type DataFormat, type Head, type Value } from '../session/data.js';
import { exact } from '../session/number.js';
import { objectOf, settingsOf, textOf } from '../session/run-data.js';
import type { State } from '../session/state.js';
import { stepsOf } from '../session/steps.js';
import { sweep as follow, type Sweep } from '../sweep/index.js';
import type { Command } from './command.js';
import { learningOptions } from './learning.js';
import { address, numberIn, numberOption, valuesOf } from './options.js';
import { progressBar } from './progress-bar.js';
import { startsIn, startsOptions, type LawfulStarts } from './starts.js';
import { storeOf } from './store-of.js';
import { endingIn, output, writeFile } from './write.js';

const threads = numberOption('threads', 'how many work at once (as many as the processor runs)', 1, 256);
const endings = ['.csv', '.json'] as const;

export const sweep: Command = {
  name: 'sweep',
  meaning: 'how many of many starts reach the teacher, end linear or die',
  examples: [
    'sweep --preset home --learning-rate 0.3 --starts 20x20 --slice wa',
    'sweep --preset home --law gaussian --starts 10000 --scale 0.5 --seed 7 -o ends.csv',
  ],
  options: [
    ...learningOptions,
    address,
    ...startsOptions,
    threads,
    output(endings, ', with each start and its end; without it, they are only counted'),
  ],
  async run(given, version) {
    const ending = endingIn(given, endings);
    const { state } = storeOf(valuesOf(given));
    const starts = startsIn(given, state);
    const swept = await followed(state, starts, numberIn(given, threads, undefined));
    const told = [`${swept.words}\n`, `${swept.law}; ${ruleOf(state)}\n`];
    if (!ending) return told;
    const file = given.get('output')!;
    const data = linesOfData[ending.slice(1) as DataFormat];
    await writeFile(file, data(headOf(state, starts, swept, version), ['w', 'b', 'a', 'c', 'end'], rowsOf(swept)));
    return [...told, `${file}: ${swept.total} starts\n`];
  },
};

/** By the steps that play makes, or in the limit of small ones if these do not lead downhill, as maps are computed. */
async function followed(state: State, starts: LawfulStarts, threads: number | undefined): Promise<Sweep> {
  const bar = progressBar(process.stderr);
  try {
    return await follow({
      starts,
      teacher: state.teacher,
      ...stepsOf(state),
      ...(threads !== undefined && { threads }),
      onProgress: bar.show,
    });
  } finally {
    bar.clear();
  }
}

/** By what steps the starts were followed, in words. */
function ruleOf(state: State): string {
  const steps = stepsOf(state);
  return steps ? `learning rate ${steps.learningRate}, samples ${steps.samples}` : 'in the limit of small steps';
}

function* rowsOf({ ends, total, starts: { w, b, a, c } }: Sweep): Generator<readonly Value[]> {
  for (let i = 0; i < total; i++) yield [w[i]!, b[i]!, a[i]!, c[i]!, OUTCOME_KINDS[ends[i]!]!];
}

function headOf(state: State, starts: LawfulStarts, { words, law }: Sweep, version: string): Head {
  const steps = stepsOf(state);
  const rule = steps ? `, learningRate: ${exact(steps.learningRate)}, samples: ${textOf(steps.samples)}` : '';
  return {
    version,
    settings: {
      ...settingsOf(state),
      starts: law,
      counts: words,
      ends: ruleOf(state),
    },
    code: [
      "import { sweep } from 'relu-playground/sweep';",
      `const starts = ${inspect(starts, { depth: null, breakLength: Infinity })};`,
      `const teacher = ${objectOf<Teacher>(state.teacher, ['m', 'k', 'c', 's'])};`,
      `const { counts } = await sweep({ starts, teacher${rule} });`,
    ],
  };
}
