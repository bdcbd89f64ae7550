import type { Command } from './command.js';
import type { Option } from './options.js';

const exampleOf = (example: string): string => `  npx relu-playground ${example}\n`;

/** The help of the whole, or of one command. */
export function helpOf(commands: readonly Command[], command: Command | undefined): string[] {
  if (!command) {
    return [
      'One ReLU neuron learns another one: pictures and numbers, without a browser.\n\n',
      ...commands.flatMap(({ name, meaning, examples }) => [`${name}: ${meaning}\n`, ...examples.map(exampleOf), '\n']),
      'npx relu-playground COMMAND --help tells the options of each.\n',
    ];
  }
  const { name, meaning, examples, options } = command;
  return [`${name}: ${meaning}\n`, ...examples.map(exampleOf), '\n', ...options.flatMap(linesOf)];
}

const linesOf = ({ name, short, meaning, accepts }: Option): string[] => [
  `  ${short ? `-${short}, ` : ''}--${name}\n`,
  `      ${meaning}\n      ${accepts}\n`,
];
