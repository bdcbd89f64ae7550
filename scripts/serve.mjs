import { startDevServer } from '@web/dev-server';
import { examplesAtRoot, readablePages } from './gallery.mjs';

/** Serves a folder to this machine. @param config of the development server @returns its port, and the way to end it */
export async function startServer(config) {
  const server = await startDevServer({
    config: { hostname: '127.0.0.1', open: false, ...config },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { port: server.server.address().port, stop: () => server.stop() };
}

/**
 * Serves the gallery, and from the same address the rest of the repository, and prints where the article and the gallery are.
 * @param config more of the development server's @returns the gallery's address, and the way to end it
 */
export async function serve({ plugins = [], middleware = [], ...config } = {}) {
  const { port, stop } = await startServer({
    rootDir: process.cwd(),
    plugins: [readablePages, ...plugins],
    middleware: [examplesAtRoot, ...middleware],
    ...config,
  });
  const url = `http://localhost:${port}/`;
  console.log(`The article is at ${url}article\nThe gallery is at ${url}`);
  return { url, stop };
}
