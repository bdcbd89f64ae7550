/** The registry of marks: each is where it is drawn, and is found there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, inputAt, predict, presets, R, target, type Student, type Teacher } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { Store } from '../../src/session/store.js';
import { drawKinkArrow, kinkDirection } from '../../src/views/core/kink-arrow.js';
import type { Point } from '../../src/views/core/scale.js';
import { anchorOf } from '../../src/views/core/anchor.js';
import { layerNames as ALL, type LayerName } from '../../src/views/layers/index.js';
import { lossGround, lossLive } from '../../src/views/loss/loss-plot.js';
import { lossScaleOf } from '../../src/views/loss/loss-axes.js';
import type { PanelId, Scene } from '../../src/views/marks/mark.js';
import { markAt, marks, REACH, sightOf, sightsIn, tourOf, type Sight } from '../../src/views/marks/registry.js';
import { distanceTo, type Line } from '../../src/views/marks/shape.js';
import { drawn } from './layer-support.js';
import { newDrawing } from './draw-list.js';
import { act, EM, sceneOf as wholeSceneOf, scalesOf, spaces, stateOf, storeOf, theme, wildStates } from './support.js';

const PANELS: readonly PanelId[] = ['io', 'wa', 'wb', 'km+', 'km-', 'loss'];

const blank = new Store();

/** A scene of a state; with a store its path and runs. */
function sceneOf(state: State, size = 1, store: Store = blank): Scene {
  const scene = { ...wholeSceneOf(store), state };
  const loss = lossScaleOf(scene, 700 * size, 110, EM);
  return { ...scene, em: EM, scales: { ...scalesOf(size), loss } };
}

function sceneAfter(preset: string, steps: number, change: Partial<State> = {}, size = 1): Scene {
  const store = storeOf(preset, steps);
  return sceneOf({ ...store.state, ...change }, size, store);
}

const sight = (id: string, scene: Scene, panel: PanelId): Sight | undefined =>
  sightOf(
    marks.find((mark) => mark.id === id)!,
    scene,
    panel,
  );

const pointsOf = ({ shape: { circles = [], lines = [], areas = [] } }: Sight): Point[] => [
  ...circles,
  ...lines.flat(),
  ...areas.flat(),
];

/** Points a few pixels apart along the lines of a mark. */
function along({ shape: { lines = [] } }: Sight): Point[] {
  return lines.flatMap((line) =>
    line.slice(1).flatMap((q, i) => {
      const p = line[i]!;
      const count = Math.max(1, Math.ceil(Math.hypot(q.x - p.x, q.y - p.y) / 4));
      return Array.from({ length: count }, (_, j) => ({
        x: p.x + ((j + 0.5) / count) * (q.x - p.x),
        y: p.y + ((j + 0.5) / count) * (q.y - p.y),
      }));
    }),
  );
}

const TEACHERS: readonly Teacher[] = [
  presets.get('home')!.teacher,
  presets.get('in-sign-change-i')!.teacher,
  { m: -0.8, k: -0.6, c: 0.4, s: -1 },
  { m: 1.2, k: 2, c: 0, s: -1 },
];
const STUDENTS: readonly Student[] = [
  { w: 1, b: 0, a: 1, c: 0 },
  { w: -0.7, b: 0.9, a: -0.6, c: 0.3 },
  { w: 0.4, b: 1.1, a: 0.7, c: -0.5 },
  { w: 1.3, b: -0.8, a: -1.1, c: 0.2 },
];
const cases = TEACHERS.flatMap((teacher) =>
  STUDENTS.flatMap((student) => [1, 1.8].map((size) => ({ state: stateOf(learnerOf(student), teacher), size }))),
);

/** That all of a mark's lines lie on what a layer strokes in its colour. */
function assertDrawn(
  found: Sight,
  segments: readonly { from: readonly [number, number]; to: readonly [number, number] }[],
): void {
  const strokes: Line[] = segments.map(({ from: [x0, y0], to: [x1, y1] }) => [
    { x: x0, y: y0 },
    { x: x1, y: y1 },
  ]);
  for (const point of along(found)) {
    const distance = distanceTo({ lines: strokes }, point);
    assert.ok(distance < 1, `${found.mark.id} in ${found.panel}: ${distance} px away from what is drawn`);
  }
}

describe('a mark is where it is drawn:', () => {
  const LAYER_OF: Readonly<Record<string, LayerName>> = {
    'edge-returns': 'edges',
    'edge-trapped': 'edges',
    'edge-dead': 'edges',
    prediction: 'fate',
    contours: 'contours',
    field: 'field',
    'solution-linear': 'solutions',
    'solution-saddle': 'solutions',
    'solution-origin': 'solutions',
  };
  for (const [id, layer] of Object.entries(LAYER_OF)) {
    it(id, () => {
      let count = 0;
      for (const { state, size } of cases) {
        const scene = sceneOf({ ...state, layers: ALL }, size);
        for (const space of spaces) {
          const found = sight(id, scene, space.id);
          if (!found) continue;
          count++;
          assertDrawn(found, drawn(layer, space, state, scalesOf(size)).segments);
        }
      }
      assert.ok(count > 8, `seen only ${count} times`);
    });
  }

  it('the teacher’s curve and ray', () => {
    for (const { state, size } of cases) {
      const scene = sceneOf(state, size);
      for (const space of spaces.filter(({ drawTeacher }) => drawTeacher)) {
        const found = sight('teacher-set', scene, space.id);
        const drawing = newDrawing();
        space.drawTeacher!(drawing.ctx, scalesOf(size)[space.id], state.teacher, theme);
        if (found) assertDrawn(found, drawing.segments);
      }
    }
  });

  it('the kink arrow, on the side to which descent moves the kink', () => {
    let count = 0;
    for (const { state, size } of cases) {
      const scene = sceneOf(state, size);
      for (const panel of ['io', 'km+', 'km-'] as const) {
        const found = sight('kink-arrow', scene, panel);
        if (!found) continue;
        count++;
        const { student } = state.learner;
        const scale = scalesOf(size)[panel];
        const m = student.a * Math.abs(student.w);
        const drawing = newDrawing();
        const anchor = anchorOf(scale, -student.b / student.w, panel === 'io' ? student.c : m);
        drawKinkArrow(drawing.ctx, scale, anchor, kinkDirection(state), theme);
        const xs = drawing.numbers.filter((_, i) => i % 2 === 0);
        const [circle] = found.shape.circles!;
        assert.ok(circle!.x > Math.min(...xs) && circle!.x < Math.max(...xs));
        assert.ok(circle!.x + circle!.radius > Math.max(...xs) - 2);
        const next = descend(student, state.teacher, { learningRate: 1e-3, steps: 1 });
        const moves = -next.b / next.w + student.b / student.w > 0 ? 'right' : 'left';
        assert.match(found.words, new RegExp(moves));
      }
    }
    assert.ok(count > 20);
  });

  it('the end of the prediction: on its ring', () => {
    for (const { state, size } of cases) {
      const scene = sceneOf(state, size);
      for (const space of spaces) {
        const found = sight('prediction', scene, space.id);
        if (!found?.shape.circles![0]) continue;
        const { numbers } = drawn('fate', space, state, scalesOf(size));
        // An arc has the numbers x, y, radius, 0, 2π.
        const ring = numbers.lastIndexOf(2 * Math.PI) - 4;
        const [circle] = found.shape.circles!;
        assert.deepEqual(numbers.slice(ring, ring + 3), [circle!.x, circle!.y, circle!.radius]);
      }
    }
  });

  it('curve, levels, dot and earlier runs of the loss', () => {
    const store = storeOf('home', 300);
    const learner = learnerOf({ w: -1, b: 0.4, a: 0.6, c: 0 });
    act(store, { type: 'edit', learner }, { type: 'advance', steps: 220 });
    const scene = sceneOf(store.state, 1, store);
    const scale = scene.scales.loss!;
    const whole = wholeSceneOf(store);
    const base = newDrawing();
    lossGround.draw(base.ctx, scale, whole, theme);
    const live = newDrawing();
    lossLive.draw(live.ctx, scale, whole, theme);
    for (const id of ['level-dead', 'level-line', 'earlier-runs'])
      assertDrawn(sight(id, scene, 'loss')!, base.segments);
    assertDrawn(sight('loss-curve', scene, 'loss')!, live.segments);
    const [dot] = sight('now', scene, 'loss')!.shape.circles!;
    assert.ok(Math.abs(dot!.x - scale.x(220)) < 1e-9);
    assert.ok(Math.abs(scale.atY(dot!.y) - Math.log10(store.loss)) < 1e-9);
  });
});

describe('a mark is true:', () => {
  it('the teacher’s curves hold the students that equal it', () => {
    for (const teacher of TEACHERS.slice(0, 3)) {
      for (const w of [0.4, 0.8, 1.2]) {
        const student = { w: teacher.s * w, b: -teacher.k * teacher.s * w, a: teacher.m / w, c: teacher.c };
        for (const x of [-1.5, -0.2, 0.9]) assert.ok(Math.abs(predict(student, x) - target(teacher, x)) < 1e-12);
        for (const space of spaces) {
          const scale = scalesOf()[space.id];
          const { x, y } = space.project(student);
          if (Math.abs(x) > scale.domain.x[1] || Math.abs(y) > scale.domain.y[1]) continue;
          const found = sight('teacher-set', sceneOf(stateOf(learnerOf(STUDENTS[0]!), teacher)), space.id);
          if (space.s && space.s !== teacher.s) assert.equal(found, undefined);
          else assert.ok(distanceTo(found!.shape, { x: scale.x(x), y: scale.y(y) }) < 1, `${space.id}, w ${w}`);
        }
      }
    }
  });

  it('the diamond is the line with the least loss that this a and c allow, by brute force', () => {
    for (const { state } of cases.filter((_, i) => i % 2 === 0)) {
      const found = sight('diamond', sceneOf(state), 'wb');
      if (!found) continue;
      const { a, c } = state.learner.student;
      const scale = scalesOf().wb;
      const { x, y } = found.shape.circles![0]!;
      const lossOfLine = (w: number, b: number): number => {
        let sum = 0;
        for (let i = 0; i < 4001; i++) {
          const input = inputAt(i, 4001);
          sum += (a * (w * input + b) + c - target(state.teacher, input)) ** 2;
        }
        return sum;
      };
      const best = lossOfLine(scale.atX(x), scale.atY(y));
      for (const [dw, db] of [
        [0.02, 0],
        [-0.02, 0],
        [0, 0.02],
        [0, -0.02],
      ] as const)
        assert.ok(lossOfLine(scale.atX(x) + dw, scale.atY(y) + db) > best);
    }
  });

  it('an edge traps, or lets return, as descent does just beyond it', () => {
    for (const { state } of cases.filter((_, i) => i % 2 === 0)) {
      for (const panel of ['km+', 'km-'] as const) {
        const s = panel === 'km+' ? 1 : -1;
        for (const id of ['edge-returns', 'edge-trapped', 'edge-dead']) {
          const found = sight(id, sceneOf(state), panel);
          for (const [{ x }] of (found?.shape.lines ?? []) as [Point][]) {
            const scale = scalesOf()[panel];
            const end = x < (scale.left + scale.right) / 2 ? -R : R;
            const w = s * Math.abs(state.learner.student.w);
            const k = end * (1 + 1e-6);
            const start = { ...state.learner.student, w, b: -k * w };
            const next = descend(start, state.teacher, { learningRate: 1e-4, steps: 1 });
            const outwards = (-next.b / next.w - k) * end;
            if (id === 'edge-returns') assert.ok(outwards < 0, id);
            else if (id === 'edge-trapped') assert.ok(outwards >= -1e-12, id);
            else assert.equal(next.w === start.w && next.b === start.b && next.a === start.a, true, id);
          }
        }
      }
    }
  });

  it('the gap says the loss, and is not there where the lines are the same', () => {
    const { teacher } = presets.get('home')!;
    assert.match(sight('gap', sceneAfter('home', 60), 'io')!.words, /0\.0550/);
    const equal = learnerOf({ w: 1, b: -teacher.k, a: teacher.m, c: teacher.c });
    assert.equal(sight('gap', sceneOf(stateOf(equal)), 'io'), undefined);
  });

  it('inputs are told as they are: dense, few or many', () => {
    const words = (samples: State['samples']): Sight => sight('inputs', sceneAfter('home', 0, { samples }), 'io')!;
    assert.match(words('exact').words, /infinitely many/);
    assert.match(words(11).words, /on 11 inputs/);
    assert.equal(words(11).shape.circles!.length, 11);
    assert.equal(words(1000).shape.areas!.length, 1);
    const { io } = scalesOf();
    assert.equal(words(11).shape.circles![0]!.x, io.x(-R));
  });
});

describe('marks', () => {
  it('have names of their own', () => assert.equal(new Set(marks.map(({ id }) => id)).size, marks.length));

  it('lie in their boxes, with words that can be read, for whatever can be typed', () => {
    fc.assert(
      fc.property(wildStates, fc.constantFrom(0.6, 1, 2), (state, size) => {
        const scene = sceneOf({ ...state, layers: ALL }, size);
        for (const panel of PANELS) {
          const { left, right, top, bottom, width, height } = scene.scales[panel]!;
          assert.ok(left < right && top < bottom);
          for (const found of sightsIn(scene, panel)) {
            const about = `${found.mark.id} in ${panel}`;
            const isAround = found.mark.id === 'axes';
            const [x0, y0] = isAround ? [0, 0] : [left - 6, top - 6];
            const [x1, y1] = isAround || panel === 'loss' ? [width, height] : [right + 6, bottom + 6];
            for (const { x, y } of [...pointsOf(found), found.anchor]) {
              assert.ok(x >= x0 && x <= x1 && y >= y0 && y <= y1, `${about}: ${x}, ${y}`);
            }
            assert.match(found.words, /^.*[.]$/s, about);
            assert.doesNotMatch(found.name + found.words, /NaN|undefined|null|Infinity|object/, about);
            assert.ok(found.words.length <= 190, `${found.words.length}: ${found.words}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are found where they are: at any point of a mark that same mark, or one on top of it', () => {
    for (const preset of presets.keys()) {
      const scene = sceneAfter(preset, 300, { layers: ALL.filter((name) => name !== 'field' && name !== 'contours') });
      for (const panel of PANELS) {
        for (const found of sightsIn(scene, panel)) {
          if (found.mark.isGround) continue;
          for (const point of [...along(found), ...(found.shape.circles ?? [])]) {
            const hit = markAt(scene, panel, point);
            assert.ok(hit, `nothing at ${found.mark.id} in ${panel}`);
            if (hit.mark !== found.mark) assert.ok(distanceTo(hit.shape, point) <= REACH.fine);
          }
        }
      }
    }
  });

  it('tell what the axes are, at their letters and numbers', () => {
    const scene = sceneAfter('home', 0);
    const at = (panel: 'io' | 'wa' | 'wb' | 'km+', side: 'left' | 'below'): string => {
      const { left, right, top, bottom } = scene.scales[panel]!;
      const point = side === 'left' ? { x: left - 9, y: (top + bottom) / 2 } : { x: (left + right) / 2, y: bottom + 9 };
      const { name, words } = markAt(scene, panel, point)!;
      return `${name}. ${words}`;
    };
    for (const side of ['left', 'below'] as const) {
      assert.match(at('io', side), /^Input x, output y\. .* f\(x\) = a · max\(0, w x \+ b\) \+ c .* t\(x\) = /);
      assert.match(at('wa', side), /w and a\. w: input weight\. a: output weight\.$/);
      assert.match(at('wb', side), /w and b\. w: input weight\. b: input bias\.$/);
      assert.match(at('km+', side), /k = −b \/ w: the student’s kink.* m = a · \|w\|: slope/);
    }
  });

  it('are not found where there is none: there a student is told of', () => {
    const scene = sceneAfter('home', 60);
    const { wa } = scalesOf();
    assert.equal(markAt(scene, 'wa', { x: wa.x(-0.9), y: wa.y(-0.9) }), undefined);
    assert.equal(markAt(scene, 'wa', { x: wa.x(-0.9), y: wa.y(-0.9) }, REACH.coarse), undefined);
  });

  it('that are small win over lines, and lines over areas', () => {
    const scene = sceneAfter('home', 60);
    const { io } = scalesOf();
    const arrow = sight('kink-arrow', scene, 'io')!.anchor;
    assert.equal(markAt(scene, 'io', arrow)!.mark.id, 'kink-arrow');
    const { student } = scene.state.learner;
    const x = 1.5;
    assert.equal(markAt(scene, 'io', { x: io.x(x), y: io.y(predict(student, x)) })!.mark.id, 'student-line');
    const between = (predict(student, x) + target(scene.state.teacher, x)) / 2;
    assert.equal(markAt(scene, 'io', { x: io.x(x), y: io.y(between) })!.mark.id, 'gap');
    assert.equal(markAt(scene, 'io', { x: io.x(-1), y: io.y(1.2) }), undefined);
  });

  it('of a panel that is not in view are not told of', () => {
    const scene = sceneAfter('home', 60);
    const { io, loss } = scene.scales;
    const narrow: Scene = { ...scene, scales: { io: io!, loss: loss! } };
    assert.deepEqual(sightsIn(narrow, 'wa'), []);
    assert.ok(tourOf(narrow).every(({ panel }) => panel === 'io' || panel === 'loss'));
  });

  it('go and come with their layers', () => {
    const ids = (change: Partial<State>): string[] => tourOf(sceneAfter('home', 60, change)).map(({ mark }) => mark.id);
    const none = ids({ layers: [] });
    assert.deepEqual(none, [
      ...['student-line', 'teacher-line', 'inputs', 'axes', 'student-point', 'teacher-set', 'cone-linear', 'cone-dead'],
      ...['loss-curve', 'now', 'level-dead', 'level-line'],
    ]);
    for (const [layer, id] of [
      ['residual', 'gap'],
      ['edges', 'kink-arrow'],
      ['edges', 'diamond'],
      ['edges', 'edge-returns'],
      ['fate', 'prediction'],
      ['landing', 'landing'],
      ['trajectories', 'trajectory'],
      ['outcomes', 'outcomes'],
      ['contours', 'contours'],
      ['field', 'field'],
      ['solutions', 'solution-dead'],
    ] as const) {
      assert.ok(!none.includes(id), id);
      assert.ok(ids({ layers: [layer] }).includes(id), id);
    }
    assert.ok(!ids({ layers: ALL, learningRate: -0.01 }).includes('prediction'), 'no prediction in reverse');
  });

  it('of the other solutions tell their loss, and which of them the student is heading for', () => {
    const isNext = (scene: Scene, id: string): boolean => {
      const found = sight(id, scene, 'io')!;
      assert.equal(found.name, id === 'linear' ? 'Best straight line' : 'Mean of the teacher');
      assert.match(found.words, /: a loss of \S+\./);
      return found.words.endsWith('The student is heading for it.');
    };
    for (const [preset, linear, dead] of [
      ['in-sign-change-ii', true, false],
      ['out-sign-change-i', false, true],
      ['home', false, false],
    ] as const) {
      const scene = sceneAfter(preset, 900, { layers: ['solutions'] });
      assert.deepEqual([isNext(scene, 'linear'), isNext(scene, 'dead')], [linear, dead], preset);
      const climbing = sceneAfter(preset, 900, { layers: ['fits'], learningRate: -0.01 });
      assert.deepEqual([isNext(climbing, 'linear'), isNext(climbing, 'dead')], [false, false], preset);
      assert.equal(sight('linear', sceneAfter(preset, 900, { layers: [] }), 'io'), undefined);
    }
  });
});
