import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CERTIFICATES } from '../../src/engine/certificates.js';
import { outcomeOf, type Student, type Teacher } from '../../src/engine/index.js';
import { random } from './random.js';
import { restOf } from './tight-flow.js';

describe('certificates', () => {
  it('are true where they fire, and of the start: 20 000 outcomes against tight integration to the rest', () => {
    const { between, sign } = random(3);
    const firings = new Map<string, number>();
    const wrong: string[] = [];
    const check = (student: Student, teacher: Teacher, isFromStart: boolean): void => {
      const outcome = outcomeOf(student, teacher);
      if (!outcome.certificate) return;
      const rest = restOf(isFromStart ? student : outcome.student, teacher);
      if (rest === undefined) return;
      firings.set(outcome.certificate, (firings.get(outcome.certificate) ?? 0) + 1);
      if (rest !== outcome.kind) {
        wrong.push(`${outcome.kind} (${outcome.certificate}), not ${rest}: ${JSON.stringify([student, teacher])}`);
      }
    };
    for (let i = 0; i < 22_000; i++) {
      const size = i % 3 === 0 ? 1 : 3;
      const weight = (): number => between(-size, size);
      const student = { w: weight(), b: weight(), a: weight(), c: weight() };
      const m = i % 20 === 0 ? 0 : sign() * between(0.2, 2);
      // A fifth of the teachers are linear or constant on the data. A kink at its very end makes endless plateaus.
      const k = sign() * (i % 5 === 1 ? between(1.75, 3) : between(0, 1.55));
      check(student, { m, k, c: between(-1, 1), s: sign() }, i % 8 === 0);
    }
    assert.deepEqual(wrong.slice(0, 5), []);
    for (const certificate of Object.keys(CERTIFICATES)) {
      const count = firings.get(certificate) ?? 0;
      assert.ok(count >= 100, `${certificate}: only ${count} firings`);
    }
    const total = [...firings.values()].reduce((sum, count) => sum + count);
    assert.ok(total >= 20_000, `only ${total} firings could be checked`);
  });
});
