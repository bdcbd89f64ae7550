import { startDevServer } from '@web/dev-server';

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

/** Serves the repository and prints where the gallery is. @returns its address, and the way to end it */
export async function serve({ watch = false } = {}) {
  const { port, stop } = await startServer({ rootDir: process.cwd(), watch });
  const url = `http://localhost:${port}/examples/`;
  console.log(`The gallery is at ${url}`);
  return { url, stop };
}
