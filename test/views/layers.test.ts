import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  descend,
  flow,
  gradient,
  loss,
  outcomeOf,
  presets,
  R,
  regimeOf,
  solutions,
  studentInSlice,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { clipped } from '../../src/views/axes.js';
import { drawFate, fateFrom, fateOf } from '../../src/views/fate.js';
import { drawIOLive } from '../../src/views/io.js';
import { kinkVelocity } from '../../src/views/kink-arrow.js';
import { contourLines } from '../../src/views/layer-contours.js';
import { fieldArrows } from '../../src/views/layer-field.js';
import { marchingSquares } from '../../src/views/marching-squares.js';
import { phaseLayers } from '../../src/views/phase-layers.js';
import type { PhaseSpace } from '../../src/views/phase-space.js';
import { solutionAt, solutionNotes } from '../../src/views/solutions-in.js';
import {
  newDrawing,
  scalesOf,
  spaces,
  stateAfter,
  stateOf,
  states,
  theme,
  wildStates,
  type Drawing,
} from './support.js';

const scales = scalesOf();
const layerNames = phaseLayers.map(({ name }) => name);
const layerOf = (name: string): (typeof phaseLayers)[number] => phaseLayers.find((layer) => layer.name === name)!;

function drawn(name: string, space: PhaseSpace, state: State, sizes = scales): Drawing {
  const drawing = newDrawing();
  const scale = sizes[space.id];
  clipped(drawing.ctx, scale, () => layerOf(name).draw(drawing.ctx, scale, space, state, theme));
  return drawing;
}

/** Never 0, nor so close to it that there is no telling a start from the saddle. */
const weight = fc.integer({ min: -1500, max: 1500 }).map((i) => (i + 0.3) / 1000);
const students: fc.Arbitrary<Student> = fc.record({ w: weight, b: weight, a: weight, c: weight });
const home = presets.get('home')!.teacher;

describe('every layer', () => {
  it('draws only numbers within reach of a canvas, for whatever can be typed', () => {
    fc.assert(
      fc.property(wildStates, fc.constantFrom(...layerNames), fc.constantFrom(0, 0.1, 1), (state, name, size) => {
        for (const space of spaces) {
          const { numbers, clips, depth } = drawn(name, space, state, scalesOf(size));
          for (const value of numbers) assert.ok(Math.abs(value) < 1e7, `${name} in ${space.id} draws ${value}`);
          assert.ok(clips.every(Boolean));
          assert.equal(depth(), 0, 'save() without restore()');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws something for an ordinary student, and the fits too', () => {
    for (const preset of presets.keys()) {
      const state: State = { ...stateAfter(preset, 20), layers: ['fits', 'edges'] };
      for (const name of layerNames) {
        const strokes = spaces.flatMap((space) => drawn(name, space, state).segments);
        assert.ok(strokes.length > 0, `${name} for ${preset}`);
      }
      const { kind } = outcomeOf(state.learner.student, state.teacher);
      const io = newDrawing();
      drawIOLive(io.ctx, scales.io, state, theme);
      const isTeacher = kind === 'teacher';
      assert.equal(io.segments.filter(({ color }) => color === kind).length, isTeacher ? 0 : 1, preset);
    }
  });

  it('has the same picture as long as what it depends on is the same', () => {
    fc.assert(
      fc.property(states, students, (state, other) => {
        const { student, shape } = state.learner;
        for (const space of spaces) {
          // Another student in the same slice.
          const moved = space.id.startsWith('km')
            ? { student: { ...other, c: student.c }, shape: { ...shape, k: other.b, m: other.a } }
            : { student: { ...student, w: other.w, [space.id === 'wa' ? 'a' : 'b']: other.b }, shape };
          const next: State = { ...state, learner: moved };
          for (const layer of phaseLayers.filter(({ place }) => place === 'ground')) {
            assert.deepEqual(layer.dependsOn(next, space), layer.dependsOn(state, space));
            assert.deepEqual(drawn(layer.name, space, next).numbers, drawn(layer.name, space, state).numbers);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Where a student is on the screen a short time of flow later, by the gradient alone; and how far the way is. */
function movedOnScreen(space: PhaseSpace, student: Student, teacher: Teacher): readonly [number, number] {
  const by = gradient(student, teacher);
  const at = (time: number): readonly [number, number] => {
    const [w, b, a] = [student.w - time * by.w, student.b - time * by.b, student.a - time * by.a];
    return [scales[space.id].x(space.x(w, b, a)), scales[space.id].y(space.y(w, b, a))];
  };
  const [[x0, y0], [x1, y1]] = [at(-1e-6), at(1e-6)];
  return [(x1 - x0) / 2e-6, (y1 - y0) / 2e-6];
}

describe('the field', () => {
  it('points to where the student with these coordinates moves on the screen', () => {
    fc.assert(
      fc.property(students, fc.constantFrom(...spaces), (student, space) => {
        const state = stateOf(learnerOf(student));
        const ratio = Math.abs(student.w / student.a);
        if (!(ratio > 0.01 && ratio < 100)) return;
        const scale = scales[space.id];
        for (const { points, shade } of fieldArrows(scale, space, state)) {
          if (shade < 0) continue;
          // The middle one of tail, place and head.
          if (points.length < 5) continue;
          const [x, y] = points[2]!;
          const after = points[3]!;
          const there = studentInSlice(space.id, student, scale.atX(x), scale.atY(y));
          const [dx, dy] = movedOnScreen(space, there, state.teacher);
          const [ax, ay] = [after[0] - x, after[1] - y];
          const cosine = (ax * dx + ay * dy) / (Math.hypot(ax, ay) * Math.hypot(dx, dy));
          assert.ok(cosine > 0.999, `${space.id} ${x} ${y}: ${cosine}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is −gradient of the loss in the slices of weights', () => {
    for (const space of spaces.slice(0, 2)) {
      const state = stateAfter('in-sign-change-iii', 30);
      const scale = scales[space.id];
      const lossAt = (x: number, y: number): number =>
        loss(studentInSlice(space.id, state.learner.student, x, y), state.teacher);
      for (const { points } of fieldArrows(scale, space, state)) {
        if (points.length < 5) continue;
        const [x, y] = points[2]!;
        const [x1, y1] = points[3]!;
        const [u, v] = [scale.atX(x), scale.atY(y)];
        const [gx, gy] = [lossAt(u + 1e-6, v) - lossAt(u - 1e-6, v), lossAt(u, v + 1e-6) - lossAt(u, v - 1e-6)];
        // The scale stretches x and y differently, and y points down.
        const [dx, dy] = [-gx * (scale.x(1) - scale.x(0)), -gy * (scale.y(1) - scale.y(0))];
        const sine = ((x1 - x) * dy - (y1 - y) * dx) / (Math.hypot(x1 - x, y1 - y) * Math.hypot(dx, dy));
        assert.ok(Math.abs(sine) < 0.02 && (x1 - x) * dx + (y1 - y) * dy > 0);
      }
    }
  });

  it('is still where the student is dead', () => {
    const scale = scales.wb;
    const wb = spaces[1]!;
    for (const { points, shade } of fieldArrows(scale, wb, stateAfter('home', 0))) {
      const [x, y] = points.length === 1 ? points[0]! : points[2]!;
      if (scale.atY(y) < -R * Math.abs(scale.atX(x))) assert.equal(shade, -1);
    }
  });
});

describe('the contours', () => {
  it('lie on their levels, which are even in the logarithm', () => {
    fc.assert(
      fc.property(students, fc.constantFrom(...spaces), (student, space) => {
        const state = stateOf(learnerOf(student));
        const ratio = Math.abs(student.w / student.a);
        if (!(ratio > 0.01 && ratio < 100)) return;
        const scale = scales[space.id];
        const contours = contourLines(scale, space, state);
        contours.slice(1).forEach(({ level }, i) => {
          assert.ok(Math.abs(Math.log10(contours[i]!.level / level) - 0.25) < 1e-9);
        });
        for (const { level, lines } of contours) {
          for (let i = 0; i < lines.length; i += 2) {
            const near = [-3, 0, 3].flatMap((dx) =>
              [-3, 0, 3].map((dy) => {
                const [x, y] = [scale.atX(lines[i]! + dx), scale.atY(lines[i + 1]! + dy)];
                return loss(studentInSlice(space.id, student, x, y), state.teacher);
              }),
            );
            // Within a cell of the grid the loss passes through the level.
            assert.ok(Math.min(...near) <= level && Math.max(...near) >= level, `${space.id} ${level}: ${near}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of a plane are exact, and of a saddle do not cross', () => {
    const plane = Float64Array.from({ length: 20 }, (_, i) => (i % 5) + 2 * Math.floor(i / 5));
    const lines = marchingSquares(plane, 5, 3.5);
    assert.ok(lines.length > 0);
    for (let i = 0; i < lines.length; i += 2) assert.ok(Math.abs(lines[i]! + 2 * lines[i + 1]! - 3.5) < 1e-12);
    assert.deepEqual(marchingSquares(Float64Array.of(0, 1, 1, 0.2), 2, 0.5).length, 8);
    // Upper left and lower right are low: with high ground in the middle each is cut off alone.
    const high = marchingSquares(Float64Array.of(0, 1, 1, 0.2), 2, 0.5);
    for (const [x0, y0, x1, y1] of [high.slice(0, 4), high.slice(4)] as [number, number, number, number][]) {
      assert.ok(Math.abs(x0 + y0 - (x1 + y1)) < 0.5);
    }
    assert.deepEqual(marchingSquares(Float64Array.of(1, 1, 1, 1), 2, 1), []);
  });
});

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
          const [x, y] = [space.x(student.w, student.b, student.a), space.y(student.w, student.b, student.a)];
          const scale = scales[space.id];
          if (student.w === 0 || (space.s && student.w * space.s < 0) || Math.abs(x) > R || Math.abs(y) > 1.5) continue;
          const note = solutionAt(space, scale, teacher, scale.x(x), scale.y(y));
          if (kind === 'dead' && space.id === 'wa') continue;
          assert.ok(note, `${kind} in ${space.id}`);
        }
      }
    }
  });

  it('say what they are: points before lines before areas', () => {
    const at = (i: number, x: number, y: number): string | undefined =>
      solutionAt(spaces[i]!, scales[spaces[i]!.id], home, scales[spaces[i]!.id].x(x), scales[spaces[i]!.id].y(y))?.kind;
    assert.equal(at(0, 1, 0.5), 'teacher');
    assert.equal(at(0, -0.4, -0.3619), 'linear');
    assert.equal(at(0, 0, 0), 'saddle');
    assert.equal(at(0, 1, -1), undefined);
    assert.equal(at(1, 0.05, 0.8), 'saddle');
    assert.equal(at(1, 0.4, 1.3), 'linear');
    assert.equal(at(1, 0, -1), 'dead');
    assert.equal(at(1, 0, 0), 'origin');
    assert.equal(at(1, -1, 0), undefined);
    assert.equal(at(2, 0.5, 0.5), 'teacher');
    assert.equal(at(2, 1.7, 2), 'dead');
    assert.equal(at(2, -R, 0.1447), 'linear');
    assert.equal(at(3, -1.7, 2), 'dead');
    assert.equal(at(3, 1, 2), undefined);
    const words = solutionAt(spaces[2]!, scales['km+'], home, scales['km+'].x(1.7), scales['km+'].y(2))!.words;
    assert.equal(words, 'Local minimum, flat in three directions: active nowhere. Loss 0.0165');
    assert.deepEqual(
      solutionNotes('wa', home).map(({ kind }) => kind),
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
          for (const y of [-1, 0, 1])
            solutionAt(space, scales[space.id], teacher, scales[space.id].x(x), scales[space.id].y(y));
        }
        assert.ok(solutionNotes(space.id, teacher).every(({ kind }) => kind !== 'teacher'));
      }
    }
  });
});

/** Whether a path ends at the solutions of this kind, by its own last point. */
function assertEnds(student: Student, teacher: Teacher): void {
  const { path, kind } = fateFrom(student, teacher);
  assert.equal(kind, outcomeOf(student, teacher).kind);
  const end = path.w.length - 1;
  const last = { w: path.w[end]!, b: path.b[end]!, a: path.a[end]!, c: path.c[end]! };
  const { distance } = regimeOf(last, teacher).distances.find((each) => each.kind === kind)!;
  assert.ok(distance < 1e-2, `${kind} at ${distance} after ${end} points from ${JSON.stringify(student)}`);
  assert.ok(end < 1000);
}

describe('the fate', () => {
  it('ends at the solution that outcomeOf names: in all presets, and from 100 random starts', () => {
    for (const { student, teacher } of presets.values()) assertEnds(student, teacher);
    fc.assert(
      fc.property(students, (student) => assertEnds(student, home)),
      { numRuns: 100, seed: 4 },
    );
  });

  it('is the way of descent at a small rate', () => {
    for (const { student, teacher } of presets.values()) {
      const { path } = fateFrom(student, teacher);
      const later = descend(student, teacher, { learningRate: 1e-3, steps: 3000 });
      const near = Math.min(
        ...Array.from(path.w, (w, i) => Math.hypot(w - later.w, path.b[i]! - later.b, path.a[i]! - later.a)),
      );
      const length = flow(student, teacher, { time: 3 });
      assert.ok(near < 0.1, `${near} ${length.complete}`);
    }
  });

  it('is computed once for a state, and drawn from the student to its end', () => {
    const state = stateAfter('home', 0);
    assert.equal(fateOf(state), fateOf({ ...state }));
    const { segments } = drawn('fate', spaces[0]!, state);
    assert.deepEqual(segments[0]!.from, [scales.wa.x(1), scales.wa.y(1)]);
    const last = segments.at(-1)!.to;
    assert.ok(Math.abs(scales.wa.atX(last[0]) * scales.wa.atY(last[1]) - 0.5) < 1e-3);
    assert.deepEqual(drawn('fate', spaces[3]!, state).segments, []);
  });

  it('is not told to who climbs', () => {
    assert.deepEqual(drawn('fate', spaces[0]!, { ...stateAfter('home', 0), learningRate: -0.01 }).segments, []);
  });

  it('is drawn from another start as a preview', () => {
    const drawing = newDrawing();
    drawFate(drawing.ctx, scales.wa, spaces[0]!, fateFrom({ w: -1, b: 0.5, a: 1, c: 0 }, home), theme);
    assert.deepEqual(drawing.segments[0]!.from, [scales.wa.x(-1), scales.wa.y(1)]);
  });
});

/** Colours of a layer's strokes near the left and right border of a k-m box. */
const borderColors = (state: State, space: PhaseSpace): string[] =>
  ['left', 'right'].map((side) => {
    const scale = scales[space.id];
    const x = scale[side as 'left' | 'right'];
    const line = drawn('edges', space, state).segments.find(
      ({ from, to }) => Math.abs(from[0] - x) < 6 && from[0] === to[0] && to[1] - from[1] > 100,
    );
    return line!.color;
  });

describe('the edges', () => {
  it('are open where a short descent from beyond them brings the kink in', () => {
    fc.assert(
      fc.property(students, (student) => {
        const state = stateOf(learnerOf(student));
        const { w, a, c } = student;
        if (Math.abs(w) < 0.1 || Math.abs(a) < 0.1) return;
        const [space, linear] = w > 0 ? [spaces[2]!, 0] : [spaces[3]!, 1];
        const k = linear === 0 ? -R : R;
        const after = descend({ w, b: -k * w, a, c }, home, { learningRate: 1e-5, steps: 10 });
        const inwards = (-after.b / after.w - k) * -Math.sign(k);
        if (Math.abs(inwards) < 1e-9) return;
        const colors = borderColors(state, space);
        assert.equal(colors[linear], inwards > 0 ? 'muted' : 'linear');
        assert.equal(colors[1 - linear], 'dead');
      }),
    );
  });

  it('say where the kink goes as regimeOf does', () => {
    fc.assert(
      fc.property(students, (student) => {
        const { kinkVelocity: expected } = regimeOf(student, home);
        const found = kinkVelocity(student, home);
        assert.ok(Object.is(found, expected) || Math.abs(found - expected) <= 1e-9 * Math.abs(expected));
      }),
    );
  });

  it('mark the best line of this a and c', () => {
    const state = stateAfter('home', 0);
    const { student } = regimeOf(state.learner.student, home).bestLine!;
    const diamond = drawn('edges', spaces[1]!, state).segments.filter(
      ({ color, from }) => color === 'linear' && Math.abs(from[0] - scales.wb.x(student.w)) <= 5,
    );
    assert.ok(diamond.length >= 3);
    for (const { from } of diamond) assert.ok(Math.abs(from[1] - scales.wb.y(student.b)) <= 5);
  });
});
