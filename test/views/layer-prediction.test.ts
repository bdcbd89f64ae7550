import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, flow, outcomeOf, presets, regimeOf, type Student, type Teacher } from '../../src/engine/index.js';
import { drawPrediction, predictionFrom, predictionOf, type Prediction } from '../../src/views/layers/prediction.js';
import { drawn, home, ordinaryStudents, scales } from './layer-support.js';
import { newDrawing, type Mark } from './draw-list.js';
import { spaces, stateAfter, theme } from './support.js';

/** Whether a path ends at the solutions of this kind, by its own last point. */
function assertEnds(student: Student, teacher: Teacher): void {
  const { path, kind } = predictionFrom(student, teacher);
  assert.equal(kind, outcomeOf(student, teacher).kind);
  const end = path.w.length - 1;
  const last = { w: path.w[end]!, b: path.b[end]!, a: path.a[end]!, c: path.c[end]! };
  const { distance } = regimeOf(last, teacher).distances.find((each) => each.kind === kind)!;
  // On its way into the dead cone the flow takes very small steps, and a picture has no time for all of them.
  if (!path.complete) return assert.equal(kind, 'dead');
  assert.ok(distance < 1e-2, `${kind} at ${distance} after ${end} points from ${JSON.stringify(student)}`);
  assert.ok(end < 1000);
}

describe('the prediction', () => {
  it('ends at the solution that outcomeOf names: in all presets, and from 100 random starts', () => {
    for (const { student, teacher } of presets.values()) assertEnds(student, teacher);
    fc.assert(
      fc.property(ordinaryStudents, (student) => assertEnds(student, home)),
      { numRuns: 100, seed: 4 },
    );
  });

  it('is the way of descent at a small rate', () => {
    for (const { student, teacher } of presets.values()) {
      const { path } = predictionFrom(student, teacher);
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
    assert.equal(predictionOf(state), predictionOf({ ...state }));
    const { segments } = drawn('fate', spaces[0]!, state);
    assert.deepEqual(segments[0]!.from, [scales.wa.x(1), scales.wa.y(1)]);
    const last = segments.at(-1)!.to;
    assert.ok(Math.abs(scales.wa.atX(last[0]) * scales.wa.atY(last[1]) - 0.5) < 1e-3);
    assert.deepEqual(drawn('fate', spaces[3]!, state).segments, []);
  });

  it('is not made for a student that climbs', () => {
    assert.deepEqual(drawn('fate', spaces[0]!, { ...stateAfter('home', 0), learningRate: -0.01 }).segments, []);
  });

  it('is drawn from another start as a preview', () => {
    const drawing = newDrawing();
    drawPrediction(drawing.ctx, scales.wa, spaces[0]!, predictionFrom({ w: -1, b: 0.5, a: 1, c: 0 }, home), theme);
    assert.deepEqual(drawing.segments[0]!.from, [scales.wa.x(-1), scales.wa.y(1)]);
  });

  it('is dotted, in the colour of the student, within the box', () => {
    const { list } = drawn('fate', spaces[0]!, stateAfter('home', 0));
    const [path] = list as [Mark];
    assert.deepEqual(
      [path.type, path.color, path.width, path.cap, path.join, path.dash, path.dashOffset, path.isClipped],
      ['stroke', 'student', 1.75, 'round', 'round', [0.1, 4], 0, true],
    );
  });

  it('ends in a ring that says how: open at the teacher, with a bar as a line, crossed out when dead', () => {
    const strokesIn = (preset: string): { color: string; inRing: number; fill: string } => {
      const { list } = drawn('fate', spaces[0]!, stateAfter(preset, 0));
      const ring = list.at(-1)!;
      assert.deepEqual([ring.type, ring.width, ring.circles.length, ring.circles[0]!.radius], ['stroke', 2, 1, 5]);
      const { at } = ring.circles[0]!;
      for (const line of ring.lines) {
        const middle = [0, 1].map((i) => (line[0]![i]! + line[1]![i]!) / 2);
        assert.ok(Math.hypot(middle[0]! - at[0], middle[1]! - at[1]) < 1e-9);
      }
      const isLevel = ring.lines.length !== 1 || ring.lines[0]![0]![1] === ring.lines[0]![1]![1];
      assert.ok(isLevel, 'a bar is level');
      return { color: ring.color, inRing: ring.lines.length, fill: list.at(-2)!.color };
    };
    assert.deepEqual(strokesIn('home'), { color: 'teacher', inRing: 0, fill: 'surface' });
    assert.deepEqual(strokesIn('in-sign-change-ii'), { color: 'linear', inRing: 1, fill: 'surface' });
    assert.deepEqual(strokesIn('in-sign-change-i'), { color: 'dead', inRing: 2, fill: 'surface' });
  });

  it('has no ring where its path is cut off', () => {
    const drawing = newDrawing();
    const prediction = predictionFrom({ w: 1, b: 0, a: 1, c: 0 }, home);
    const cut = { ...prediction, path: { ...prediction.path, complete: false } };
    drawPrediction(drawing.ctx, scales.wa, spaces[0]!, cut, theme);
    assert.ok(drawing.list.every(({ circles }) => circles.length === 0));
  });

  it('has its ring at the border where it ends outside of the box', () => {
    const drawing = newDrawing();
    const path = { w: [1, 5], b: [0, 0], a: [0.2, 5], c: [0, 0], complete: true };
    drawPrediction(drawing.ctx, scales.wa, spaces[0]!, { path, kind: 'dead' } as unknown as Prediction, theme);
    const { right, top } = scales.wa;
    assert.deepEqual(drawing.list.at(-1)!.circles[0]!.at, [right - 6, top + 6]);
  });

  it('draws only what is in view, with the dots where all of the path would have them', () => {
    const scale = scales.wa;
    const at = (x: number, y: number): readonly [number, number] => [scale.atX(x), scale.atY(y)];
    // Out over the upper border, back in farther to the right: 30 + 100 + … pixels.
    const corners = [at(60, 20), at(60, -80), at(100, -80), at(100, 40)];
    const w = corners.map(([x]) => x);
    const a = corners.map(([, y]) => y);
    const path = { w, a, b: w.map(() => 0), c: w.map(() => 0), complete: false };
    const drawing = newDrawing();
    drawPrediction(drawing.ctx, scale, spaces[0]!, { path, kind: 'undecided' } as unknown as Prediction, theme);
    const [out, back] = drawing.list as [Mark, Mark];
    assert.equal(drawing.list.length, 2);
    const rounded = ({ lines }: Mark): number[][] => lines[0]!.map((point) => point.map(Math.round));
    assert.deepEqual(rounded(out), [
      [60, 20],
      [60, -2],
    ]);
    assert.deepEqual(rounded(back), [
      [100, -2],
      [100, 40],
    ]);
    assert.ok(Math.abs(back.dashOffset - ((100 + 40 + 78) % 4.1)) < 1e-9);
    assert.ok(Math.abs(drawing.ctx.lineDashOffset) === 0);
  });
});
