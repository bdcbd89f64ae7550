import type { Layer, SpacePart } from '../layer.js';
import { drawOutcomes } from './image.js';

const map: SpacePart = {
  depth: 'under-axes',
  dependsOn: ({ maps }, { id }) => [maps[id]],
  draw(ctx, _scale, { id }, { maps }, theme) {
    const image = maps[id];
    if (image) drawOutcomes(ctx, image, theme);
  },
};

/** The end of learning from every start in a space, by colour, as far as it has been computed. */
export const outcomesLayer: Layer = {
  label: 'Where each start ends',
  button: ['Where each start ends', 'Where starts end'],
  inSpaces: [map],
};
