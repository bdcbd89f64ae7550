import { R } from '../../engine/unchecked.js';
import { anchorOf } from '../core/anchor.js';
import { formatNumber } from '../core/format.js';
import { landingIn, CROSS } from '../layers/landing.js';
import { spaceIds } from '../spaces/index.js';
import { WEIGHTS } from '../spaces/space.js';
import { spaceOf } from './edge-marks.js';
import type { Mark } from './mark.js';
import { clipLine, rectangle, type Line } from './shape.js';

/** Radius of the teacher's point in a k-m box, pixels: that of its handle. */
const POINT = 10;

/** In w-a a hyperbola, in w-b a ray, in k-m a point. */
const teacherSet: Mark = {
  id: 'teacher-set',
  panels: ['wa', 'wb', 'km+', 'km-'],
  find({ state: { teacher } }, panel, scale) {
    const { m, k, s } = teacher;
    const [slope, kink] = [formatNumber(m, 2), formatNumber(k, 2)];
    if (panel === 'wa') {
      const line: Line = Array.from({ length: Math.ceil((scale.right - scale.left) / 2) }, (_, pixel) => {
        const w = s * scale.atX(scale.x(0) + pixel + 0.5);
        return { x: scale.x(w), y: scale.y(m / Math.abs(w)) };
      });
      const lines = clipLine(line, scale);
      if (lines.length === 0) return undefined;
      const words = `Here a·|w| is the teacher’s slope ${slope}. Students equal to the teacher lie on this curve.`;
      return { shape: { lines }, name: 'Teacher’s slope', words, color: 'teacher' };
    }
    if (panel === 'wb') {
      const far = 2 * WEIGHTS * s;
      const end = { x: scale.x(far), y: scale.y(-k * far) };
      const lines = clipLine([{ x: scale.x(0), y: scale.y(0) }, end], scale);
      if (lines.length === 0) return undefined;
      const words = `Here −b/w is the teacher’s kink ${kink}. Students equal to the teacher lie on this ray.`;
      return { shape: { lines }, name: 'Teacher’s kink', words, color: 'teacher' };
    }
    if (panel !== (s > 0 ? 'km+' : 'km-')) return undefined;
    const { x, y } = anchorOf(scale, k, m);
    return {
      shape: { circles: [{ x, y, radius: POINT }] },
      name: 'Teacher',
      words: `The teacher’s kink ${kink} and slope ${slope}, as a point.`,
      color: 'teacher',
    };
  },
};

/** Where the lines b = ±√3·w leave the box. */
const EDGE = WEIGHTS / R;

const coneLines = (x: (w: number) => number, y: (b: number) => number, b: number): Line[] =>
  [-EDGE, EDGE].map((w) => [
    { x: x(0), y: y(0) },
    { x: x(w), y: y(b) },
  ]);

/**
 * The two cones of w-b. They are explained at their dashed borders and at their names; within them the pointer asks
 * what would become of a student.
 */
const cone = (id: string, side: 1 | -1, name: string, words: string, color: 'linear' | 'dead'): Mark => ({
  id,
  panels: ['wb'],
  find({ em }, _panel, scale) {
    const [x, y] = [scale.x(0), side > 0 ? scale.top + em : scale.bottom - em];
    const lines = coneLines(scale.x, scale.y, side * WEIGHTS).flatMap((line) => clipLine(line, scale));
    return { shape: { lines, circles: [{ x, y, radius: em }] }, name, words, color };
  },
});

const linearCone = cone(
  'cone-linear',
  1,
  'Kink outside, arm over all inputs',
  'Between these lines the student is a straight line on the data.',
  'linear',
);

const deadCone = cone(
  'cone-dead',
  -1,
  'Kink outside, arm over no input',
  'Between these lines the student is constant on the data and dead: w, b and a can’t change.',
  'dead',
);

/** Starts by their ends, wherever the map has a colour. */
const outcomes: Mark = {
  id: 'outcomes',
  panels: spaceIds,
  isGround: true,
  find({ state: { layers, learningRate } }, _panel, scale) {
    if (!layers.includes('outcomes')) return undefined;
    return {
      shape: { areas: [rectangle(scale)] },
      name: 'Where each start ends',
      words: `The colour of a point is the end of a student that starts there, ${learningRate > 0 ? 'at the present rate' : 'with small steps'}. Its other numbers are the student’s now, so the map moves with it.`,
    };
  },
};

const landing: Mark = {
  id: 'landing',
  panels: ['wa', 'wb'],
  find({ state: { layers, learner, teacher } }, panel, scale) {
    const place = layers.includes('landing') && landingIn(spaceOf(panel), scale, learner.student, teacher);
    if (!place) return undefined;
    return {
      shape: { circles: [{ ...place, radius: CROSS }] },
      name: 'Where it would land',
      words: 'Where small steps from here would meet the teacher. The cross moves only if steps are not small.',
      color: 'teacher',
    };
  },
};

export const teacherMarks: readonly Mark[] = [teacherSet, landing, outcomes, linearCone, deadCone];
