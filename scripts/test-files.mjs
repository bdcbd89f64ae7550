import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The test files below these folders, as far as they exist. */
export const testsIn = (...folders) =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.test.ts'));

/** Slow tests are those of `*.slow.test.ts`. */
export const isSlow = (file) => file.endsWith('.slow.test.ts');
