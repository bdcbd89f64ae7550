import { functions, studentParameters, type NumberParameter } from '../../session/parameters.js';
import { spaceIds } from '../spaces/index.js';
import { spaceOf } from './edge-marks.js';
import type { Line } from './shape.js';
import type { Mark } from './mark.js';

const rectangle = (left: number, top: number, right: number, bottom: number): Line => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

const explain = ({ symbol, formula, meaning }: NumberParameter): string => `${formula ?? symbol}: ${meaning}.`;

/** What stands at the two axes: the letters, the numbers, and the room around them. */
export const axes: Mark = {
  id: 'axes',
  panels: ['io', ...spaceIds],
  find(_scene, panel, { left, right, top, bottom, height }) {
    const shape = { areas: [rectangle(0, top, left, bottom), rectangle(left, bottom, right, height)] };
    if (panel === 'io') {
      const words = `The student ${functions.student} learns the teacher ${functions.teacher}.`;
      return { shape, name: 'Input x, output y', words };
    }
    const { label, numbers } = spaceOf(panel);
    const words = numbers.map((key) => explain(studentParameters[key])).join(' ');
    return { shape, name: label, words };
  },
};
