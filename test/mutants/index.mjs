import { engine } from './engine.mjs';
import { session } from './session.mjs';
import { views } from './views.mjs';

/**
 * The mutants of each layer with the folders of the tests that are to kill them. Mutants are listed by file, each as
 * [text that stands in the file once, what stands there instead, what that breaks], and as a fourth entry the reason
 * if no test can notice it.
 */
export const LAYERS = {
  engine: { tests: ['test/engine'], mutants: engine },
  session: { tests: ['test/session'], mutants: session },
  views: { tests: ['test/views'], mutants: views },
};
