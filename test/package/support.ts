import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The packed package, and a project that has it installed. */
export interface Installed {
  readonly tarball: string;
  readonly files: readonly string[];
  /** The project's folder. */
  readonly project: string;
}

/** Packs what `npm publish` would send, and unpacks it as an installation would. */
export function install(name: string): Installed {
  const project = resolve('.test-results/package', name);
  const modules = join(project, 'node_modules');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(modules, { recursive: true });
  // A name of its own: within this package its name would mean these sources.
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project])) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(project, packed.filename);
  run('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'relu-playground'));
  return { tarball, files: packed.files.map(({ path }) => path), project };
}

/** Runs a program, also one that a dependency brings, and returns what it prints; throws with that if it fails. */
export function run(command: string, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}` };
  try {
    return execFileSync(command, args, { env, stdio: 'pipe', encoding: 'utf8', ...options }) as string;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    // A line of a minified script tells nothing.
    throw new Error(`${command} fails:\n${stdout}${stderr}`.replace(/^.{1000,}$/gm, '…'));
  }
}
