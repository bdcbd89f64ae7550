import { createRequire } from 'node:module';
import type { Command } from './command.js';
import { data } from './data.js';
import { Failure } from './failure.js';
import { helpOf } from './help.js';
import { parse } from './options.js';
import { picture } from './picture.js';
import { sweep } from './sweep.js';
import { print } from './write.js';

const commands: readonly Command[] = [picture, data, sweep];

const HELP = ['--help', '-h', 'help'];

/** Of this package, wherever in it this file is. */
const versionOf = (): string =>
  (createRequire(import.meta.url)('relu-playground/package.json') as { version: string }).version;

/** Does what the command line asks for. @throws Failure */
export async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = commands.find((known) => known.name === name);
  if (name === undefined || HELP.includes(name) || (command && args.some((arg) => HELP.slice(0, 2).includes(arg)))) {
    return print(helpOf(commands, command));
  }
  if (name === '--version') return print([`${versionOf()}\n`]);
  if (!command) {
    throw new Failure(`there is no command ${name}; there are ${commands.map((known) => known.name).join(', ')}`);
  }
  await print(await command.run(parse(args, command.options), versionOf()));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
