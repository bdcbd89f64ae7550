import { bestFits, type SolutionKind } from '../../engine/unchecked.js';
import { formatScientific } from '../core/format.js';
import { clamp } from '../core/scale.js';
import { linesOf } from '../layers/solution-lines.js';
import { solutionsOf } from '../layers/solutions-in.js';
import { spaceOf } from './edge-marks.js';
import type { Mark } from './mark.js';
import { clipArea, clipLine, isEmpty, type Circle, type Shape } from './shape.js';

/** Radius of the ring at a solution, and how far it stays from the border, pixels: see drawSolutions. */
const RING = 4.5;
const INSET = RING + 2;

interface Told {
  readonly name: string;
  readonly words: string;
}

const BEST: Told = { name: 'Equal to the teacher', words: 'The best there is: learning rests here.' };

/** What is said of each kind; beside a teacher that is straight on the data the best line is the teacher itself. */
const TOLD: Readonly<Record<SolutionKind, (isBent: boolean) => Told>> = {
  teacher: () => BEST,
  linear: (isBent) =>
    isBent
      ? {
          name: 'Best straight line',
          words: 'A local minimum: from close by learning rests here, though the teacher is better.',
        }
      : BEST,
  dead: () => ({ name: 'Dead students', words: 'No input reaches their arm, so w, b and a stay what they are.' }),
  saddle: () => ({
    name: 'Saddle',
    words: 'With w = a = 0 the student is flat and nothing moves, but the loss falls to one side.',
  }),
  origin: () => ({
    name: 'Origin',
    words: 'With w = b = a = 0 the student is flat and nothing moves, but the loss falls close by.',
  }),
};

/** All students of one kind at which nothing moves, as far as the panel shows them. */
const solution = (kind: SolutionKind): Mark => ({
  id: `solution-${kind}`,
  panels: ['wb', 'wa', 'km+', 'km-'],
  find({ state: { layers, teacher } }, panel, scale) {
    const set = layers.includes('solutions') && solutionsOf(teacher).find((each) => each.kind === kind);
    const { slice } = spaceOf(panel);
    if (!set || !slice) return undefined;
    const drawing = set.drawings[slice];
    const { lines, area } = linesOf(drawing, scale);
    const circles: Circle[] = lines.flatMap(([first], i) => {
      // A point alone, and where a ray begins, has a ring; of a ray in a k-m box only that is in view.
      const hasRing = lines[i]!.length === 1 || kind === 'saddle' || drawing.type === 'ray';
      const isInside = first!.y > scale.top - RING && first!.y < scale.bottom + RING;
      const x = clamp(first!.x, scale.left + INSET, scale.right - INSET);
      return hasRing && isInside && kind !== 'teacher' && Math.abs(x - first!.x) <= INSET
        ? [{ x, y: first!.y, radius: RING }]
        : [];
    });
    const corners = clipArea(area, scale);
    const shape: Shape = {
      circles,
      lines: lines.flatMap((line) => clipLine(line, scale)),
      areas: corners.length > 2 ? [corners] : [],
    };
    if (isEmpty(shape)) return undefined;
    const { name, words } = TOLD[kind](bestFits(teacher).form === 'bent');
    const color = kind === 'saddle' || kind === 'origin' ? undefined : kind;
    return { shape, name, words: `${words} Loss ${formatScientific(set.loss)}.`, color };
  },
});

export const solutionMarks: readonly Mark[] = (['teacher', 'linear', 'dead', 'saddle', 'origin'] as const).map(
  solution,
);
