import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const path = `${resolve('node_modules/.bin')}:${process.env.PATH}`;

/** Runs a program with its output on ours and resolves with whether it succeeded. */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
  const [code] = await once(child, 'exit');
  return code === 0;
}
