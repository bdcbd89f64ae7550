/** Builds the element and serves the gallery: `npm start`. */
import { build } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { serve } from './serve.mjs';

endWithParent();
console.log('Building dist/ (some seconds) …');
if (await build('dist')) await serve();
else process.exitCode = 1;
