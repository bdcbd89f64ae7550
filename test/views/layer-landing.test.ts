/** The cross where a student would land, against descent with small steps. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descend, outcomeOf, presets, type Student } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import { sightsIn } from '../../src/views/marks/registry.js';
import { drawn, home, ordinaryStudents, scales } from './layer-support.js';
import { sceneAt, spaces, stateOf } from './support.js';
import fc from 'fast-check';

const [wa, wb, ...shapes] = spaces;

/** The middle of the cross in a space; undefined if there is none. */
function crossIn(
  space: (typeof spaces)[number],
  student: Student,
  teacher = home,
): { x: number; y: number } | undefined {
  const cross = drawn('landing', space, stateOf(learnerOf(student), teacher)).list.findLast(
    ({ type }) => type === 'stroke',
  );
  const ends = cross?.lines.flat();
  if (!ends) return undefined;
  const [x, y] = [0, 1].map((i) => ends.reduce((sum, end) => sum + end[i]!, 0) / ends.length);
  return { x: x!, y: y! };
}

/** The student after so many steps. */
const after = (student: Student, steps: number, learningRate: number, teacher = home): Student =>
  descend(student, teacher, { learningRate, steps });

describe('the cross where a student would land', () => {
  const starts: Student[] = [
    { w: 1, b: 0, a: 1, c: 0 },
    { w: 0.4, b: 0.3, a: 0.9, c: 0.2 },
    { w: 1.2, b: -0.7, a: 0.3, c: -0.4 },
  ];

  for (const [i, start] of starts.entries()) {
    it(`is where small steps arrive: ${i + 1}`, () => {
      assert.equal(outcomeOf(start, home).kind, 'teacher');
      const end = after(start, 300_000, 0.002);
      for (const space of [wa!, wb!]) {
        const { x, y } = crossIn(space, start)!;
        const arrived = space.project(end);
        const scale = scales[space.id];
        assert.ok(Math.hypot(x - scale.x(arrived.x), y - scale.y(arrived.y)) < 1, `${space.id}: ${x} ${y}`);
      }
    });
  }

  it('stands still while steps are small, and moves when they are not', () => {
    const start = presets.get('home')!.student;
    const cross = crossIn(wa!, start)!;
    const moved = (learningRate: number, steps: number): number => {
      const { x, y } = crossIn(wa!, after(start, steps, learningRate))!;
      return Math.hypot(x - cross.x, y - cross.y);
    };
    assert.ok(moved(0.002, 2000) < 0.5);
    assert.ok(moved(0.9, 5) > 2);
  });

  it('is not drawn in the boxes of shapes, where it is the teacher’s own point', () => {
    for (const space of shapes) assert.equal(crossIn(space, starts[0]!), undefined);
  });

  it('is explained where it is drawn, and nowhere else', () => {
    const find = (student: Student, space: (typeof spaces)[number]) => {
      const scene = { ...sceneAt({ ...stateOf(learnerOf(student)), layers: ['landing'] }), scales, em: 14 };
      return sightsIn(scene, space.id).find(({ mark }) => mark.id === 'landing');
    };
    fc.assert(
      fc.property(ordinaryStudents, fc.constantFrom(...spaces), (student, space) => {
        const [cross, sight] = [crossIn(space, student), find(student, space)];
        assert.equal(sight !== undefined, cross !== undefined);
        if (cross) assert.ok(Math.hypot(sight!.anchor.x - cross.x, sight!.anchor.y - cross.y) < 1e-9);
      }),
    );
  });
});
