import { join } from 'node:path';
import { startServer } from '../../scripts/serve.mjs';

/**
 * Runs in each page before all else, since WebKit's driver does not tell what is written on the console: keeps errors,
 * what could not be loaded or was forbidden, and the playground's warnings.
 */
function keepProblems() {
  const problems = (window.__problems = []);
  const keep = (text) => problems.push(String(text));
  const onError = ({ message, target }) => {
    // A browser may drop at will what it was asked to fetch in advance.
    if (!['prefetch', 'modulepreload', 'next'].includes(target.rel))
      keep(message ?? `could not load ${target.src ?? target.href}`);
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

/**
 * Serves a built site at the root of an address of its own.
 * @param site one that is a single page for all its addresses names that page as its `fallback`
 */
export async function serveSite({ folder, output, fallback }) {
  const rootDir = join(folder, output);
  const appIndex = fallback && join(rootDir, fallback);
  const { port, stop } = await startServer({ rootDir, appIndex, port: 0, plugins: [withProblemsKept] });
  return { origin: `http://127.0.0.1:${port}`, stop };
}
