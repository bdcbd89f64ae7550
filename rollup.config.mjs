import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { define } from './scripts/version.mjs';

/** The folder that the files go to: `dist`, or another one to compare with it. */
const out = process.env.OUT_DIR ?? 'dist';

/** Beside the scripts: the licences of the packages that they contain, whole. */
const LICENCES = 'relu-playground.licences.txt';

/** The first comment of each file: its name, version and licence, and those of the packages that it contains. */
const notices = `
<%= pkg.name %> <%= pkg.version %> (<%= pkg.license %> licence)
${readFileSync('LICENSE', 'utf8').match(/^Copyright.*$/m)[0]}
<% _.forEach(_.groupBy(dependencies, ({ licenseText }) => licenseText.trim()), (packages, text) => { %>
Contains <%= packages.map(({ name, version }) => name + ' ' + version).join(', ') %>:
<%= text.match(/^Copyright.*$/m)[0] %>
<%= packages[0].license %> licence, see ${LICENCES}
<% }) %>`;

/** The licences of packages, each text once. */
const licenceTexts = `
<% _.forEach(_.groupBy(dependencies, ({ licenseText }) => licenseText.trim()), (packages, text) => { %>
<%= packages.map(({ name, version }) => name + ' ' + version).join(', ') %>

<%= text %>
<% }) %>`;

/**
 * A browser reads a classic script in the encoding of its page, so that script is written in ASCII; a module is always UTF-8. A template literal with
 * a tag can't be escaped without changing its raw text; esbuild turns it into a call, whose strings can.
 */
const inAscii = { charset: 'ascii', supported: { 'template-literal': false } };

/** How templates are made smaller, beside the plugin's own choices. */
const markup = { removeAttributeQuotes: true };

/** How style sheets are made smaller: the plugin's own way, clean-css, does not know nested rules; esbuild does. */
const sheets = {
  getPlaceholder: () => '@EXPRESSION();',
  combineHTMLStrings: ([{ text }]) => text,
  minifyCSS: async (text) => (await transform(text, { loader: 'css', minify: true })).code.trim(),
  splitHTMLByPlaceholder: (text) => [text],
};

/** The classes of elements keep their names: stack traces, developer tools and frameworks name an element by its class. */
const ELEMENTS = ['ReluPlayground', 'ReluStory', 'ReluPassage', 'ReluValue'];

/**
 * The minifier as a step of the build. The directive of a framework stays, and comments go: the notices of licences
 * stand once, in the first comment, which is added after this.
 */
const minifier = (isClassic) => ({
  name: 'minifier',
  renderChunk: (code) =>
    minify(code, {
      ecma: 2022,
      // Of a classic script the first names are global: they stay.
      module: !isClassic,
      sourceMap: true,
      // The fifth pass would find nothing more. What is written into several places for want of a name, or of a call, is
      // shorter at first and longer after gzip.
      compress: { passes: 4, inline: 1, collapse_vars: false, directives: false },
      mangle: { reserved: ELEMENTS },
      format: { asciiOnly: isClassic, comments: false },
    }),
});

const ours = { include: 'src/elements/**', exclude: '**/styles/colors.ts' };

/**
 * The steps from the sources to a file that a page can load.
 * @param isAscii whether the file is to have no other signs than those of ASCII
 * @param thirdParty where the licences of packages are written to, if they are
 */
const plugins = ({ isAscii = false, thirdParty } = {}) => [
  // Take comments and white space out of our own templates and style sheets, of which a minifier knows nothing. The sheet of
  // the colours is made from a table, so it stays as it is.
  minifyTemplateLiterals({ ...ours, options: { shouldMinifyCSS: () => false, minifyOptions: markup } }),
  minifyTemplateLiterals({ ...ours, options: { shouldMinify: () => false, strategy: sheets } }),
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({ target: 'es2022', define, ...(isAscii && inAscii) }),
  minifier(isAscii),
  license({ banner: { commentStyle: 'ignored', content: notices }, thirdParty }),
];

/**
 * What Lit reads of the DOM while its modules are evaluated. On a server these names get stand-ins, which are local to the
 * module (docs/decisions/0007-importable-without-a-dom.md).
 */
const intro = 'const { HTMLElement = Object, document = { createTreeWalker() {} } } = globalThis;';

/**
 * Frameworks that render on a server send a module to the browser only if it says so, or is imported by one that does. It
 * has to be the first statement.
 */
const moduleIntro = `'use client'; ${intro}`;

/** Copies the stylesheet that a page may load before the script. */
const stylesheet = (file) => ({
  name: 'stylesheet',
  buildStart() {
    this.addWatchFile(resolve(file));
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'relu-playground.css', source: readFileSync(file) });
  },
});

/** What a system runs by itself begins with the program that runs it, before any comment. */
const executable = {
  name: 'executable',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = `#!/usr/bin/env node\n${chunk.code}`;
  },
};

/** What makes files: the element loads it when someone first asks for one. */
const SAVE = resolve('src/elements/playground/save/index.ts');
const save = { external: [SAVE], paths: { [SAVE]: './relu-playground.save.js' } };

/** The command starts the threads of a sweep by the published file, which is the one that they run. */
const SWEEP = resolve('src/sweep/index.ts');

/** Source maps name the sources as seen from `dist`, wherever they are written: two builds of one source are equal. */
const maps = {
  sourcemap: true,
  sourcemapPathTransform: (source, map) => relative('dist', resolve(dirname(map), source)),
};

export default [
  {
    input: 'src/index.ts',
    external: save.external,
    output: { file: `${out}/relu-playground.js`, format: 'es', intro: moduleIntro, paths: save.paths, ...maps },
    plugins: [
      plugins({ thirdParty: { output: { file: resolve(out, LICENCES), template: licenceTexts } } }),
      stylesheet('src/relu-playground.css'),
    ],
  },
  {
    input: 'src/index.ts',
    external: save.external,
    output: {
      file: `${out}/relu-playground.iife.js`,
      format: 'iife',
      name: 'ReluPlayground',
      intro,
      paths: save.paths,
      ...maps,
    },
    plugins: plugins({ isAscii: true }),
  },
  {
    input: SAVE,
    output: { file: `${out}/relu-playground.save.js`, format: 'es', ...maps },
    plugins: plugins(),
  },
  {
    input: 'src/engine/index.ts',
    output: { file: `${out}/engine.js`, format: 'es', ...maps },
    plugins: plugins(),
  },
  {
    input: SWEEP,
    external: /^node:/,
    output: { file: `${out}/sweep.js`, format: 'es', ...maps },
    plugins: plugins(),
  },
  {
    input: 'src/cli/main.ts',
    // What draws PNG is installed by those alone who want it.
    external: ['@napi-rs/canvas', /^node:/, SWEEP],
    output: { file: `${out}/cli.js`, format: 'es', paths: { [SWEEP]: './sweep.js' } },
    plugins: [plugins(), executable],
  },
];
