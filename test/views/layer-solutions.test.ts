import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradient, presets, R, solutions, type Teacher } from '../../src/engine/index.js';
import { solutionNotes, solutionsIn } from '../../src/views/layers/solutions-in.js';
import { distanceTo } from '../../src/views/marks/shape.js';
import type { Space } from '../../src/views/spaces/space.js';
import type { Mark } from './draw-list.js';
import { drawn, home, scales } from './layer-support.js';
import { spaces, stateAfter } from './support.js';

/** The kinds of the solutions that are drawn within 4 pixels of a point, which is given in the units of the axes. */
function kindsAt(space: Space, teacher: Teacher, x: number, y: number): string[] {
  const scale = scales[space.id];
  const point = { x: scale.x(x), y: scale.y(y) };
  return solutionsIn(space, scale, teacher)
    .filter(({ lines, area }) => {
      const circles = lines.flatMap((line) => (line.length === 1 ? { ...line[0]!, radius: 0 } : []));
      return distanceTo({ circles, lines, areas: area.length > 0 ? [area] : [] }, point) < 4;
    })
    .map(({ kind }) => kind);
}

describe('the solutions', () => {
  it('have no gradient where they are drawn', () => {
    for (const teacher of [
      home,
      presets.get('in-sign-change-i')!.teacher,
      { m: 0.7, k: -0.4, c: 0.2, s: -1 } as const,
    ]) {
      for (const { kind, student } of solutions(teacher)) {
        assert.ok(Math.hypot(...Object.values(gradient(student, teacher))) < 1e-12, kind);
        for (const space of spaces) {
          const { x, y } = space.project(student);
          if (student.w === 0 || (space.s && student.w * space.s < 0) || Math.abs(x) > R || Math.abs(y) > 1.5) continue;
          if (kind === 'dead' && space.id === 'wa') continue;
          assert.ok(kindsAt(space, teacher, x, y).includes(kind), `${kind} in ${space.id}`);
        }
      }
    }
  });

  it('are drawn where they are, and say what they are', () => {
    const at = (i: number, x: number, y: number): string[] => kindsAt(spaces[i]!, home, x, y);
    assert.deepEqual(at(0, 1, 0.5), ['teacher']);
    assert.deepEqual(at(0, -0.4, -0.3619), ['linear']);
    assert.ok(at(0, 0, 0).includes('saddle'), 'the saddle in w-a');
    assert.deepEqual(at(0, 1, -1), []);
    assert.ok(at(1, 0.05, 0.8).includes('saddle'), 'the saddle in w-b');
    assert.deepEqual(at(1, 0.4, 1.3), ['linear']);
    assert.deepEqual(at(1, 0, -1), ['dead']);
    assert.ok(at(1, 0, 0).includes('origin'), 'the origin in w-b');
    assert.deepEqual(at(1, -1, 0), []);
    assert.deepEqual(at(2, 0.5, 0.5), ['teacher']);
    assert.deepEqual(at(2, 1.7, 2), ['dead']);
    assert.deepEqual(at(2, -R, 0.1447), ['linear']);
    assert.deepEqual(at(3, -1.7, 2), ['dead']);
    assert.deepEqual(at(3, 1, 2), []);
    const { words } = solutionsIn(spaces[2]!, scales['km+'], home).find(({ kind }) => kind === 'dead')!;
    assert.equal(words, 'Local minimum inside, flat in three directions: active nowhere. Loss 0.0165');
    assert.deepEqual(
      solutionNotes(spaces[0]!, home).map(({ kind }) => kind),
      ['teacher', 'linear', 'saddle', 'origin'],
    );
  });

  it('of a teacher that is linear or constant on the data are found as well', () => {
    for (const teacher of [
      { ...home, k: 2 },
      { ...home, k: -2 },
      { ...home, m: 0 },
    ]) {
      for (const space of spaces) {
        for (const x of [-1, 0, 1]) {
          for (const y of [-1, 0, 1]) kindsAt(space, teacher, x, y);
        }
        assert.ok(solutionNotes(space, teacher).every(({ kind }) => kind !== 'teacher'));
      }
    }
  });

  it('are drawn by their kinds: colours, dashes, faint areas, rings and crosses; the teacher not again', () => {
    const marks = (i: number): readonly Mark[] => drawn('solutions', spaces[i]!, stateAfter('home', 0)).list;
    const [wa, wb, right] = [marks(0), marks(1), marks(2)];
    assert.ok([...wa, ...wb, ...right].every(({ color }) => ['linear', 'dead', 'ink'].includes(color)));
    const dashOf = (list: readonly Mark[], color: string): string[] => [
      ...new Set(list.filter((mark) => mark.color === color && mark.dash.length > 0).map(({ dash }) => dash.join())),
    ];
    assert.deepEqual(dashOf(wa, 'linear'), ['9,4']);
    assert.deepEqual(dashOf(wb, 'ink'), ['1.5,3', '1.5,5']);
    const areas = [...wb, ...right].filter(({ type }) => type === 'fill');
    assert.deepEqual(areas.map(({ color }) => color).sort(), ['dead', 'dead', 'linear']);
    assert.ok(areas.every(({ alpha }) => alpha === 0.12));
    const strokes = [...wa, ...wb, ...right].filter(({ type }) => type === 'stroke');
    assert.ok(strokes.every(({ alpha, width }) => alpha === 1 && width === 1.75));
    const rings = (list: readonly Mark[]): number => list.filter(({ circles }) => circles.length > 0).length;
    assert.deepEqual([rings(wa), rings(wb), rings(right)], [1, 1, 1], 'the saddle; in k-m where the ray of lines ends');
    const crosses = wb.filter(({ lines, dash }) => lines.length === 2 && dash.length === 0);
    const { x, y } = scales.wb;
    assert.equal(crosses.length, 1, 'the origin');
    assert.deepEqual(crosses[0]!.lines[0], [
      [x(0) - 2.5, y(0) + 2.5],
      [x(0) + 2.5, y(0) - 2.5],
    ]);
    assert.ok(
      right.every(({ lines }) => lines.length < 2),
      'no cross on a line',
    );
  });
});
