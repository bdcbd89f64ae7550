import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overlap, placeNote } from '../../src/views/marks/place-note.js';

const frame = { left: 0, top: 0, width: 600, height: 400 };
const note = { width: 180, height: 50 };
const GAP = 12;

describe('a note', () => {
  it('stands above its point where there is room, and below at the top', () => {
    assert.deepEqual(placeNote({ x: 300, y: 200 }, note, frame, [], GAP), { x: 210, y: 138 });
    assert.deepEqual(placeNote({ x: 300, y: 20 }, note, frame, [], GAP), { x: 210, y: 32 });
  });

  it('never covers the student beside the point while a place is free of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 540 }),
        fc.integer({ min: 70, max: 330 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (x, y, dx, dy) => {
          const student = { left: x + dx - 8, top: y + dy - 8, width: 16, height: 16 };
          const at = placeNote({ x, y }, note, frame, [student], GAP);
          assert.equal(overlap({ left: at.x, top: at.y, ...note }, student), 0);
        },
      ),
    );
  });

  it('stays in the frame, also where the frame is smaller than the note', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 100, max: 600 }),
        fc.integer({ min: 30, max: 400 }),
        (x, y, width, height) => {
          const at = placeNote({ x, y }, note, { ...frame, width, height }, [], GAP);
          assert.ok(at.x >= 0 && at.x <= Math.max(0, width - note.width));
          assert.ok(at.y >= 0 && at.y <= Math.max(0, height - note.height));
        },
      ),
    );
  });

  it('does not lie on its own point while there is another place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }), (x, y) => {
        const at = placeNote({ x, y }, note, frame, [], GAP);
        assert.equal(overlap({ left: at.x, top: at.y, ...note }, { left: x, top: y, width: 0.5, height: 0.5 }), 0);
      }),
    );
  });
});
