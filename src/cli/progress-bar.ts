import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';

/** Signs of a full bar. */
const LENGTH = 24;

/** A line that tells how far something is. */
export interface ProgressBar {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away: what follows stands in its place. */
  readonly clear: () => void;
}

/** For a stream that is no terminal, as a file or a pipe, it does nothing. */
export function progressBar(stream: Pick<WriteStream, 'isTTY' | 'write'>): ProgressBar {
  let shown = -1;
  return {
    show(done, total) {
      const percent = Math.floor((100 * done) / total);
      if (!stream.isTTY || percent === shown) return;
      shown = percent;
      const full = Math.round((LENGTH * done) / total);
      cursorTo(stream as WriteStream, 0);
      stream.write(`${'█'.repeat(full)}${'░'.repeat(LENGTH - full)} ${percent} %, ${done} of ${total}`);
    },
    clear() {
      if (shown < 0) return;
      cursorTo(stream as WriteStream, 0);
      clearLine(stream as WriteStream, 0);
    },
  };
}
