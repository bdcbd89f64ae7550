import type { PanelId } from '../panels.js';
import { spaces, type SpaceId } from '../spaces/index.js';
import type { Space } from '../spaces/space.js';

/** A place in the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Figure {
  readonly id: PanelId;
  /** The line over the plot. */
  readonly caption: Box;
  readonly plot: Box;
}

export interface Layout {
  readonly figures: readonly Figure[];
  readonly height: number;
  /** Whether captions have room for all of their words. */
  readonly isWide: boolean;
}

/** Widths from which on there is another arrangement, and the room between figures, in units of the text size. */
const NARROW = 36;
const COLUMN = 47;
const WIDE = 74;
const GAP_X = 1;
const GAP_Y = 0.6;
/** Between the figures and the loss. */
const GAP_LOSS = 0.5;
const CAPTION = 1.6;
const LOSS_CAPTION = 1.9;

/** Figures beside each other or one under the other, and how much of the room that they share with others is theirs. */
interface Group {
  readonly ids: readonly PanelId[];
  readonly isColumn: boolean;
  readonly grow: number;
}

/**
 * Where the panels of some views are, from the top left, as the element arranges them in a page (styles/layouts.ts).
 * Where that shows one space at a time, in less than 47 text sizes, all spaces stand here in two rows; and a figure alone
 * takes all of the width. @param em the size of the text, pixels
 */
export function layoutOf(views: readonly string[], width: number, em: number): Layout {
  const isShown = ({ view }: Space): boolean => views.includes(view);
  const inGroup = (group: Space['group']): SpaceId[] =>
    Object.values<Space>(spaces)
      .filter((space) => space.group === group && isShown(space))
      .map(({ id }) => id);
  const [weights, shapes] = [inGroup('weights'), inGroup('shapes')];
  const io: readonly PanelId[] = views.includes('io') ? ['io'] : [];
  const groups = [io, weights, shapes].filter((ids) => ids.length > 0);
  const count = io.length + weights.length + shapes.length;
  const hasLoss = views.includes('loss');
  const isWide = width >= WIDE * em;
  if (count === 1 && hasLoss && width >= NARROW * em) return { ...besideLoss(groups[0]![0]!, width, em), isWide };
  const isStacked = width < (count > 3 ? COLUMN : NARROW) * em;
  const stage = count === 0 ? NOTHING : count === 1 || isStacked ? stacked(groups, width, em) : inOneRow();
  if (!hasLoss) return { ...stage, isWide };
  const top = count === 0 ? 0 : stage.height + GAP_LOSS * em;
  const height = count === 0 ? between(12, (0.4 * width) / em, 20) * em : (isWide ? 8 : isStacked ? 9 : 7) * em;
  const loss = figureIn('loss', { left: 0, top, width, height }, em);
  return { figures: [...stage.figures, loss], height: top + height, isWide };

  function inOneRow(): Arranged {
    const isColumn = count > 3;
    const growOf = (ids: readonly PanelId[]): number => {
      if (!isColumn) return ids.length;
      if (count < 5) return 1;
      if (ids === io) return 1.55;
      return isWide ? (ids === weights ? 0.75 : 1.35) : 1;
    };
    const height = em * stageHeight(count, width / em);
    const row = groups.map((ids): Group => ({ ids, isColumn, grow: growOf(ids) }));
    return { figures: rowOf(row, width, height, em), height };
  }
}

type Arranged = Pick<Layout, 'figures' | 'height'>;

const NOTHING: Arranged = { figures: [], height: 0 };

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** All in units of the text size. */
function stageHeight(count: number, width: number): number {
  if (count === 5 && width >= WIDE) return between(24, 0.385 * width, 30.5);
  if (count > 3) return between(20, 0.43 * width, 28);
  return count === 3 ? between(13, 0.3 * width, 20) : between(14, 0.38 * width, 22);
}

function rowOf(groups: readonly Group[], width: number, height: number, em: number): Figure[] {
  const room = width - GAP_X * em * (groups.length - 1);
  const growth = groups.reduce((sum, { grow }) => sum + grow, 0);
  let left = 0;
  return groups.flatMap(({ ids, isColumn, grow }) => {
    const box: Box = { left, top: 0, width: (room * grow) / growth, height };
    left += box.width + GAP_X * em;
    return shared(ids, box, isColumn, em);
  });
}

/** Each figure gets an equal share of a box. */
function shared(ids: readonly PanelId[], box: Box, isColumn: boolean, em: number): Figure[] {
  const [gap, length] = isColumn ? [GAP_Y * em, box.height] : [GAP_X * em, box.width];
  const share = (length - gap * (ids.length - 1)) / ids.length;
  return ids.map((id, i) => {
    const from = i * (share + gap);
    const part: Box = isColumn
      ? { ...box, top: box.top + from, height: share }
      : { ...box, left: box.left + from, width: share };
    return figureIn(id, part, em);
  });
}

/** One group under the other, each in a row whose figures are about square and not higher than a screen. */
function stacked(groups: readonly (readonly PanelId[])[], width: number, em: number): Arranged {
  const isAlone = groups.length === 1 && groups[0]!.length === 1;
  let top = 0;
  const figures = groups.flatMap((ids) => {
    const own = (width - GAP_X * em * (ids.length - 1)) / ids.length;
    const height = CAPTION * em + Math.min(0.84 * own, (isAlone ? 40 : 20) * em);
    const row = shared(ids, { left: 0, top, width, height }, false, em);
    top += height + GAP_Y * em;
    return row;
  });
  return { figures, height: top - GAP_Y * em };
}

/** One figure, about square, and the loss at its right. */
function besideLoss(id: PanelId, width: number, em: number): Arranged {
  const height = em * between(19, (0.25 * width) / em, 24);
  const most = em * between(22, (0.28 * width) / em, 27);
  const room = width - GAP_X * em;
  const own = Math.min(most, 20 * em + (room - 20 * em) / 2);
  const figure = figureIn(id, { left: 0, top: 0, width: own, height }, em);
  const left = own + GAP_X * em;
  return { figures: [figure, figureIn('loss', { left, top: 0, width: width - left, height }, em)], height };
}

/** A plot under its caption. It begins at a whole pixel, so that its lines are sharp. */
function figureIn(id: PanelId, { left, top, width, height }: Box, em: number): Figure {
  const caption = (id === 'loss' ? LOSS_CAPTION : CAPTION) * em;
  const plot: Box = { left: Math.round(left), top: Math.round(top + caption), width, height: height - caption };
  return { id, caption: { left: plot.left, top, width, height: caption }, plot };
}
