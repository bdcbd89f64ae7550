import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';

/**
 * Runs in each page before all else, since WebKit's driver does not tell what is written on the console: keeps errors,
 * what could not be loaded or was forbidden, and the playground's warnings.
 */
function keepProblems() {
  const problems = (window.__problems = []);
  const keep = (text) => problems.push(String(text));
  const onError = ({ message, target }) => {
    // A browser may drop at will what it was asked to fetch in advance.
    if (target.rel !== 'prefetch') keep(message ?? `could not load ${target.src ?? target.href}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => keep(reason));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => keep(`forbidden: ${blockedURI}`));
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...words) => {
      if (level === 'error' || String(words[0]).startsWith('<relu-playground')) keep(words.join(' '));
      write.apply(console, words);
    };
  }
}

const withProblemsKept = {
  name: 'keep-problems',
  transform({ body, response }) {
    if (!response.is('html')) return undefined;
    return { body: body.replace(/<head[^>]*>/i, (head) => `${head}<script>(${keepProblems})()</script>`) };
  },
};

/** Serves a built site at the root of an address of its own. */
export async function serveSite({ folder, output }) {
  const server = await startDevServer({
    config: { rootDir: join(folder, output), hostname: '127.0.0.1', port: 0, open: false, plugins: [withProblemsKept] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { origin: `http://127.0.0.1:${server.server.address().port}`, stop: () => server.stop() };
}
