import { landingPoint, type Student, type Teacher } from '../../engine/unchecked.js';
import { crossPath } from '../core/cross.js';
import type { Point, Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { placeOf, type Space } from '../spaces/space.js';
import type { Layer, SpacePart } from './layer.js';

/** Half the width of the cross, and the width of its lines and of the light around them, pixels. */
export const CROSS = 4.5;
const LINE = 2;
const LIGHT = 5;

/**
 * Where small steps from a student would land on the teacher, pixels. Undefined where that is out of the box, and in the
 * k-m boxes, where it is the teacher's own point, whoever the student is.
 */
export function landingIn(space: Space, scale: Scale, student: Student, teacher: Teacher): Point | undefined {
  if (space.group !== 'weights') return undefined;
  const { x, y } = placeOf(space, scale, landingPoint(student, teacher));
  const isInside = x >= scale.left && x <= scale.right && y >= scale.top && y <= scale.bottom;
  return isInside ? { x, y } : undefined;
}

const landing: SpacePart = {
  depth: 'live',
  dependsOn({ state: { learner, teacher } }, space, scale) {
    const place = landingIn(space, scale, learner.student, teacher);
    return place ? [visible(place.x), visible(place.y)] : [];
  },
  draw(ctx, scale, space, { state: { learner, teacher } }, theme) {
    const place = landingIn(space, scale, learner.student, teacher);
    if (place) drawCross(ctx, place, theme);
  },
};

/** The one of all students equal to the teacher at which small steps from here arrive, if they reach the teacher. */
export const landingLayer: Layer = { label: 'Where it would land', inSpaces: [landing] };

function drawCross(ctx: Context, place: Point, theme: Theme): void {
  ctx.lineCap = 'round';
  crossPath(ctx, place, CROSS);
  for (const [color, width] of [
    [theme.surface, LIGHT],
    [theme.teacher, LINE],
  ] as const) {
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.stroke();
  }
}
