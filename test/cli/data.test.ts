import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, presets, studentInSlice } from '../../src/engine/index.js';
import { descentPath } from '../session/independent-descent.js';
import { numbersOf, tableOf } from '../session/tables.js';
import { reluOk, textOf } from './support.js';

describe('relu-playground data', () => {
  it('writes the steps of a run, as descent by quadrature makes them', () => {
    assert.equal(reluOk('data', '--preset', 'home', '--steps', '2000', '-o', 'run.csv'), 'run.csv: steps 0 … 2000\n');
    const { rows } = tableOf(textOf('run.csv'));
    assert.equal(rows.length, 2001);
    const { student, teacher } = presets.get('home')!;
    descentPath(student, teacher, 0.01, 'exact', 2000).forEach(({ loss, w, b, a, c }, step) => {
      const row = numbersOf(rows[step]!);
      [step, loss, w, b, a, c, a * Math.abs(w), -b / w, Math.sign(w)].forEach((value, i) => {
        assert.ok(Math.abs(row[i]! - value) < 1e-9, `column ${i} of step ${step}`);
      });
    });
  });

  it('prints CSV where no file is named, with a row for every n steps', () => {
    const { rows, settings } = tableOf(reluOk('data', '--samples', '9', '--steps', '100', '--every', '30'));
    assert.deepEqual(
      rows.map(([step]) => step),
      ['0', '30', '60', '90', '100'],
    );
    assert.equal(settings.get('samples'), '9');
  });

  it('goes as far as the step of an address', () => {
    const { rows, settings } = tableOf(reluOk('data', '--address', '#fig?student-b=0.9&step=40'));
    assert.equal(rows.length, 41);
    assert.equal(settings.get('student-b'), '0.9');
  });

  it('writes JSON', () => {
    reluOk('data', '--steps', '10', '-o', 'run.json');
    const { columns, settings } = JSON.parse(textOf('run.json')) as {
      columns: Record<string, number[]>;
      settings: Record<string, unknown>;
    };
    assert.deepEqual(columns['step'], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.equal(settings['learning-rate'], 0.01);
  });

  it('writes where the starts of a space end, each as if it were followed alone', () => {
    reluOk('data', '--preset', 'in-sign-change-iv', '--map', 'wb', '--width', '16', '-o', 'map.csv');
    const { rows, columns } = tableOf(textOf('map.csv'));
    assert.deepEqual(columns, ['w', 'b', 'end']);
    assert.equal(rows.length, 256);
    const { student, teacher } = presets.get('in-sign-change-iv')!;
    for (const [w, b, end] of rows) {
      const start = studentInSlice('wb', student, Number(w), Number(b));
      assert.equal(outcomeOf(start, teacher, { learningRate: 0.01 }).kind, end);
    }
  });

  it('writes a map of the student at the step that is given', () => {
    const at = (step: string): string | undefined =>
      tableOf(reluOk('data', '--map', 'wa', '--width', '2', '--step', step)).settings.get('student-b');
    assert.equal(at('0'), '0');
    assert.notEqual(at('100'), '0');
  });

  it('writes a million steps', () => {
    const { rows } = tableOf(reluOk('data', '--steps', '1000000', '--every', '250000'));
    assert.deepEqual(
      rows.map(([step]) => step),
      ['0', '250000', '500000', '750000', '1000000'],
    );
  });
});
