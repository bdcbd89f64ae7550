/** What all layers of the phase spaces have in common. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { outcomeOf, presets } from '../../src/engine/index.js';
import type { State } from '../../src/session/state.js';
import { drawIOLive } from '../../src/views/io/io.js';
import { groundLayers, phaseLayers } from '../../src/views/layers/registry.js';
import { drawn, ordinaryStudents, scales } from './layer-support.js';
import { newDrawing, scalesOf, spaces, stateAfter, states, theme, wildStates } from './support.js';

const layerNames = phaseLayers.map(({ name }) => name);

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
      fc.property(states, ordinaryStudents, (state, other) => {
        const { student, shape } = state.learner;
        for (const space of spaces) {
          // Another student in the same slice.
          const moved = space.id.startsWith('km')
            ? { student: { ...other, c: student.c }, shape: { ...shape, k: other.b, m: other.a } }
            : { student: { ...student, w: other.w, [space.id === 'wa' ? 'a' : 'b']: other.b }, shape };
          const next: State = { ...state, learner: moved };
          for (const layer of groundLayers) {
            assert.deepEqual(layer.dependsOn(next, space), layer.dependsOn(state, space));
            assert.deepEqual(drawn(layer.name, space, next).numbers, drawn(layer.name, space, state).numbers);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
