/**
 * What makes files of a figure. It is a script of its own, `relu-playground.save.js`, which the element loads when a
 * reader or a script first asks for a file: docs/decisions/0024-files-are-made-by-a-second-script.md. It knows the
 * figure by the subject alone.
 */
export { pictureOf } from './picture.js';
export { save } from './save.js';
