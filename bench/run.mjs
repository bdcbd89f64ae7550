/** npm run bench: installs the peers on first use, bundles the engine as the page gets it, and measures. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing the peers into bench/node_modules …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}
mkdirSync(`${here}node_modules/.bench`, { recursive: true });
const outfile = `${here}node_modules/.bench/main.mjs`;
await build({
  entryPoints: [`${here}main.mjs`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  logLevel: 'error',
});
execFileSync(process.execPath, [outfile, here], { stdio: 'inherit' });
for (const name of ['sweep', 'element', 'many', 'frames', 'phone', 'dynamics'])
  execFileSync(process.execPath, [`${here}${name}.mjs`], { stdio: 'inherit' });
