/**
 * What each folder of sources costs in the element's script: its modules as far as they are used, minified and gzipped
 * alone. Compressed together they share what they have in common, so the sum is more than the whole.
 */
import { dirname, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

/** The folder of a module; all packages together are one part. */
function partOf(id) {
  const folder = dirname(relative('.', id));
  return folder.includes('node_modules') ? 'node_modules (Lit)' : folder;
}

/** The code of the modules of the element's script by part. */
async function codeByPart() {
  const [{ output, ...config }] = configs;
  const bundle = await rollup(config);
  const { output: files } = await bundle.generate(output);
  await bundle.close();
  const codes = new Map();
  for (const [id, { code }] of Object.entries(files[0].modules)) {
    const part = partOf(id);
    codes.set(part, `${codes.get(part) ?? ''}${code ?? ''}\n`);
  }
  return [...codes].sort();
}

async function gzippedSize(code) {
  const minified = await transform(code, { minify: true, format: 'esm', target: 'es2022' });
  return gzipSync(minified.code, { level: 9 }).length;
}

/** Prints a table in Markdown. */
export async function printParts() {
  console.log('\n| part of dist/relu-playground.js | bytes, gzipped alone |\n| --- | ---: |');
  for (const [part, code] of await codeByPart()) console.log(`| ${part} | ${await gzippedSize(code)} |`);
}
