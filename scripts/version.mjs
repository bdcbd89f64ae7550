import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What stands for the version of this package in the sources: for the `define` of esbuild. */
export const define = { VERSION: JSON.stringify(version) };
