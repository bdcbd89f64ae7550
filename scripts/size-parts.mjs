/**
 * What each part of the element's script costs: its modules, minified and gzipped alone. Compressed together they share
 * what they have in common, so the sum is more than the whole.
 */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

/** Parts by the names of their modules: the first that fits counts. */
const PARTS = [
  ['lit-html', /node_modules/],
  ['layer outcomes', /outcome-slice|outcome-image|outcomes-controller|outcome-map|grid-refinement|legend/],
  ['layer field', /layer-field/],
  ['layer contours', /layer-contours|marching-squares/],
  ['layer solutions', /solution/],
  ['layer edges', /layer-edges|kink-arrow/],
  ['layer fate, fits, previews', /fate|fits\.ts|preview/],
  ['loss and timeline', /loss-|history|\/run\.ts/],
  ['line in words, formulas', /words|session\/regime|regime-controller|formulas/],
  ['styles', /styles/],
  ['engine, the rest', /src\/engine/],
  ['session, the rest', /src\/session/],
  ['views, the rest', /src\/views/],
  ['element, the rest', /src\/element|src\/index/],
];

const partOf = (id) => PARTS.find(([, names]) => names.test(id))?.[0];

/** The code of the modules of the element's script, as far as it is used, by part. */
async function codeByPart() {
  const [{ output, ...config }] = configs;
  const bundle = await rollup(config);
  const { output: files } = await bundle.generate(output[0]);
  const codes = new Map(PARTS.map(([part]) => [part, '']));
  for (const [id, { code }] of Object.entries(files[0].modules)) {
    const part = partOf(relative('.', id));
    if (part) codes.set(part, `${codes.get(part)}${code ?? ''}\n`);
  }
  await bundle.close();
  return codes;
}

/** Prints a table in Markdown. */
export async function printParts() {
  console.log('| part | bytes, gzipped alone |\n| --- | ---: |');
  for (const [part, code] of await codeByPart()) {
    const { code: small } = await transform(code, { minify: true, format: 'esm', target: 'es2022' });
    console.log(`| ${part} | ${gzipSync(small, { level: 9 }).length} |`);
  }
}
