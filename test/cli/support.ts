import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { JSDOM } from 'jsdom';
import { PNG } from 'pngjs';
import { bundled } from '../sweep/bundled.js';

/** A folder of its own, where a command writes. */
const folder = mkdtempSync(join(tmpdir(), 'relu-playground-'));
after(() => rmSync(folder, { recursive: true }));

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const command = join(bundled({ main: 'src/cli/main.ts', sweep: 'src/sweep/index.ts' }), 'main.mjs');

/** Runs the command from the sources, as somebody does who types these words. */
export function relu(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync('node', [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, output: stdout, errors: stderr };
}

/** The same, where it is to succeed without a word of complaint. */
export function reluOk(...args: readonly string[]): string {
  const { code, output, errors } = relu(...args);
  if (code !== 0 || errors !== '') throw new Error(`${args.join(' ')} ends with ${code}: ${errors}`);
  return output;
}

export const pathOf = (name: string): string => join(folder, name);

export const makeFolder = (name: string): void => void mkdirSync(pathOf(name));

export const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

export const pngOf = (name: string): PNG => PNG.sync.read(readFileSync(pathOf(name)));

const { DOMParser } = new JSDOM('').window;

/** @throws what is wrong with the XML */
export function svgOf(name: string): Element {
  const root = new DOMParser().parseFromString(textOf(name), 'image/svg+xml');
  const error = root.querySelector('parsererror');
  if (error) throw new Error(error.textContent!);
  return root.documentElement;
}

/** The texts that a reader sees, each once. */
export const textsOf = (svg: Element): string[] =>
  [...svg.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent!);
