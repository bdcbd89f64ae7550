import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { printParts } from './size-parts.mjs';

/** What a page may have to load, in bytes after gzip. */
const BUDGETS = {
  'dist/relu-playground.js': 80_000,
  // Loaded by those alone who save a file.
  'dist/relu-playground.save.js': 50_000,
  'dist/engine.js': 16_000,
};

function check([file, budget]) {
  if (!existsSync(file)) {
    console.error(`${file} is missing: npm run build`);
    return false;
  }
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  const verdict = size <= budget ? 'within' : 'OVER';
  console.log(`${file}: ${size} bytes gzipped, ${verdict} its budget of ${budget}`);
  return size <= budget;
}

/** Whether the built files are small enough. */
export const sizesFit = () => Object.entries(BUDGETS).map(check).every(Boolean);

if (import.meta.filename === process.argv[1]) {
  process.exitCode = sizesFit() ? 0 : 1;
  await printParts();
}
