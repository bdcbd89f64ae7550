import { R, type Direction } from '../../engine/index.js';
import { dataTicks, SLOPES, type PhaseSpace } from './space.js';

/** The shape: kink and slope, one box for each direction. */
const spaceKM = (id: 'km+' | 'km-', s: Direction): PhaseSpace => ({
  id,
  s,
  domain: { x: [-R, R], y: [-SLOPES, SLOPES] },
  axes: {
    x: { symbol: 'k', ticks: dataTicks },
    y: {
      symbol: 'm',
      ticks: [
        [-SLOPES, '−2.5'],
        [0, '0'],
        [SLOPES, '2.5'],
      ],
    },
  },
  x: (w, b) => -b / w,
  y: (w, _b, a) => a * Math.abs(w),
});

export const spaceKMRight = spaceKM('km+', 1);
export const spaceKMLeft = spaceKM('km-', -1);
