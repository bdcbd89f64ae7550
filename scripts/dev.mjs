import { watch } from 'rollup';
import config from '../rollup.config.mjs';
import { serve } from './serve.mjs';

/** Rebuilds on every change. A mistake in the source is told, not fatal: the next change may mend it. */
const watcher = watch(config);
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') console.log(`Built ${event.output.join(', ')} in ${event.duration} ms`);
  return event.result?.close();
});

await new Promise((resolve) => watcher.on('event', ({ code }) => code === 'END' && resolve()));
await serve({ watch: true });
