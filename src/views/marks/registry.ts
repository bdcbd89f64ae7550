import type { Point } from '../core/scale.js';
import { edgeMarks } from './edge-marks.js';
import { ioMarks } from './io-marks.js';
import { lossMarks } from './loss-marks.js';
import type { Finding, Mark, PanelId, Scene } from './mark.js';
import { fieldMarks, pathMarks } from './path-marks.js';
import { anchorOf, distanceTo } from './shape.js';
import { solutionMarks } from './solution-marks.js';
import { teacherMarks } from './teacher-marks.js';

/** Every mark that a playground can show, in the order in which the tour tells of them. */
export const marks: readonly Mark[] = [
  ...ioMarks,
  ...pathMarks,
  ...teacherMarks,
  ...edgeMarks,
  ...solutionMarks,
  ...fieldMarks,
  ...lossMarks,
];

/** A mark that is to be seen: in which panel and where. */
export interface Sight extends Finding {
  readonly mark: Mark;
  readonly panel: PanelId;
  readonly anchor: Point;
}

export function sightOf(mark: Mark, scene: Scene, panel: PanelId): Sight | undefined {
  const scale = scene.scales[panel];
  const found = scale && mark.panels.includes(panel) ? mark.find(scene, panel, scale) : undefined;
  return found && { anchor: anchorOf(found.shape), ...found, mark, panel };
}

/** The marks that are to be seen in a panel. */
export const sightsIn = (scene: Scene, panel: PanelId): Sight[] =>
  marks.flatMap((mark) => sightOf(mark, scene, panel) ?? []);

/** From how far a mark is meant, pixels: by a mouse or pen, and by a finger. */
export const REACH = { fine: 6, coarse: 16 } as const;

/** The place of areas behind circles and lines. */
const AREA = 2;

/**
 * The mark at a pixel of a panel: of those in reach the nearest circle, else the nearest line, else the first area. So
 * a small mark on a line can be pointed at, and a line in an area.
 */
export function markAt(scene: Scene, panel: PanelId, point: Point, reach: number = REACH.fine): Sight | undefined {
  let best: Sight | undefined;
  let least: readonly [order: number, distance: number] = [Infinity, Infinity];
  for (const sight of sightsIn(scene, panel)) {
    if (sight.mark.isGround) continue;
    const { circles = [], lines = [], areas = [] } = sight.shape;
    [{ circles }, { lines }, { areas }].forEach((part, order) => {
      const distance = distanceTo(part, point);
      const isMeant = distance <= (order === AREA ? 0 : Math.min(reach, sight.mark.reach ?? Infinity));
      if (!isMeant || order > least[0] || (order === least[0] && distance >= least[1])) return;
      [best, least] = [sight, [order, distance]];
    });
  }
  return best;
}

/** Each mark that is to be seen, once: in the panel that shows it best. */
export const tourOf = (scene: Scene): Sight[] =>
  marks.flatMap((mark) => {
    for (const panel of mark.panels) {
      const sight = sightOf(mark, scene, panel);
      if (sight) return [sight];
    }
    return [];
  });
