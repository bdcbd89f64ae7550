import type { Point } from '../core/scale.js';
import { axes } from './axes.js';
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
  axes,
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

/**
 * The mark at a pixel of a panel: of the circles and lines in reach the nearest one, else the first area. A circle is a
 * small target, so it counts as nearer by half of the reach.
 */
export function markAt(scene: Scene, panel: PanelId, point: Point, reach: number = REACH.fine): Sight | undefined {
  let best: Sight | undefined;
  let least = Infinity;
  for (const sight of sightsIn(scene, panel)) {
    if (sight.mark.isGround) continue;
    const { circles = [], lines = [], areas = [] } = sight.shape;
    const limit = Math.min(reach, sight.mark.reach ?? Infinity);
    const [toCircle, toLine] = [distanceTo({ circles }, point), distanceTo({ lines }, point)];
    const distance = Math.min(toCircle <= limit ? toCircle - reach / 2 : Infinity, toLine <= limit ? toLine : Infinity);
    const isBehind = best !== undefined || distanceTo({ areas }, point) > 0;
    if (distance < least) [best, least] = [sight, distance];
    else if (!isBehind) best = sight;
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
