import type { Source } from '../../../views/still/still.js';
import type { StillTheme } from '../../../views/still/block.js';
import type { Warn } from '../../link/warn.js';

/** The figure of which something is saved. */
export interface Subject {
  /** The state and the runs that are shown. */
  readonly source: Source;
  /** The colours that it has on its page; undefined before it is on one. */
  readonly theme: StillTheme | undefined;
  /** Its id, or an empty text: files are named after it. */
  readonly id: string;
  readonly warn: Warn;
}
