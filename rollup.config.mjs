import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** Where the files go: dist, or another folder to compare with it. */
const out = process.env.OUT_DIR ?? 'dist';

/** Lit leaves its versions, and a map for decorators that are not used here, in the page's global scope: a guest should not. */
const noGlobals = {
  name: 'no-globals',
  transform: (code, id) =>
    /node_modules.*lit/.test(id)
      ? code.replace(
          /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)|\w+\.litPropertyMetadata\?\?=new WeakMap|litPropertyMetadata\.get\(\w\)/g,
          'void 0',
        )
      : null,
};

/**
 * Lets the module be imported where there is no DOM, as on a server: what it needs of it before there is an element gets a
 * stand-in, in the module's scope only. `get` says that the element is there, so nothing is registered.
 */
const standIns =
  'const { HTMLElement = Object, document = { createTreeWalker: Object }, customElements = { get: Object } } = globalThis;';

const plugins = [
  minifyTemplateLiterals({ include: 'src/element/**' }),
  nodeResolve(),
  noGlobals,
  esbuild({ target: 'es2022' }),
  terser({
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
    format: { comments: false },
  }),
];

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
      { file: `${out}/relu-playground.iife.js`, format: 'iife', name: 'ReluPlayground', intro: standIns },
    ],
    plugins: [...plugins, stylesheet('src/relu-playground.css')],
  },
  { input: 'src/engine/index.ts', output: { file: `${out}/engine.js`, format: 'es' }, plugins },
];
