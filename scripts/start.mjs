import { build } from './build.mjs';
import { serve } from './serve.mjs';

if (await build('dist')) await serve();
else process.exitCode = 1;
