import { views } from '../session/parameters.js';
import type { Picture } from './picture.js';
import { scaleOf, type Scale } from './core/scale.js';
import type { Scene } from './scene.js';
import { ioDomain, ioGround, ioLive } from './io/io.js';
import { lossScaleOf } from './loss/loss-axes.js';
import { lossGround, lossLive } from './loss/loss-plot.js';
import { spaces, type SpaceId } from './spaces/index.js';
import { groundOf, liveOf } from './spaces/picture.js';
import type { Space } from './spaces/space.js';

export type PanelId = 'io' | 'loss' | SpaceId;

/** One plot on the page. */
export interface Panel {
  readonly id: PanelId;
  /** The view that it is a part of, as authors name it. */
  readonly view: string;
  /** For screen readers. */
  readonly label: string;
  /** The space that it shows, if it shows one. */
  readonly space?: Space;
  /** The scale for a size in pixels. @param em the size of the text, pixels */
  readonly scale: (scene: Scene, width: number, height: number, em: number) => Scale;
  /** What changes rarely. */
  readonly ground: Picture;
  /** What each step of learning moves; it is drawn over the ground. */
  readonly live: Picture;
}

const spacePanel = (space: Space): Panel => ({
  id: space.id,
  view: space.view,
  label: space.label,
  space,
  scale: (_, width, height, em) => scaleOf(space.domain, width, height, em),
  ground: groundOf(space),
  live: liveOf(space),
});

/** All panels. */
export const panels: readonly Panel[] = [
  {
    id: 'io',
    view: 'io',
    label: 'Teacher and student as functions of the input',
    scale: (_, width, height, em) => scaleOf(ioDomain, width, height, em),
    ground: ioGround,
    live: ioLive,
  },
  ...Object.values(spaces).map(spacePanel),
  {
    id: 'loss',
    view: 'loss',
    label: 'The loss, step by step, on a logarithmic scale',
    scale: lossScaleOf,
    ground: lossGround,
    live: lossLive,
  },
];

const viewNames = [...new Set(panels.map(({ view }) => view))];

views.define(viewNames, viewNames);
