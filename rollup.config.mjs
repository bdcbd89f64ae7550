import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

/** Where the files go: dist, or another folder to compare with it. */
const out = process.env.OUT_DIR ?? 'dist';

const plugins = [nodeResolve(), esbuild({ target: 'es2022', minify: true, legalComments: 'none' })];

export default [
  {
    input: 'src/index.ts',
    output: [
      { file: `${out}/relu-playground.js`, format: 'es' },
      { file: `${out}/relu-playground.iife.js`, format: 'iife', name: 'ReluPlayground' },
    ],
    plugins,
  },
  { input: 'src/engine/index.ts', output: { file: `${out}/engine.js`, format: 'es' }, plugins },
];
