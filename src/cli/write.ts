import { createWriteStream } from 'node:fs';
import { dirname, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from './failure.js';
import type { Given, Option } from './options.js';

/** The option that names the file. @param endings those that are known, each with its dot */
export const output = (endings: readonly string[], otherwise = ''): Option => ({
  name: 'output',
  short: 'o',
  meaning: `the file to write${otherwise}`,
  accepts: `a name that ends in ${endings.join(' or ')}`,
});

/** The ending of the file that was named. @throws Failure for another one */
export function endingIn<T extends string>(given: Given, endings: readonly T[]): T | undefined {
  const file = given.get('output');
  if (file === undefined) return undefined;
  const ending = endings.find((known) => known === extname(file).toLowerCase());
  if (!ending) throw new Failure(`output="${file}" is not accepted; accepted: ${output(endings).accepts}`);
  return ending;
}

/** Pieces are written together until they are as long as this, in characters. */
const CHUNK = 65_536;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** @throws Failure that says why nothing could be written */
export async function writeFile(file: string, content: Iterable<string> | Uint8Array): Promise<void> {
  const source = content instanceof Uint8Array ? [content] : inChunks(content);
  try {
    await pipeline(Readable.from(source), createWriteStream(file));
  } catch (error) {
    throw new Failure(`${file} can’t be written: ${reasonOf(error as NodeJS.ErrnoException, file)}`);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException, file: string): string {
  if (code === 'ENOENT') return `there is no folder ${dirname(file)}`;
  if (code === 'EISDIR') return 'that is a folder';
  return code === 'EACCES' || code === 'EPERM' ? 'that is not allowed' : message;
}

/** Writes to the standard output; where nobody reads on, as after `| head`, that is the end and no failure. */
export async function print(content: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(content)), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
