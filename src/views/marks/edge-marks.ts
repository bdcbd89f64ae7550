import { bestFits, bestLineOf, edgesOf, type DataEdge } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { formatNumber } from '../core/format.js';
import type { Scale } from '../core/scale.js';
import { spaces, type SpaceId } from '../spaces/index.js';
import { placeOf, shows, type Space } from '../spaces/space.js';
import type { Mark, PanelId } from './mark.js';
import { clipLine, type Line } from './shape.js';

/** Between the border of a k-m box and the edge that stands for it, pixels: see drawEdges. */
const INSET = 4.5;

export const spaceOf = (panel: PanelId): Space => spaces[panel as SpaceId];

/** The edges that a panel shows, with their lines. */
function edgesIn({ learner, teacher }: State, panel: PanelId, scale: Scale): { edge: DataEdge; line: Line }[] {
  const fits = bestFits(teacher);
  const directions = panel === 'km+' ? [1] : panel === 'km-' ? [-1] : [-1, 1];
  return directions.flatMap((s) => {
    // What happens at an edge depends on w by its sign alone.
    const { left, right } = edgesOf({ ...learner.student, w: s }, fits)!;
    return [left, right].map((edge) => ({ edge, line: lineOf(edge, s, panel, scale) }));
  });
}

function lineOf({ x }: DataEdge, s: number, panel: PanelId, scale: Scale): Line {
  const { left, right, top, bottom } = scale;
  if (panel !== 'wb') {
    const at = x < 0 ? left + INSET : right - INSET;
    return [
      { x: at, y: top },
      { x: at, y: bottom },
    ];
  }
  // The ray b = −x·w from the origin to the upper or lower border.
  const b = x * s > 0 ? scale.domain.y[0] : scale.domain.y[1];
  return [
    { x: scale.x(0), y: scale.y(0) },
    { x: scale.x(-b / x), y: scale.y(b) },
  ];
}

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
    const lines = edgesIn(state, panel, scale).flatMap((each) =>
      isMeant(each.edge) ? clipLine(each.line, scale) : [],
    );
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
  'With this a and c, a kink that leaves the data here is pushed out: the student is then a straight line.',
  'linear',
);

const dying = edge(
  'edge-dead',
  ({ beyond }) => beyond === 'dead',
  'End of the data: beyond it the student is dead',
  'A kink beyond this end leaves no input to the arm. Nothing moves it then, so it never returns.',
  'dead',
);

/** Radius of the diamond, pixels. */
const DIAMOND = 5;

const diamond: Mark = {
  id: 'diamond',
  panels: ['km+', 'km-', 'wb'],
  find({ state: { layers, learner, teacher } }, panel, scale) {
    const line = bestLineOf(learner.student, bestFits(teacher));
    if (!layers.includes('edges') || !line) return undefined;
    const { w, b } = line.student;
    const space = spaceOf(panel);
    if (!shows(space, w) || (space.s && w === 0) || !Number.isFinite(w) || !Number.isFinite(b)) return undefined;
    const { x, y } = placeOf(space, scale, line.student);
    const isInside =
      x > scale.left - DIAMOND && x < scale.right + DIAMOND && y > scale.top - DIAMOND && y < scale.bottom + DIAMOND;
    if (!isInside) return undefined;
    const where = `w ${formatNumber(w, 2)}, b ${formatNumber(b, 2)}`;
    return {
      shape: { circles: [{ x, y, radius: DIAMOND }] },
      name: 'Best straight line for this a and c',
      words: line.isActiveOnAll
        ? `With ${where} the student is the straight line that is closest to the teacher.`
        : `It would need ${where}, where the kink lies within the data: an open diamond can’t be reached with this a and c.`,
      color: 'linear',
    };
  },
};

export const edgeMarks: readonly Mark[] = [returning, trapped, dying, diamond];
