import { functions, studentParameters, type NumberParameter } from '../../session/parameters.js';
import { spaceIds } from '../spaces/index.js';
import { spaceOf } from './edge-marks.js';
import type { Mark } from './mark.js';
import { rectangle } from './shape.js';

const explain = ({ symbol, formula, meaning }: NumberParameter): string => `${formula ?? symbol}: ${meaning}.`;

/** What stands at the two axes: the letters, the numbers, and the room around them. */
export const axes: Mark = {
  id: 'axes',
  panels: ['io', ...spaceIds],
  find(_scene, panel, { left, right, top, bottom, height }) {
    const beside = rectangle({ left: 0, right: left, top, bottom });
    const below = rectangle({ left, right, top: bottom, bottom: height });
    const shape = { areas: [beside, below] };
    if (panel === 'io') {
      const words = `The student ${functions.student} learns the teacher ${functions.teacher}.`;
      return { shape, name: 'Input x, output y', words };
    }
    const { label, numbers } = spaceOf(panel);
    const words = numbers.map((key) => explain(studentParameters[key])).join(' ');
    return { shape, name: label, words };
  },
};
