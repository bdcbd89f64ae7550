import { studentAt } from '../../engine/unchecked.js';
import { reweigh } from '../../session/learner.js';
import type { Slice } from './space.js';

/** The slice that varies w (x) and one more weight (y), and keeps the others. */
export const weightsSlice = (y: 'a' | 'b'): Slice => ({
  project: (student) => ({ x: student.w, y: student[y] }),
  push: (_, velocity) => ({ x: velocity.w, y: velocity[y] }),
  kept: ({ student }) => ({ ...student, w: 0, [y]: 0 }),
  studentAt: (kept, w, value) => studentAt(`w${y}`, kept, w, value),
  lift: (learner, w, value) => reweigh(learner, { w, [y]: value }),
});
