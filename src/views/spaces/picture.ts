import { clipped, drawAxes, drawBox } from '../core/axes.js';
import type { Picture } from '../picture.js';
import type { Scene } from '../scene.js';
import { growthOf, spaceParts } from '../layers/index.js';
import type { SpaceGrowth } from '../layers/layer.js';
import { drawPrediction } from '../layers/prediction.js';
import type { Space } from './space.js';

/** Axes, ground layers, the teacher and, growing, the path of learning. */
export const groundOf = (space: Space): Picture => ({
  dependsOn: (scene, scale) =>
    spaceParts(scene.state.layers, 'under-axes', 'under-teacher', 'over-teacher').flatMap((part) =>
      part.dependsOn(scene, space, scale),
    ),
  draw(ctx, scale, scene, theme) {
    const drawParts = (depth: Parameters<typeof spaceParts>[1]): void => {
      for (const part of spaceParts(scene.state.layers, depth)) part.draw(ctx, scale, space, scene, theme);
    };
    drawBox(ctx, scale, theme);
    space.drawGround?.(ctx, scale, theme);
    drawParts('under-axes');
    drawAxes(ctx, scale, space.axes, theme);
    clipped(ctx, scale, () => {
      drawParts('under-teacher');
      space.drawBorders?.(ctx, scale, theme);
      space.drawTeacher?.(ctx, scale, scene.state.teacher, theme);
      drawParts('over-teacher');
    });
  },
  growth: {
    dependsOn: (scene) => growing(scene)?.dependsOn(scene) ?? [],
    length: (scene) => growing(scene)?.length(scene) ?? 0,
    draw: (ctx, scale, scene, theme, from) => growing(scene)?.draw(ctx, scale, space, scene, theme, from),
  },
});

const growing = ({ state }: Scene): SpaceGrowth | undefined => growthOf(state.layers);

/** What each step of learning moves, and what would become of a student at the pointer. */
export const liveOf = (space: Space): Picture => ({
  dependsOn: (scene, scale) => [
    scene.preview,
    ...spaceParts(scene.state.layers, 'live').flatMap((part) => part.dependsOn(scene, space, scale)),
  ],
  draw(ctx, scale, scene, theme) {
    clipped(ctx, scale, () => {
      for (const part of spaceParts(scene.state.layers, 'live')) part.draw(ctx, scale, space, scene, theme);
      if (scene.preview) drawPrediction(ctx, scale, space, scene.preview, theme, true);
    });
  },
});
