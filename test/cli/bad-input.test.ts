import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeFolder, pathOf, relu } from './support.js';

const SVG = ['-o', 'bad.svg'];

/** What is typed, and what the message has to name. */
const CASES: readonly (readonly [name: string, args: readonly string[], ...told: readonly string[]])[] = [
  ['an unknown command', ['paint'], 'paint', 'picture, data, sweep'],
  ['an unknown option', ['picture', '--colour', 'red', ...SVG], '--colour', '--preset', '--theme'],
  ['an unknown short option', ['picture', '-x', ...SVG], '-x', '--preset'],
  ['an option of the page', ['picture', '--playing', ...SVG], '--playing'],
  ['an option of another command', ['picture', '--every', '3', ...SVG], '--every'],
  ['a word that belongs to no option', ['picture', 'home', ...SVG], 'home', '--'],
  ['an option without a value', ['picture', '--preset', '--step', '3', ...SVG], '--preset', 'in-sign-change-iii'],
  ['an option without a value at the end', ['picture', ...SVG, '--step'], '--step', 'a whole number'],
  ['an unknown preset', ['picture', '--preset', 'elsewhere', ...SVG], 'preset="elsewhere"', 'home, out-sign-change-i'],
  ['a word for a number', ['picture', '--teacher-m', 'steep', ...SVG], 'teacher-m="steep"', '−1e6 … 1e6'],
  ['a number out of range', ['picture', '--learning-rate', '7', ...SVG], 'learning-rate="7"', '−4 … 4'],
  ['NaN', ['picture', '--student-w', 'NaN', ...SVG], 'student-w="NaN"'],
  ['a step in parts', ['data', '--steps', '2.5'], 'steps="2.5"', 'a whole number'],
  ['too many steps', ['data', '--steps', '10000000'], 'steps', '1000000'],
  ['a negative step', ['picture', '--step', '-1', ...SVG], 'step="-1"', '0 … 1e6'],
  ['two bad values at once', ['picture', '--step', 'x', '--samples', '1', ...SVG], 'step="x"', 'samples="1"'],
  ['an unknown view', ['picture', '--views', 'wa wc', ...SVG], '"wc"', 'io wa wb km loss'],
  ['no view', ['picture', '--views', '', ...SVG], 'views'],
  ['an unknown layer', ['picture', '--layers', 'fate rainbow', ...SVG], '"rainbow"', 'outcomes contours'],
  ['an unknown theme', ['picture', '--theme', 'sepia', ...SVG], 'theme="sepia"', 'light, dark'],
  ['an address without a state', ['picture', '--address', '#fig', ...SVG], 'address="#fig"', '#ID?name=value'],
  ['an address with a bad value', ['picture', '--address', '#fig?step=soon', ...SVG], 'step="soon"', 'whole number'],
  ['an address with an unknown name', ['picture', '--address', '#fig?spin=1', ...SVG], '"spin"', 'student-b'],
  ['a narrow picture', ['picture', '--width', '20', ...SVG], 'width="20"', '240 … 4096'],
  ['a scale of nothing', ['picture', '--scale', '0', '-o', 'bad.png'], 'scale="0"', '0.5 … 8'],
  ['more pixels than there is memory for', ['picture', '--width', '4096', '--scale', '8', '-o', 'bad.png'], 'pixels'],
  ['no file', ['picture', '--preset', 'home'], '-o', 'figure.svg'],
  ['a file of another kind', ['picture', '-o', 'figure.jpg'], 'figure.jpg', '.svg or .png'],
  ['a file without a kind', ['data', '-o', 'run'], 'run', '.csv or .json'],
  ['no folder to write to', ['picture', '-o', 'nowhere/figure.svg'], 'nowhere/figure.svg', 'no folder nowhere'],
  ['a folder in place of a file', ['data', '-o', 'folder.csv'], 'folder.csv', 'a folder'],
  ['an unknown space', ['data', '--map', 'io'], 'map="io"', 'wa, wb, km+, km-'],
  ['a width without a map', ['data', '--width', '20'], '--width', '--map'],
  ['steps for a map', ['data', '--map', 'wa', '--steps', '20'], '--steps', '--map'],
  ['a space that is none for a sweep', ['sweep', '--slice', 'io'], 'slice="io"', 'wa, wb, km+, km-'],
  ['an unknown law', ['sweep', '--law', 'ring'], 'law="ring"', 'grid, disk, gaussian'],
  ['a law that every object knows', ['sweep', '--law', 'constructor'], 'law="constructor"', 'grid, disk, gaussian'],
  ['starts of nonsense', ['sweep', '--starts', 'many'], 'starts="many"', '1 … 8192, as in 20x20', '10000000 starts'],
  ['no start', ['sweep', '--starts', '0x20'], 'starts="0x20"', '1 … 8192'],
  ['a number of starts for a grid', ['sweep', '--starts', '400'], 'starts="400"', 'as in 20x20'],
  ['a grid in space', ['sweep', '--starts', '4x4x4'], 'starts="4x4x4"', 'as in 20x20'],
  ['half a column', ['sweep', '--starts', '2.5x4'], 'starts="2.5x4"', 'whole numbers'],
  ['a side that is too long', ['sweep', '--starts', '8193x1'], 'starts="8193x1"', '8192'],
  ['sides that are too long together', ['sweep', '--starts', '8192x8192'], 'starts="8192x8192"', '10000000 starts'],
  ['10⁹ starts', ['sweep', '--law', 'gaussian', '--starts', '1e9'], 'starts="1e9"', '10000000 starts'],
  ['a grid of a Gaussian', ['sweep', '--law', 'gaussian', '--starts', '20x20'], 'starts="20x20"', 'as in 400'],
  ['no start of a disk', ['sweep', '--law', 'disk', '--starts', '0'], 'starts="0"', 'as in 400'],
  ['a range that does not increase', ['sweep', '--range', '1 1'], 'range="1 1"', "'-3 3'"],
  ['a range of three numbers', ['sweep', '--range', '-1 1 0'], 'range="-1 1 0"', "'-2 2 0 1'"],
  ['a range without numbers', ['sweep', '--range', 'a b'], 'range="a b"', 'the least and the largest'],
  ['a disk that is too large', ['sweep', '--law', 'disk', '--radius', '1e7'], 'radius="1e7"', '0 … 1000000'],
  ['a seed in parts', ['sweep', '--law', 'disk', '--seed', '0.5'], 'seed="0.5"', '0 … 4294967295'],
  ['a seed of a grid', ['sweep', '--seed', '5'], '--seed is for --law disk or gaussian'],
  ['a space of a Gaussian', ['sweep', '--law', 'gaussian', '--slice', 'wa'], '--slice is for --law grid or disk'],
  ['a range of a disk', ['sweep', '--law', 'disk', '--range', '-1 1'], '--range is for --law grid'],
  ['a rate out of range', ['sweep', '--learning-rate', '7'], 'learning-rate="7"', '−4 … 4'],
  ['no thread', ['sweep', '--threads', '0'], 'threads="0"', '1 … 256'],
  ['a range that is too wide', ['sweep', '--range', '-1e7 1'], 'range="-1e7 1"', '−1e6 … 1e6'],
  ['ends in a file of another kind', ['sweep', '-o', 'ends.txt'], 'ends.txt', '.csv or .json'],
  ['ends in no folder', ['sweep', '--starts', '2x2', '-o', 'nowhere/ends.csv'], 'no folder nowhere'],
  ['a row for no step', ['data', '--every', '0'], 'every="0"', '1 … 1000000'],
];

describe('bad input', () => {
  makeFolder('folder.csv');
  for (const [name, args, ...told] of CASES)
    it(`is told in words, with what is accepted, and ends with 1: ${name}`, () => {
      const { code, output, errors } = relu(...args);
      assert.equal(code, 1);
      assert.equal(output, '');
      for (const words of told) assert.ok(errors.includes(words), `${words} is not in: ${errors}`);
      assert.doesNotMatch(errors, /^\s+at |node:|Error/m, 'a stack trace');
      assert.ok(!existsSync(pathOf('bad.svg')) && !existsSync(pathOf('bad.png')), 'half a picture is left behind');
    });

  it('of ten megabytes costs no more than a message', () => {
    // As much as a command line takes.
    const { code, errors } = relu('picture', '--student-w', '9'.repeat(100_000), ...SVG);
    assert.equal(code, 1);
    assert.ok(errors.length < 300);
  });
});

describe('help', () => {
  for (const args of [[], ['--help'], ['-h'], ['help']])
    it(`tells the commands: relu-playground ${args.join(' ')}`, () => {
      const { code, output, errors } = relu(...args);
      assert.deepEqual([code, errors], [0, '']);
      assert.match(output, /npx relu-playground picture .* -o figure\.svg/);
      assert.match(output, /npx relu-playground data .* -o run\.csv/);
      assert.match(output, /npx relu-playground sweep .* --starts 20x20/);
    });

  for (const command of ['picture', 'data', 'sweep'])
    it(`tells the options of ${command}, each with what is accepted`, () => {
      const { code, output } = relu(command, '--step', '3', '--help');
      assert.equal(code, 0);
      for (const words of ['--preset', 'home, out-sign-change-i', '--address', '-o, --output', '--student-b'])
        assert.ok(output.includes(words), words);
    });

  it('tells the version', () => {
    assert.match(relu('--version').output, /^\d+\.\d+\.\d+\n$/);
  });
});
