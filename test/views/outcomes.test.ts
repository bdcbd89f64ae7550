import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OUTCOME_KINDS, outcomeOf, presets, studentInSlice, type Teacher } from '../../src/engine/index.js';
import { learnerOf, type Learner } from '../../src/session/learner.js';
import { drawOutcomes, frameOf, imageOf, type OutcomeImage } from '../../src/views/layers/outcomes/image.js';
import { OutcomeSlice, type Question } from '../../src/views/layers/outcomes/slice.js';
import type { Space } from '../../src/views/spaces/space.js';
import { predictionFrom } from '../../src/views/layers/prediction.js';
import type { Steps } from '../../src/session/steps.js';
import type { Context } from '../../src/views/core/theme.js';
import { random } from '../engine/random.js';
import { newDrawing } from './draw-list.js';
import { scalesOf, spaces, stateOf, theme, wildStates } from './support.js';

const scales = scalesOf();
const frames = Object.fromEntries(spaces.map(({ id }) => [id, frameOf(scales[id], 1, 1)]));
const home = presets.get('home')!;

const questionOf = (
  space: Space,
  learner: Learner,
  teacher: Teacher,
  frame = frames[space.id]!,
  steps?: Steps,
): Question => ({ slice: space.slice!, student: space.kept(learner), teacher, steps, frame });

function complete(slice: OutcomeSlice): OutcomeImage {
  while (!slice.isDone) slice.refine();
  return slice.image!;
}

function mapOf(question: Question): OutcomeImage {
  const slice = new OutcomeSlice();
  slice.ask(question);
  return complete(slice);
}

/** A canvas for a pattern that knows what it shows by the strokes: one line, slanted ones or a dot. */
function newTile(): { getContext: () => unknown; name: () => string } {
  let [tint, strokes, dots] = ['', 0, 0];
  const pen = {
    fillStyle: '',
    fillRect: () => (tint = pen.fillStyle),
    beginPath: () => {},
    moveTo: () => strokes++,
    lineTo: () => {},
    arc: () => dots++,
    fill: () => {},
    stroke: () => {},
  };
  const name = (): string => `${dots > 0 ? 'dots' : strokes > 1 ? 'hatching' : 'lines'} on ${tint}`;
  return { getContext: () => pen, name };
}

/** The colour of every device pixel that a drawing fills, by its place; and the places of the lines where regions meet. */
function pixelsOf(image: OutcomeImage, lines = new Set<string>()): Map<string, string> {
  const pixels = new Map<string, string>();
  const ctx = {
    fillStyle: '',
    canvas: { ownerDocument: { createElement: newTile } },
    createPattern: (tile: ReturnType<typeof newTile>) => tile.name(),
    getTransform: () => ({ a: 1 }),
    save: () => {},
    restore: () => {},
    resetTransform: () => {},
    fillRect(x: number, y: number, width: number, height: number) {
      for (let row = y; row < y + height; row++) {
        for (let column = x; column < x + width; column++) {
          if (this.fillStyle === theme.border) {
            lines.add(`${column} ${row}`);
            continue;
          }
          assert.ok(!pixels.has(`${column} ${row}`), 'no pixel is filled twice');
          pixels.set(`${column} ${row}`, this.fillStyle);
        }
      }
    },
  };
  drawOutcomes(ctx as unknown as Context, image, theme);
  return pixels;
}

const COLORS: Readonly<Record<string, string>> = {
  teacher: theme.tintTeacher,
  linear: theme.tintLinear,
  dead: theme.tintDead,
  interpolant: `lines on ${theme.tintTeacher}`,
  unsettled: `hatching on ${theme.tintUnsettled}`,
  diverged: `dots on ${theme.tintDiverged}`,
};

describe('the outcomes', () => {
  it('have the colour of the end of the start that a pixel stands for: 100 pixels of each space, eight presets', () => {
    const { between } = random(4);
    let different = 0;
    for (const { student, teacher } of presets.values()) {
      const learner = learnerOf(student);
      for (const space of spaces) {
        const image = mapOf(questionOf(space, learner, teacher));
        const pixels = pixelsOf(image);
        const scale = scales[space.id];
        for (let i = 0; i < 100; i++) {
          const x = Math.floor(between(scale.left, scale.right));
          const y = Math.floor(between(scale.top, scale.bottom));
          const start = studentInSlice(space.slice!, student, scale.atX(x + 0.5), scale.atY(y + 0.5));
          if (pixels.get(`${x} ${y}`) !== COLORS[outcomeOf(start, teacher).kind]) different++;
        }
      }
    }
    // The engine's own bound is 5 pixels in 10 000.
    assert.ok(different <= 2, `${different} of 3200`);
  });

  it('are those of the steps at a rate and on few inputs: 60 pixels of each space', () => {
    const { between } = random(6);
    const shown = new Map<string, number>();
    let different = 0;
    for (const [name, learningRate, samples] of [
      ['home', 0.05, 'exact'],
      ['home', 0.5, 'exact'],
      ['in-sign-change-iii', 1.5, 'exact'],
      ['home', 1.6, 'exact'],
      ['home', 0.5, 3],
    ] as const) {
      const { student, teacher } = presets.get(name);
      const steps = { learningRate, samples };
      for (const space of spaces) {
        const image = mapOf(questionOf(space, learnerOf(student), teacher, frames[space.id]!, steps));
        const pixels = pixelsOf(image);
        const scale = scales[space.id];
        for (let i = 0; i < 60; i++) {
          const x = Math.floor(between(scale.left, scale.right));
          const y = Math.floor(between(scale.top, scale.bottom));
          const start = studentInSlice(space.id, student, scale.atX(x + 0.5), scale.atY(y + 0.5));
          const { kind } = outcomeOf(start, teacher, { ...steps, steps: 50_000 });
          const color = pixels.get(`${x} ${y}`);
          if (color !== COLORS[kind]) different++;
          shown.set(kind, (shown.get(kind) ?? 0) + 1);
          assert.ok(kind === 'undecided' || image.present.has(kind));
        }
      }
    }
    // Where borders fray a speck can be missed.
    assert.ok(different <= 4, `${different} of 1200`);
    for (const kind of ['interpolant', 'unsettled', 'diverged']) assert.ok(shown.get(kind)! >= 5, kind);
  });

  it('fill the box, and nothing else', () => {
    for (const space of spaces) {
      const { left, top, width, height } = frames[space.id]!;
      const pixels = pixelsOf(mapOf(questionOf(space, learnerOf(home.student), home.teacher)));
      assert.equal(pixels.size, width * height);
      assert.ok(pixels.has(`${left} ${top}`) && pixels.has(`${left + width - 1} ${top + height - 1}`));
    }
  });

  it('end at the edges of a box that blocks do not divide', () => {
    const frame = { ...frames['wa']!, left: 0, top: 0, width: 5, height: 7 };
    for (const block of [2, 4, 8]) {
      const pixels = pixelsOf(imageOf(frame, { kinds: new Uint8Array(35).fill(1), block }));
      assert.equal(pixels.size, 35);
      for (const [x, y] of [...pixels.keys()].map((place) => place.split(' ').map(Number)) as [number, number][])
        assert.ok(x < 5 && y < 7, `${x} ${y} in blocks of ${block}`);
    }
  });

  it('are drawn in device pixels, however many of them are in a pixel of the page', () => {
    const frame = { ...frames['wa']!, left: 3, top: 4, width: 6, height: 2 };
    const drawing = newDrawing();
    drawing.ctx.scale(2, 2);
    drawOutcomes(drawing.ctx, imageOf(frame, { kinds: new Uint8Array(12).fill(1), block: 1 }), theme);
    const rows = drawing.list.filter(({ type }) => type === 'rect').map(({ lines }) => [lines[0]![0], lines[0]![2]]);
    assert.deepEqual(rows, [
      [
        [3, 4],
        [9, 5],
      ],
      [
        [3, 5],
        [9, 6],
      ],
    ]);
    // What is drawn next is drawn as before.
    assert.equal(drawing.ctx.getTransform().a, 2);
  });

  it('leave blank what is undecided, and saddles', () => {
    const frame = { ...frames['wa']!, width: 5, height: 1 };
    const kinds = Uint8Array.from(['undecided', 'teacher', 'linear', 'dead', 'saddle'] as const, (kind) =>
      OUTCOME_KINDS.indexOf(kind),
    );
    const pixels = pixelsOf(imageOf(frame, { kinds, block: 1 }));
    assert.deepEqual([...pixels.values()], [theme.tintTeacher, theme.tintLinear, theme.tintDead]);
  });

  it('have a line where regions meet, and none where they are too thin for it', () => {
    const frame = { ...frames['wa']!, left: 0, top: 0, width: 6, height: 6 };
    const kinds = new Uint8Array(36).fill(1);
    // A region of three by three in the corner, and a speck.
    for (const i of [0, 1, 2, 6, 7, 8, 12, 13, 14, 28]) kinds[i] = 2;
    const lines = new Set<string>();
    pixelsOf(imageOf(frame, { kinds, block: 1 }), lines);
    assert.deepEqual([...lines].sort(), ['0 3', '1 3', '2 3', '3 0', '3 1', '3 2']);
  });

  it('go from coarse to fine, and are whole at every moment', () => {
    for (const space of spaces) {
      const slice = new OutcomeSlice();
      const question = questionOf(space, learnerOf(home.student), home.teacher);
      slice.ask(question);
      let last = Infinity;
      while (!slice.isDone) {
        slice.refine();
        if (!slice.image) continue;
        const { block, kinds } = slice.image;
        assert.ok(block <= last, 'never coarser');
        assert.ok(kinds.every((kind) => kind > 0));
        last = block;
      }
      assert.equal(last, 1);
    }
  });

  it('of a slow change stay fine, and are exact in the end', () => {
    const [space] = spaces as [Space];
    const slice = new OutcomeSlice();
    const ask = (b: number): Question => questionOf(space, learnerOf({ ...home.student, b }), home.teacher);
    slice.ask(ask(0));
    complete(slice);
    for (let i = 1; i <= 20; i++) {
      slice.ask(ask(i / 20_000));
      for (let n = 0; n < 50; n++) slice.refine();
      assert.equal(slice.image!.block, 1);
    }
    assert.deepEqual(complete(slice).kinds, mapOf(ask(0.001)).kinds);
  });

  it('of a fast change are coarse at once rather than old', () => {
    const [space] = spaces as [Space];
    const slice = new OutcomeSlice();
    const ask = (k: number): Question => questionOf(space, learnerOf(home.student), { ...home.teacher, k });
    slice.ask(ask(0));
    const before = complete(slice);
    slice.ask(ask(0.5));
    assert.equal(slice.isCurrent, false);
    while (!slice.isCurrent) slice.refine();
    assert.notEqual(slice.image, before);
    assert.ok(slice.image!.block > 1);
    assert.deepEqual(complete(slice).kinds, mapOf(ask(0.5)).kinds);
  });

  it('of changes faster than their first picture are late rather than never', () => {
    const [space] = spaces as [Space];
    const slice = new OutcomeSlice();
    for (let i = 0; i < 40; i++) {
      slice.ask(questionOf(space, learnerOf(home.student), { ...home.teacher, k: i / 40 }));
      slice.refine();
    }
    assert.ok(slice.image);
  });

  it('follow the rate: finer for one that is as good as the same, anew for others, and the last one is had in the end', () => {
    const [space] = spaces as [Space];
    const slice = new OutcomeSlice();
    const ask = (learningRate: number, samples: Steps['samples'] = 'exact'): Question =>
      questionOf(space, learnerOf(home.student), home.teacher, undefined, { learningRate, samples });
    slice.ask(ask(0.3));
    const before = complete(slice);
    slice.ask(ask(0.301));
    assert.ok(slice.isCurrent && !slice.isDone);
    slice.ask(ask(1.5));
    assert.equal(slice.isCurrent, false);
    while (!slice.isCurrent) slice.refine();
    assert.notEqual(slice.image, before);
    assert.equal(slice.image!.block, 8);
    assert.deepEqual(complete(slice).kinds, mapOf(ask(1.5)).kinds);
    slice.ask(ask(1.5, 3));
    assert.equal(slice.isCurrent, false);
    assert.deepEqual(complete(slice).kinds, mapOf(ask(1.5, 3)).kinds);
  });

  it('do not finish a slow first picture of a rate that has moved on', () => {
    const [space] = spaces as [Space];
    const slice = new OutcomeSlice();
    const ask = (learningRate: number): Question =>
      questionOf(space, learnerOf(home.student), home.teacher, undefined, { learningRate, samples: 21 });
    slice.ask(ask(0.001));
    for (let i = 0; i < 200; i++) slice.refine();
    assert.equal(slice.image, undefined);
    slice.ask(ask(2.5));
    // All diverge at once: a hundred small steps are enough.
    for (let i = 0; i < 100; i++) slice.refine();
    assert.ok(slice.isCurrent);
  });

  it('of a flat student in k-m are those of the shape that it remembers', () => {
    const shaped = learnerOf({ w: -1, b: 0.3, a: 0.5, c: 0.25 });
    const flat = learnerOf({ w: 0, b: 0, a: 0.5, c: 0.25 }, shaped.shape);
    for (const space of spaces.slice(2)) {
      const [one, other] = [shaped, flat].map((learner) => mapOf(questionOf(space, learner, home.teacher)));
      assert.deepEqual(one!.kinds, other!.kinds);
    }
  });

  it('are drawn for whatever can be typed: no weights, no slope, huge values, linear and constant teachers', () => {
    const small = spaces.map((space) => ({ space, frame: { ...frames[space.id]!, width: 24, height: 16 } }));
    fc.assert(
      fc.property(wildStates, ({ learner, teacher }) => {
        for (const { space, frame } of small) {
          const image = mapOf(questionOf(space, learner, teacher, frame));
          assert.equal(image.block, 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a preview', () => {
  it('is of the student that the map is about', () => {
    const { between } = random(5);
    for (const { student, teacher } of presets.values()) {
      const state = stateOf(learnerOf(student), teacher);
      for (const { id, domain, lift } of spaces) {
        const [x, y] = [between(...domain.x), between(...domain.y)];
        const start = lift(state.learner, x, y).student;
        const expected = studentInSlice(id, student, x, y);
        for (const key of ['w', 'b', 'a', 'c'] as const) assert.ok(Math.abs(start[key] - expected[key]) < 1e-12);
        const { path, kind } = predictionFrom(start, teacher);
        assert.equal(kind, outcomeOf(start, teacher).kind);
        assert.deepEqual([path.w[0], path.b[0], path.a[0]], [start.w, start.b, start.a]);
      }
    }
  });

  it('never fails, wherever it is', () => {
    fc.assert(
      fc.property(
        wildStates,
        fc.constantFrom(...spaces),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (state, space, t) => {
          const { student } = space.lift(state.learner, t * space.domain.x[1], t * space.domain.y[1]);
          assert.ok(predictionFrom(student, state.teacher).path.w.length > 0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
