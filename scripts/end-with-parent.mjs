import { fstatSync } from 'node:fs';

/** How often we look whether the parent is still there, in ms. */
const INTERVAL = 500;

/**
 * Ends this process when its parent has ended, or when the parent closes the pipe that is our standard input. A server
 * calls it when it starts, so that it is never left behind: a signal that stops npm does not always reach its scripts.
 */
export function endWithParent() {
  const parent = process.ppid;
  // The system gives an orphan to another process, so the number changes.
  setInterval(() => process.ppid === parent || process.exit(), INTERVAL).unref();
  const input = fstatSync(0);
  // A terminal is not ours to read, and /dev/null is at its end from the beginning.
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.on('close', () => process.exit());
  process.stdin.resume();
}
