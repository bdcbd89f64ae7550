import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** Where the files go: dist, or another folder to compare with it. */
const out = process.env.OUT_DIR ?? 'dist';

/** lit-html leaves its version in the page's global scope, and takes polyfills from there: a guest should not. */
const noGlobals = {
  name: 'no-globals',
  transform: (code, id) =>
    /node_modules.*lit-html/.test(id)
      ? code.replace(/,\w+=\w+\.litHtmlPolyfillSupport;.*?litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '')
      : null,
};

/** The session takes only numbers that the table of parameters has let in: the element's copy of the engine checks no more. */
const unchecked = {
  name: 'unchecked',
  transform: (code, id) =>
    /engine\/check\.ts$/.test(id) ? code.replaceAll(/(function \w+\([^)]*\): void) {[^]*?\n}/g, '$1 {}') : null,
};

/**
 * Lets the module be imported where there is no DOM, as on a server: what it needs of it before there is an element gets a
 * stand-in, in the module's scope only. `get` says that the element is there, so nothing is registered.
 */
const standIns =
  'const { HTMLElement = Object, document = { createTreeWalker: Object }, customElements = { get: Object } } = globalThis;';

const LAYERS = ['engine', 'views', 'session', 'element', 'element/templates', 'element/styles'];
const modulesOf = (folder) =>
  readdirSync(`src/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** gzip looks no farther back than 32 kB: similar code side by side saves 400 bytes. Imports of nothing only set the order. */
const similarTogether = {
  name: 'similar-together',
  transform(code, id) {
    if (!/src\/index\.ts$/.test(id)) return null;
    const modules = LAYERS.flatMap((folder) =>
      modulesOf(folder).map((name) => `./${folder}/${name.replace('.ts', '.js')}`),
    );
    return ['lit-html', ...modules].map((module) => `import '${module}';`).join('') + code;
  },
};

const plugins = [
  minifyTemplateLiterals({ include: 'src/elements/**' }),
  nodeResolve(),
  noGlobals,
  esbuild({ target: 'es2022' }),
  terser({
    ecma: 2022,
    compress: {
      passes: 6,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      pure_getters: true,
      keep_fargs: false,
      lhs_constants: false,
    },
    format: { comments: false },
  }),
];

/** A module is UTF-8. A classic script is read in the encoding of its page: in ASCII it is the same in all of them. */
const inAscii = {
  name: 'in-ascii',
  renderChunk: (code) =>
    code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

/** Copies the stylesheet that a page may load before the script. */
const stylesheet = (file) => ({
  name: 'stylesheet',
  buildStart() {
    if (existsSync(file)) this.addWatchFile(resolve(file));
  },
  generateBundle() {
    if (!existsSync(file)) return;
    this.emitFile({ type: 'asset', fileName: 'relu-playground.css', source: readFileSync(file) });
  },
});

export default [
  {
    input: 'src/index.ts',
    output: [
      { file: `${out}/relu-playground.js`, format: 'es', intro: standIns },
      {
        file: `${out}/relu-playground.iife.js`,
        format: 'iife',
        name: 'ReluPlayground',
        intro: standIns,
        plugins: [inAscii],
      },
    ],
    plugins: [unchecked, similarTogether, ...plugins, stylesheet('src/relu-playground.css')],
  },
  { input: 'src/engine/index.ts', output: { file: `${out}/engine.js`, format: 'es' }, plugins },
];
