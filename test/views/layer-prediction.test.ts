import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, flow, outcomeOf, presets, regimeOf, type Student, type Teacher } from '../../src/engine/index.js';
import { drawPrediction, predictionFrom, predictionOf } from '../../src/views/layers/prediction.js';
import { drawn, home, ordinaryStudents, scales } from './layer-support.js';
import { newDrawing } from './draw-list.js';
import { spaces, stateAfter, theme } from './support.js';

/** Whether a path ends at the solutions of this kind, by its own last point. */
function assertEnds(student: Student, teacher: Teacher): void {
  const { path, kind } = predictionFrom(student, teacher);
  assert.equal(kind, outcomeOf(student, teacher).kind);
  const end = path.w.length - 1;
  const last = { w: path.w[end]!, b: path.b[end]!, a: path.a[end]!, c: path.c[end]! };
  const { distance } = regimeOf(last, teacher).distances.find((each) => each.kind === kind)!;
  // Two pixels: next to the saddle the last of the way takes longer than anybody watches.
  assert.ok(distance < 3e-2, `${kind} at ${distance} after ${end} points from ${JSON.stringify(student)}`);
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
});
