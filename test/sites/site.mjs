import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const SITES = 'examples/sites';
const SCRIPTS = ['relu-playground.js', 'relu-playground.iife.js', 'relu-playground.save.js', 'relu-playground.css'];

export const siteNames = () =>
  readdirSync(SITES)
    .filter((name) => existsSync(join(SITES, name, 'site.json')))
    .sort();

/** What a site says of itself in its site.json, with its name and its folder. */
export function readSite(name) {
  const folder = resolve(SITES, name);
  return { name, folder, ...JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) };
}

export function isInstalled(command) {
  return process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** Runs a program in the site's folder. Its output matters only where it fails. */
function runIn({ folder, name }, [command, ...args]) {
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(output));
      return fail(new Error(`${[command, ...args].join(' ')} ended with code ${code} in ${name}`));
    });
  });
}

/** npm keeps a copy of the lock file beside what it has installed. */
function hasItsPackages({ folder }) {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => join(folder, file));
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** The scripts go where a site keeps its assets; one that imports the package has them, and all else, among its `copies`. */
function copyScripts({ folder, assets, copies = {} }) {
  const scripts = assets ? SCRIPTS.map((script) => [join(assets, script), join('dist', script)]) : [];
  for (const [target, source] of [...scripts, ...Object.entries(copies)])
    cpSync(source, join(folder, target), { recursive: true });
}

/** Builds a site by its generator's own command. */
export async function buildSite(site) {
  const { folder, npm, build, output } = site;
  if (npm && !hasItsPackages(site)) await runIn(site, ['npm', 'ci', '--no-audit', '--no-fund']);
  copyScripts(site);
  // What an earlier build has left could hide a page that is not built any more.
  if (resolve(folder, output) !== folder) rmSync(join(folder, output), { recursive: true, force: true });
  if (build.length) await runIn(site, build);
}
