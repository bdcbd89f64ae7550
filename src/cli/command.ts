import type { Given, Option } from './options.js';

/** One thing that can be asked for on the command line. */
export interface Command {
  readonly name: string;
  readonly meaning: string;
  /** What is typed after the name of the package. */
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  /**
   * @param version of the package
   * @returns what there is to tell after it is done
   * @throws Failure for what whoever has typed it can mend
   */
  readonly run: (given: Given, version: string) => Promise<readonly string[]>;
}
