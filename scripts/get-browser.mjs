import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve('.browser');
const PACKAGE = '@sparticuz/chromium@153.0.0';

const run = (command, ...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
};

/** Debian's own Chromium, where we may install it. */
function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser here: installing the package chromium.');
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium');
  return ['/usr/bin/chromium'].find((path) => existsSync(path));
}

/** A Chromium that comes inside an npm package, with the libraries it needs. Nothing outside .browser is touched. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = join(FOLDER, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) {
    console.log(`No browser here: fetching ${PACKAGE} (66 MB) into .browser.`);
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!run('npm', 'install', ...quiet, '--prefix', FOLDER, PACKAGE)) return undefined;
  }
  return unpack(entry);
}

/** The package unpacks itself into the temporary folder, and its libraries only where it believes to be in a cloud. */
async function unpack(entry) {
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: FOLDER, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  const { default: chromium } = await import(entry);
  const path = await chromium.executablePath();
  // Its own list of folders names only those of a cloud, and Chromium ends where it finds no font.
  writeFileSync(join(FOLDER, 'fonts/fonts.conf'), `<fontconfig><dir>${FOLDER}/fonts</dir></fontconfig>\n`);
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return path;
}

/** Gets a Chromium onto a machine that has no browser, and resolves with its path. */
export async function getChromium() {
  const path = fromDebian() ?? (await fromNpm());
  if (!path) throw new Error('No browser here: install Chromium or Firefox, or say where with CHROME_PATH.');
  return path;
}
