import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressBar } from '../../src/cli/progress-bar.js';
import { outcomeOf, presets, studentInSlice } from '../../src/engine/index.js';
import { tableOf } from '../session/tables.js';
import { relu, reluOk, textOf } from './support.js';

const { student, teacher } = presets.get('home');

describe('relu-playground sweep', () => {
  it('counts the ends of a grid as a sentence, those of the figure where nothing else is said', () => {
    // Those of the whole box of w and a, start by start.
    const counts = { teacher: 0, linear: 0, dead: 0 };
    for (let i = 0; i < 400; i++) {
      const start = studentInSlice('wa', student, -1.425 + 0.15 * (i % 20), 1.425 - 0.15 * Math.floor(i / 20));
      counts[outcomeOf(start, teacher, { learningRate: 0.01 }).kind as keyof typeof counts]++;
    }
    assert.equal(
      reluOk('sweep', '--preset', 'home'),
      `${counts.teacher} reach the teacher · ${counts.linear} end linear · ${counts.dead} die\n` +
        '20 × 20 starts in the slice wa, x −1.5 … 1.5, y −1.5 … 1.5; learning rate 0.01, samples exact\n',
    );
  });

  it('writes each start with its end, as if it were followed alone', () => {
    const args = ['--preset', 'in-sign-change-iv', '--learning-rate', '1.2', '--samples', '9', '--starts', '7x3'];
    const told = reluOk('sweep', ...args, '--slice', 'wb', '--range', '-2 2 0 1', '--threads', '1', '-o', 'ends.csv');
    assert.match(told, /\nends\.csv: 21 starts\n$/);
    const { rows, columns, settings } = tableOf(textOf('ends.csv'));
    assert.deepEqual(columns, ['w', 'b', 'a', 'c', 'end']);
    assert.equal(rows.length, 21);
    for (const [i, [w, b, a, c, end]] of rows.entries()) {
      const start = { w: Number(w), b: Number(b), a: Number(a), c: Number(c) };
      assert.ok(Math.abs(start.w - (-2 + ((i % 7) + 0.5) * (4 / 7))) < 1e-12);
      assert.ok(Math.abs(start.b - (1 - (Math.floor(i / 7) + 0.5) / 3)) < 1e-12);
      assert.deepEqual([start.a, start.c], [4 / 3, 0]);
      const { kind } = outcomeOf(start, presets.get('in-sign-change-iv').teacher, { learningRate: 1.2, samples: 9 });
      assert.equal(kind, end);
    }
    assert.equal(settings.get('learning-rate'), '1.2');
  });

  it('draws the same starts by the same seed, on any number of threads', () => {
    const ends = (law: string, ...more: string[]): string => {
      reluOk('sweep', '--law', law, '--starts', '200', ...more, '-o', 'drawn.json');
      return textOf('drawn.json');
    };
    for (const law of ['disk', 'gaussian']) {
      const first = ends(law, '--seed', '7', '--threads', '1');
      assert.equal(ends(law, '--seed', '7', '--threads', '3'), first);
      assert.notEqual(ends(law, '--seed', '8'), first);
    }
  });

  it('follows small steps where those of play do not lead downhill, and says so', () => {
    assert.match(reluOk('sweep', '--learning-rate', '-1', '--starts', '4x4'), /; in the limit of small steps\n/);
  });

  it('shows no bar where its errors go into a file', () => {
    assert.equal(relu('sweep', '--starts', '2x2').errors, '');
  });
});

describe('the bar of a sweep', () => {
  const written = (isTTY: boolean): string => {
    let text = '';
    const bar = progressBar({ isTTY, write: (more: string) => ((text += more), true) });
    for (const done of [0, 100, 101, 200, 400]) bar.show(done, 400);
    bar.clear();
    return text;
  };

  it('on a terminal grows with the starts that are done, once for each percent, and goes away', () => {
    const lines = written(true).split('\x1b[1G');
    assert.deepEqual(lines, [
      '',
      '░░░░░░░░░░░░░░░░░░░░░░░░ 0 %, 0 of 400',
      '██████░░░░░░░░░░░░░░░░░░ 25 %, 100 of 400',
      '████████████░░░░░░░░░░░░ 50 %, 200 of 400',
      '████████████████████████ 100 %, 400 of 400',
      '\x1b[2K',
    ]);
  });

  it('is not written anywhere else', () => {
    assert.equal(written(false), '');
  });
});
