import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loss, predict, R, shapeOf, type Shape, type Student } from '../../src/engine/index.js';
import {
  editStudent,
  heightOf,
  isFlat,
  learnerOf,
  moveKink,
  NO_KINK,
  NO_RATIO,
  reshape,
  reweigh,
  turn,
  type Learner,
} from '../../src/session/learner.js';
import type { StudentKey } from '../../src/session/parameters.js';
import { edited, isAccepted, learners, sizes, wildEdits, wildLearners } from './arbitraries.js';

const positive = sizes.map(Math.abs);
const bent = learners.filter((learner) => !isFlat(learner));
const flat = learners.map((learner) => edited(learner, 'w', 0));

/** An edit that may not be refused. */
function edit(learner: Learner, key: StudentKey, value: number): Learner {
  const result = editStudent(learner, key, value);
  assert.ok(typeof result === 'object', `${key} = ${value} is refused: ${String(result)}`);
  return result;
}

function assertClose<T extends object>(actual: T, expected: Partial<T>): void {
  for (const [key, value] of Object.entries(expected) as [keyof T & string, number][]) {
    const error = Math.abs((actual[key] as number) - value);
    assert.ok(error <= 1e-9 * (1 + Math.abs(value)), `${key} is ${String(actual[key])}, not ${value}`);
  }
}

const assertFinite = (values: object, what: string): void => {
  for (const [key, value] of Object.entries(values)) assert.ok(Number.isFinite(value), `${what}.${key} is ${value}`);
};

describe('the height', () => {
  it('is the output where the student is flat', () => {
    fc.assert(
      fc.property(learners, sizes, (learner, x) => {
        const { student } = learner;
        const height = heightOf(learner);
        // Far out on the side to which the arm does not go, or anywhere if there is no arm.
        const far = student.w === 0 ? x : -Math.sign(student.w) * (1 + Math.abs(student.b / student.w));
        assertClose({ height }, { height: predict(student, far) });
      }),
    );
  });

  it('of a flat student with a negative bias is c', () => {
    assert.equal(heightOf(learnerOf({ w: 0, b: -0.5, a: 2, c: 0.3 })), 0.3);
    assert.equal(heightOf(learnerOf({ w: 0, b: 0.5, a: 2, c: 0.3 })), 1.3);
  });
});

describe('a shape without slope', () => {
  it('has the direction that is asked for', () => {
    fc.assert(
      fc.property(bent, (learner) => {
        const s = learner.shape.s === 1 ? -1 : 1;
        const next = reshape(learner, { m: 0, s });
        assert.equal(Math.sign(next.student.w), s);
        assert.equal(next.student.a, 0);
        assertClose(shapeOf(next.student), { k: learner.shape.k, s });
      }),
    );
  });
});

describe('m', () => {
  it('keeps k, s, r and the height', () => {
    fc.assert(
      fc.property(learners, sizes, (learner, m) => {
        const { k, s, r } = learner.shape;
        const next = edit(learner, 'm', m);
        assertClose(shapeOf(next.student), { m, k, s, r, c: heightOf(learner) });
        assert.deepEqual(next.shape, { m, k, s, r, c: heightOf(learner) });
      }),
    );
  });

  it('= 0 sets a = 0 and keeps w, k and s; the m from before undoes it', () => {
    fc.assert(
      fc.property(bent, (learner) => {
        const next = edit(learner, 'm', 0);
        assert.equal(next.student.a, 0);
        assert.equal(next.student.w, learner.student.w);
        assertClose(shapeOf(next.student), { m: 0, k: learner.shape.k, s: learner.shape.s });
        if (learner.shape.m !== 0) assertClose(edit(next, 'm', learner.shape.m).student, learner.student);
      }),
    );
  });

  it('= 0 is nothing new for a flat student', () => {
    fc.assert(fc.property(flat, (learner) => assert.deepEqual(editStudent(learner, 'm', 0), learner)));
  });
});

describe('k', () => {
  it('keeps w, a and c and moves b', () => {
    fc.assert(
      fc.property(bent, sizes, (learner, k) => {
        const { w, a, c } = learner.student;
        const next = edit(learner, 'k', k);
        assertClose(shapeOf(next.student), { k });
        assert.deepEqual(next, { student: { w, b: -k * w, a, c }, shape: { ...learner.shape, k, c } });
      }),
    );
  });

  it('is refused with a reason while w = 0', () => {
    fc.assert(fc.property(flat, sizes, (learner, k) => assert.equal(editStudent(learner, 'k', k), NO_KINK)));
    assert.match(NO_KINK, /w = 0/);
  });
});

describe('s', () => {
  it('flips w and b, so that m, k and r stay', () => {
    fc.assert(
      fc.property(bent, (learner) => {
        const { w, b, a, c } = learner.student;
        const s = -learner.shape.s;
        const next = edit(learner, 's', s);
        assertClose(next.student, { w: -w, b: -b, a, c });
        assert.deepEqual(next.shape, { ...learner.shape, s });
        assert.equal(Math.sign(next.student.w), s);
        assert.deepEqual(edit(next, 's', -s), learner);
      }),
    );
  });

  it('as it is changes nothing', () => {
    fc.assert(
      fc.property(learners, (learner) => assert.deepEqual(editStudent(learner, 's', learner.shape.s), learner)),
    );
  });

  it('of a flat student is remembered', () => {
    fc.assert(
      fc.property(flat, sizes, (learner, m) => {
        const next = edit(learner, 's', -learner.shape.s);
        assert.deepEqual(next.student, learner.student);
        assert.equal(shapeOf(edit(next, 'm', m).student).s, -learner.shape.s);
      }),
    );
  });
});

describe('w, b, a and c', () => {
  it('change that weight alone and recompute the shape', () => {
    fc.assert(
      fc.property(learners, fc.constantFrom('w', 'b', 'a', 'c'), sizes, (learner, key, value) => {
        const next = edit(learner, key, value);
        assert.deepEqual(next.student, { ...learner.student, [key]: value });
        if (isFlat(next)) return;
        const { r, ...shape } = shapeOf(next.student);
        assert.deepEqual(next.shape, { ...shape, r: next.student.a === 0 ? learner.shape.r : r });
      }),
    );
  });

  it('leave the shape remembered while w = 0', () => {
    fc.assert(
      fc.property(flat, fc.constantFrom('b', 'a', 'c'), sizes, (learner, key, value) => {
        const next = edit(learner, key, value);
        assert.deepEqual(next.shape, { ...learner.shape, c: next.student.c });
      }),
    );
  });
});

describe('r', () => {
  it('keeps k, m, s and the height', () => {
    fc.assert(
      fc.property(learners, positive, (learner, r) => {
        fc.pre(learner.shape.m !== 0);
        const { m, k, s } = learner.shape;
        const next = edit(learner, 'r', r);
        assertClose(shapeOf(next.student), { m, k, s, r, c: heightOf(learner) });
      }),
    );
  });

  it('= 0 makes w = b = 0; raising it restores the k and m from before', () => {
    fc.assert(
      fc.property(bent, positive, (learner, r) => {
        const { m, k, s, c } = learner.shape;
        const next = edit(learner, 'r', 0);
        assert.deepEqual(next.student, { ...learner.student, w: 0, b: 0 });
        assert.equal(heightOf(next), c);
        if (m !== 0) assertClose(shapeOf(edit(next, 'r', r).student), { m, k, s, r, c });
      }),
    );
  });

  it('is refused with a reason while m = 0', () => {
    fc.assert(
      fc.property(learners, positive, (learner, r) => {
        assert.equal(editStudent(edit(edited(learner, 'w', 1), 'm', 0), 'r', r), NO_RATIO);
      }),
    );
    assert.match(NO_RATIO, /m = 0/);
  });
});

describe('a learner', () => {
  it('stays finite and usable, whatever is typed', () => {
    fc.assert(
      fc.property(wildLearners, wildEdits, (learner, change) => {
        assert.ok(isAccepted(change));
        const { student, shape } = edited(learner, ...change);
        assertFinite(student, 'student');
        assertFinite(shape, 'shape');
        assert.ok(shape.r > 0);
        assert.ok(Number.isFinite(loss(student, { m: 0.5, k: 0, c: 0, s: 1 })));
      }),
      { numRuns: 5000 },
    );
  });

  it('points the way that its shape says, whatever is typed', () => {
    fc.assert(
      fc.property(wildLearners, ({ student, shape }) => {
        if (student.w !== 0) assert.equal(Math.sign(student.w), shape.s);
      }),
      { numRuns: 5000 },
    );
  });

  it('is brought back from w = 0 as it was', () => {
    const before = learnerOf({ w: -0.75, b: 0.8, a: 4 / 3, c: 0.25 });
    const back = reweigh(reweigh(before, { w: 0 }), { w: -0.75 });
    assert.deepEqual(back, before);
  });

  it('that never had a shape still has one to give', () => {
    const { shape } = learnerOf({ w: 0, b: 0, a: 0, c: 2 });
    assert.deepEqual(shape, { m: 1, k: 0, c: 2, s: 1, r: 1 });
    assert.equal(learnerOf({ w: 2, b: 0, a: 0, c: 0 }).shape.r, 1);
    assert.equal(learnerOf({ w: 2, b: 0, a: 0, c: 0 }, { ...shape, r: 7 }).shape.r, 7);
  });

  it('has the height that its function has on the flat side', () => {
    fc.assert(
      fc.property(learners, (learner) => {
        const { student, shape } = learner;
        const x = isFlat(learner) ? 0 : shape.k - shape.s;
        assert.ok(Math.abs(predict(student, x) - heightOf(learner)) < 1e-9);
      }),
    );
  });
});

describe('dragging', () => {
  it('moves the kink to the point, and keeps the weights w and a', () => {
    fc.assert(
      fc.property(learners, sizes, sizes, (learner, k, c) => {
        const next = moveKink(learner, k, c);
        const { w, a } = learner.student;
        assertClose(next.student, { w, a });
        assert.ok(Math.abs(heightOf(next) - c) < 1e-12);
        assert.equal(next.shape.k, k);
        if (!isFlat(learner)) assertClose(shapeOf(next.student), { k });
      }),
    );
  });

  it('gives any shape with a slope', () => {
    const change = fc.record({ m: sizes, k: sizes, c: sizes, s: fc.constantFrom<1 | -1>(1, -1), r: positive });
    fc.assert(
      fc.property(learners, change, (learner, change) => {
        assertClose<Shape>(shapeOf(reshape(learner, change).student), change);
      }),
    );
  });

  it('through m = 0 keeps what is not dragged', () => {
    fc.assert(
      fc.property(bent, sizes, sizes, (learner, k, m) => {
        const { r, s } = learner.shape;
        const back = reshape(reshape(learner, { k, m: 0 }), { m });
        assertClose(shapeOf(back.student), { m, k, r, s });
      }),
    );
  });

  it('turns and turns back', () => {
    fc.assert(
      fc.property(learners, (learner) => {
        const s = learner.shape.s === 1 ? -1 : 1;
        assert.equal(turn(learner, s).shape.s, s);
        assert.deepEqual(turn(turn(learner, s), learner.shape.s), learner);
      }),
    );
  });

  it('in w-a or w-b keeps the other weights', () => {
    fc.assert(
      fc.property(learners, sizes, sizes, (learner, w, y) => {
        const expected = (change: Partial<Student>): Student => ({ ...learner.student, ...change });
        assert.deepEqual(reweigh(learner, { w, a: y }).student, expected({ w, a: y }));
        assert.deepEqual(reweigh(learner, { w, b: y }).student, expected({ w, b: y }));
      }),
    );
  });

  it('to a kink at the origin gives b = 0, not −0', () => {
    const { student } = moveKink(learnerOf({ w: 1, b: 1, a: 1, c: 0 }), 0, R);
    assert.ok(Object.is(student.b, 0));
  });
});
