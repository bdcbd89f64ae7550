import { R, studentAt, type Direction } from '../../engine/unchecked.js';
import { heightOf, reshape } from '../../session/learner.js';
import type { Scale } from '../core/scale.js';
import { dataTicks, SLOPES, type EdgeLine, type Space } from './space.js';

const slopeTicks = [
  [-SLOPES, '−2.5'],
  [0, '0'],
  [SLOPES, '2.5'],
] as const;

/** The shape: the kink k and the slope m of the students of one direction; the ratio r and the height c are kept. */
const spaceKM = (id: 'km+' | 'km-', s: Direction, side: string): Space => ({
  id,
  slice: id,
  view: 'km',
  group: 'shapes',
  name: 'Shape',
  numbers: ['k', 'm', 's'],
  label: `Phase space of the shape, arm to the ${side}`,
  s,
  domain: { x: [-R, R], y: [-SLOPES, SLOPES] },
  axes: { x: { symbol: 'k', ticks: dataTicks }, y: { symbol: 'm', ticks: slopeTicks } },
  project: ({ w, b, a }) => ({ x: -b / w, y: a * Math.abs(w) }),
  // Of k = −b/w and m = a·|w|.
  push: ({ w, b, a }, velocity) => ({
    x: ((b / w) * velocity.w - velocity.b) / w,
    y: Math.abs(w) * velocity.a + a * Math.sign(w) * velocity.w,
  }),
  // The slice depends on w and a by their ratio alone. A flat student has the ratio that it had last.
  kept: (learner) => ({ w: learner.shape.r, b: 0, a: 1, c: heightOf(learner) }),
  studentAt: (kept, k, m) => studentAt(id, kept, k, m),
  lift: (learner, k, m) => reshape(learner, { k, m, s }),
  edge: edgeLine,
});

/** Pixels between an edge and the border of its box: room for the ticks of the edge. */
const INSET = 4.5;

/** The vertical line at one end of the data, downwards. */
function edgeLine({ left, right, top, bottom }: Scale, _: Direction, x: number): EdgeLine {
  const at = x < 0 ? left + INSET : right - INSET;
  return { x: at, y: top, angle: Math.PI / 2, length: bottom - top, outside: x < 0 ? 1 : -1 };
}

export const spaceKMRight = spaceKM('km+', 1, 'right');
export const spaceKMLeft = spaceKM('km-', -1, 'left');
