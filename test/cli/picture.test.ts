import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PNG } from 'pngjs';
import { parameters } from '../../src/session/parameters.js';
import { colors } from '../../src/views/core/colors.js';
import { layerNames } from '../../src/views/layers/index.js';
import { pngOf, relu, reluOk, svgOf, textOf, textsOf } from './support.js';

const ISSUE = ['--preset', 'in-sign-change-iii', '--step', '400', '--views', 'wa'] as const;

/** The part of a picture that has exactly a colour, "#rrggbb". */
function shareOf({ data, width, height }: PNG, hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count++;
  return count / (width * height);
}

describe('relu-playground picture', () => {
  it('draws one view as SVG: real text, paths, a size, a name and a description', () => {
    const told = reluOk('picture', ...ISSUE, '-o', 'figure.svg');
    const svg = svgOf('figure.svg');
    const height = Number(svg.getAttribute('height'));
    assert.equal(svg.getAttribute('viewBox'), `0 0 400 ${height}`);
    const texts = textsOf(svg);
    for (const text of ['Weights', 'w, a', 'w', 'a', '−1.5', '0', '1.5', 'Step', '400', 'Loss', '8.47·10⁻³'])
      assert.ok(texts.includes(text), text);
    assert.ok(!texts.includes('Input → output'));
    assert.ok(svg.querySelectorAll('path').length > 10);
    assert.match(svg.querySelector('desc')!.textContent!, /the kink comes back and finds the teacher/);
    assert.match(svg.querySelector('title')!.textContent!, /step 400/);
    assert.match(told, new RegExp(`^figure.svg: 400 × ${height} px. In words: A straight line for now`));
  });

  it('draws the whole figure, in the colours of the theme and no others, without NaN and without anything that runs', () => {
    for (const theme of ['light', 'dark'] as const) {
      reluOk('picture', '--theme', theme, '--layers', layerNames.join(' '), '--step', '30', '-o', 'whole.svg');
      const text = textOf('whole.svg');
      assert.doesNotMatch(text, /NaN|Infinity|undefined|<script|<image|<foreignObject|href|\sstyle=| on\w+=/);
      const own = new Set(Object.values(colors).map((color) => color[theme].slice(0, 7)));
      const used = new Set([...text.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, color]) => color!));
      assert.ok([colors.ground, colors.student, colors.teacher].every((color) => used.has(color[theme])));
      for (const color of used) assert.ok(own.has(color), color);
      const captions = textsOf(svgOf('whole.svg')).filter((words) => ['Weights', 'Shape'].includes(words));
      assert.equal(captions.length, 4);
    }
  });

  it('gives the same file again, byte for byte', () => {
    reluOk('picture', ...ISSUE, '-o', 'one.svg');
    reluOk('picture', ...ISSUE, '-o', 'two.svg');
    assert.equal(textOf('one.svg'), textOf('two.svg'));
  });

  for (const [scale, ratio] of [
    [[], 2],
    [['--scale', '1'], 1],
    [['--scale', '3,5'], 3.5],
  ] as const)
    it(`draws a PNG at a scale of ${ratio}, in the colours of the theme`, () => {
      reluOk('picture', ...ISSUE, ...scale, '--theme', 'dark', '--width', '500', '-o', 'figure.PNG');
      const png = pngOf('figure.PNG');
      assert.equal(png.width, 500 * ratio);
      assert.ok(shareOf(png, colors.surface.dark) > 0.5);
      assert.ok(shareOf(png, colors.ground.dark) > 0.1);
      assert.ok(shareOf(png, colors.student.dark) > 0.0003);
      assert.ok(shareOf(png, colors.teacher.dark) > 0.0003);
    });

  it('computes maps to their end, in the tints of the theme', () => {
    reluOk('picture', '--views', 'wa', '--layers', 'outcomes', '-o', 'map.png');
    const png = pngOf('map.png');
    const shares = [colors.tintTeacher, colors.tintLinear, colors.tintDead].map(({ light }) => shareOf(png, light));
    for (const share of shares) assert.ok(share > 0.1);
    // Nothing of the box is left empty but where the handle has a rim.
    assert.ok(shareOf(png, colors.surface.light) < 0.01);
  });

  it('takes an address as it is copied, with the page before it, and options go over it', () => {
    const stepOf = (...args: string[]): string => {
      reluOk('picture', '--views', 'io', ...args, '-o', 'at.svg');
      const texts = textsOf(svgOf('at.svg'));
      return texts[texts.indexOf('Step') + 1]!;
    };
    assert.equal(stepOf('--address', '#fig?student-b=0.9&step=40'), '40');
    assert.equal(stepOf('--address', 'https://example.org/post/?a=b#fig?step=40&playing'), '40');
    assert.equal(stepOf('--address', '#fig?student-b=0.9&step=40', '--step', '7'), '7');
  });

  it('means the same by an option as by the attribute, for every attribute that has a meaning without a page', () => {
    const has = relu('picture', '--help').output;
    for (const { attribute, accepts, meaning } of parameters) {
      const isMoving = ['speed', 'playing', 'controls'].includes(attribute);
      assert.equal(has.includes(`--${attribute}\n`), !isMoving, attribute);
      if (!isMoving) assert.ok(has.includes(meaning) && has.includes(accepts), attribute);
    }
  });

  it('takes numbers that begin with a minus, also the true one, and with a comma', () => {
    reluOk(
      'picture',
      '--views',
      'io',
      '--student-w',
      '-0.75',
      '--student-b=−1,5',
      '--teacher-c',
      '-.5',
      '-o',
      'minus.svg',
    );
    assert.match(svgOf('minus.svg').querySelector('desc')!.textContent!, /Dead/);
  });

  it('writes a caption as it is, whatever is in it', () => {
    reluOk('picture', '--views', 'wa', '--caption', 'Start <b> & "its" end', '-o', 'caption.svg');
    assert.ok(textsOf(svgOf('caption.svg')).includes('Start <b> & "its" end'));
    assert.equal(svgOf('caption.svg').querySelector('title')!.textContent, 'Start <b> & "its" end');
  });
});
