import type { DataEdge } from '../../engine/unchecked.js';
import { formatNumber } from '../core/format.js';
import { bestLineIn, edgesIn } from '../layers/edges.js';
import { spaces, type SpaceId } from '../spaces/index.js';
import type { EdgeLine, Space } from '../spaces/space.js';
import type { Mark, PanelId } from './mark.js';
import { clipLine, type Line } from './shape.js';

export const spaceOf = (panel: PanelId): Space => spaces[panel as SpaceId];

const ends = ({ x, y, angle, length }: EdgeLine): Line => [
  { x, y },
  { x: x + length * Math.cos(angle), y: y + length * Math.sin(angle) },
];

const edge = (
  id: string,
  isMeant: (edge: DataEdge) => boolean,
  name: string,
  words: string,
  color?: 'linear' | 'dead',
): Mark => ({
  id,
  panels: ['km+', 'km-', 'wb'],
  find({ state }, panel, scale) {
    if (!state.layers.includes('edges')) return undefined;
    const space = spaceOf(panel);
    const lines = edgesIn(space, state)
      .filter(isMeant)
      .flatMap(({ s, x }) => clipLine(ends(space.edge!(scale, s, x)), scale));
    return lines.length === 0 ? undefined : { shape: { lines }, name, words, color };
  },
});

const returning = edge(
  'edge-returns',
  ({ kink }) => kink === 're-enters',
  'End of the data: the kink returns',
  'With this a and c, a kink that has left the data here is drawn back in.',
);

const trapped = edge(
  'edge-trapped',
  ({ kink, beyond }) => kink === 'trapped' && beyond === 'linear',
  'End of the data: the kink is trapped outside',
  'With this a and c, a kink that has left the data here is pushed out: the student is a straight line.',
  'linear',
);

const dying = edge(
  'edge-dead',
  ({ beyond }) => beyond === 'dead',
  'End of the data: beyond it the student is dead',
  'A kink beyond this end leaves no input to the arm, so it never returns.',
  'dead',
);

/** Radius of the diamond, pixels. */
const DIAMOND = 5;

const diamond: Mark = {
  id: 'diamond',
  panels: ['km+', 'km-', 'wb'],
  find({ state }, panel, scale) {
    const line = state.layers.includes('edges') ? bestLineIn(spaceOf(panel), scale, state) : undefined;
    if (!line) return undefined;
    const { x, y, student } = line;
    const isInside =
      x > scale.left - DIAMOND && x < scale.right + DIAMOND && y > scale.top - DIAMOND && y < scale.bottom + DIAMOND;
    if (!isInside) return undefined;
    const where = `w ${formatNumber(student.w, 2)}, b ${formatNumber(student.b, 2)}`;
    return {
      shape: { circles: [{ x, y, radius: DIAMOND }] },
      name: 'Best straight line for this a and c',
      words: line.isActiveOnAll
        ? `With ${where} the student is the straight line that is closest to the teacher.`
        : `It would need ${where}. The kink lies within the data there, so an open diamond can’t be reached.`,
      color: 'linear',
    };
  },
};

export const edgeMarks: readonly Mark[] = [returning, trapped, dying, diamond];
