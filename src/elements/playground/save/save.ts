import type { DataFormat } from '../../../session/data.js';
import { dataOfRun } from '../../../session/run-data.js';
import type { Run } from '../../../session/run.js';
import { pictureOf } from './picture.js';
import type { PictureFormat } from './picture-options.js';
import type { Subject } from './subject.js';

/** The version of this package, which esbuild writes in its place: scripts/version.mjs. */
declare const VERSION: string;

/** The formats of the files that a reader can save, by the endings of their names. */
export type FileFormat = PictureFormat | DataFormat;

const TYPES: Readonly<Record<DataFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** More rows would keep the page busy for more than a second, and few programs would open them. */
const MAX_ROWS = 20_000;

/** Makes a file of a figure, a picture or the present run, and has the browser download it. */
export async function save(subject: Subject, format: FileFormat): Promise<void> {
  const { history, state } = subject.source;
  const { run } = history;
  // While a PNG is packed, learning can go on.
  const { step } = state;
  const blob = format === 'svg' || format === 'png' ? await pictureOf(subject, { format }) : dataOf(run, format);
  download(blob, `${subject.id || 'relu-playground'}-step-${step}.${format}`);
}

function dataOf(run: Run, format: DataFormat): Blob {
  const lines = dataOfRun(run, { format, version: VERSION, every: everyOf(run.last - run.first) });
  return new Blob([...lines], { type: TYPES[format] });
}

/** A row for so many steps: 1, 2, 5, 10, 20, 50 … */
function everyOf(steps: number): number {
  const least = Math.max(1, steps / MAX_ROWS);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((every) => every >= least)!;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the file by the time that other tasks run.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
