import { startDevServer } from '@web/dev-server';

/** Serves the repository to this machine and prints where the gallery is. @returns its address, and the way to end it */
export async function serve({ watch = false } = {}) {
  const config = { rootDir: process.cwd(), hostname: '127.0.0.1', open: false, watch };
  const server = await startDevServer({
    config,
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const url = `http://localhost:${server.server.address().port}/examples/`;
  console.log(`The gallery is at ${url}`);
  return { url, stop: () => server.stop() };
}
