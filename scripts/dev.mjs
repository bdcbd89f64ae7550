/** Serves the gallery from the sources, module by module, and reloads its pages after each edit: `npm run dev`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { endWithParent } from './end-with-parent.mjs';
import { serve } from './serve.mjs';
import { define } from './version.mjs';

/** The source of each built file that a page of the gallery loads. */
const SOURCES = {
  '/dist/relu-playground.js': '/src/index.ts',
  '/dist/relu-playground.save.js': '/src/elements/playground/save/index.ts',
  '/dist/relu-playground.css': '/src/relu-playground.css',
  '/dist/engine.js': '/src/engine/index.ts',
};

/** Sends the browser to the sources: a module's own imports are relative to the address where it ended up. */
function toSources(context, next) {
  const source = SOURCES[context.path];
  return source ? context.redirect(source) : next();
}

endWithParent();
await serve({
  watch: true,
  // With the warnings of Lit's development build.
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', define })],
  middleware: [toSources],
});
