/** Outcome maps at eight rates and three numbers of samples, against plain descent: see test/fixtures/make-rate-maps.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { OUTCOME_KINDS, outcomeMap, SLICES, type OutcomeKind, type Samples } from '../../src/engine/index.js';
import { RANGE, rateCases } from '../fixtures/rate-cases.js';

interface Reference {
  readonly side: number;
  readonly randomTeachers: number;
  readonly kinds: readonly OutcomeKind[];
  readonly maps: readonly { readonly learningRate: number; readonly samples: Samples; readonly kinds: string }[];
}

const reference = JSON.parse(readFileSync('test/fixtures/rate-maps.json', 'utf8')) as Reference;
const cases = rateCases(reference.randomTeachers);
const SETTLED: readonly OutcomeKind[] = ['teacher', 'linear', 'dead', 'interpolant'];
const limits = { x: [-RANGE, RANGE], y: [-RANGE, RANGE] } as const;

describe('an outcome map at a rate, against the ends of plain descent', () => {
  const all = { settled: 0, wrong: 0, told: 0, confused: 0 };

  for (const { learningRate, samples, kinds } of reference.maps) {
    it(`is right at η = ${learningRate}, samples ${samples}: four slices of four teachers`, () => {
      const { side } = reference;
      const ends = inflateRawSync(Buffer.from(kinds, 'base64'));
      const here = { settled: 0, wrong: 0, told: 0, confused: 0 };
      let from = 0;
      for (const { student, teacher } of cases) {
        for (const slice of SLICES) {
          const map = outcomeMap({
            slice,
            student,
            teacher,
            width: side,
            height: side,
            limits,
            learningRate,
            samples,
          });
          map.kinds.forEach((kind, i) => {
            const end = reference.kinds[ends[from + i]!]!;
            const shown = OUTCOME_KINDS[kind]!;
            // Plain descent did not get to an end in its time, or the map did not in its own.
            if (end === 'undecided' || shown === 'undecided') return;
            const isSettled = SETTLED.includes(end);
            here.told++;
            if (isSettled !== SETTLED.includes(shown) || (!isSettled && end !== shown)) here.confused++;
            if (!isSettled || !SETTLED.includes(shown)) return;
            here.settled++;
            if (end !== shown) here.wrong++;
          });
          from += side * side;
        }
      }
      for (const key of ['settled', 'wrong', 'told', 'confused'] as const) all[key] += here[key];
      assert.ok(here.told > 0.85 * ends.length, `${here.told} of ${ends.length} are told`);
      assert.ok(here.wrong <= 0.001 * here.settled, `${here.wrong} of ${here.settled} settled ones are wrong`);
      assert.ok(here.confused <= 0.005 * here.told, `${here.confused} of ${here.told} are taken for another sort`);
    });
  }

  it('is right for 99.9 % of all that settle, and tells them from the others in 99.5 %', (t) => {
    t.diagnostic(JSON.stringify(all));
    assert.ok(all.settled > 100_000);
    assert.ok(all.wrong <= 0.001 * all.settled);
    assert.ok(all.confused <= 0.005 * all.told);
  });
});
