/**
 * The sources as the published files are: threads are begun with the file that begins them, and Node reads a file of
 * TypeScript in no thread.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { buildSync } from 'esbuild';

/**
 * Bundles modules, each into a file of its own; what they share goes into a file beside them.
 * @param entries paths of sources, by the names that the files are to have
 * @returns the folder of the files, which is there until all tests of this file have run
 */
export function bundled(entries: Readonly<Record<string, string>>): string {
  // Inside the project, whose packages are found from there.
  mkdirSync('.test-results', { recursive: true });
  const folder = mkdtempSync(resolve('.test-results/bundled-'));
  after(() => rmSync(folder, { recursive: true }));
  // The command finds its version in the package of its name.
  copyFileSync('package.json', join(folder, 'package.json'));
  buildSync({
    entryPoints: { ...entries },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  });
  return folder;
}
