/** What all layers of the phase spaces have in common. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { presets } from '../../src/engine/index.js';
import type { State } from '../../src/session/state.js';
import { layerNames as names, layers, spaceParts } from '../../src/views/layers/index.js';
import { drawn, ordinaryStudents, scales } from './layer-support.js';
import { allSpaces, sceneAt, scalesOf, spaces, stateAfter, states, wildStates } from './support.js';

/** Those that draw something of a state alone: no map, no past. */
const drawnByState = names.filter((name) => layers[name].inSpaces && name !== 'outcomes' && name !== 'trajectories');

describe('every layer', () => {
  it('draws only numbers within reach of a canvas, for whatever can be typed', () => {
    fc.assert(
      fc.property(wildStates, fc.constantFrom(...drawnByState), fc.constantFrom(0, 0.1, 1), (state, name, size) => {
        for (const space of allSpaces) {
          const { numbers, clips, depth } = drawn(name, space, state, scalesOf(size));
          for (const value of numbers) assert.ok(Math.abs(value) < 1e7, `${name} in ${space.id} draws ${value}`);
          assert.ok(clips.every(Boolean));
          assert.equal(depth(), 0, 'save() without restore()');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws something for an ordinary student', () => {
    for (const preset of presets.keys()) {
      const state = stateAfter(preset, 20);
      for (const name of drawnByState) {
        const strokes = spaces.flatMap((space) => drawn(name, space, state).segments);
        assert.ok(strokes.length > 0, `${name} for ${preset}`);
      }
    }
  });

  it('leaves the context as it was: opaque, without dashes', () => {
    for (const name of drawnByState) {
      for (const space of spaces) {
        const { ctx } = drawn(name, space, stateAfter('in-sign-change-iii', 20));
        assert.deepEqual([ctx.globalAlpha, ctx.lineDashOffset], [1, 0], name);
        ctx.beginPath();
        ctx.stroke();
      }
    }
  });

  it('has the same ground as long as what it depends on is the same: for students in one slice', () => {
    fc.assert(
      fc.property(states, ordinaryStudents, (state, other) => {
        const { student, shape } = state.learner;
        for (const space of spaces) {
          // Another student in the same slice.
          const moved = space.id.startsWith('km')
            ? { student: { ...other, c: student.c }, shape: { ...shape, k: other.b, m: other.a } }
            : { student: { ...student, w: other.w, [space.id === 'wa' ? 'a' : 'b']: other.b }, shape };
          if (student.w === 0 || moved.student.w === 0) continue;
          const next: State = { ...state, learner: moved };
          for (const part of spaceParts(names, 'under-axes', 'under-teacher')) {
            const scale = scales[space.id];
            assert.deepEqual(part.dependsOn(sceneAt(next), space, scale), part.dependsOn(sceneAt(state), space, scale));
          }
          for (const name of ['contours', 'field', 'solutions'] as const)
            assert.deepEqual(drawn(name, space, next).list, drawn(name, space, state).list);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('lies at its depth: from back to front as the registry lists them', () => {
    assert.deepEqual(spaceParts(['field', 'contours'], 'under-teacher'), [
      ...layers.contours.inSpaces!,
      ...layers.field.inSpaces!,
    ]);
    assert.deepEqual(spaceParts([], 'under-axes', 'under-teacher', 'over-teacher', 'live'), []);
    assert.deepEqual(spaceParts(['fate'], 'over-teacher'), []);
    assert.equal(spaceParts(['fate', 'edges'], 'live').at(-1), layers.fate.inSpaces![0]);
  });
});
