import type { Point, Scale } from '../core/scale.js';
import type { PanelId } from '../panels.js';
import type { Scene as WholeScene } from '../scene.js';
import type { Shape } from './shape.js';

export type { PanelId };

/** What the marks are found from: what the panels show, and where they show it. */
export interface Scene extends Pick<WholeScene, 'state' | 'loss' | 'history'> {
  /** The size of the text, pixels. */
  readonly em: number;
  /** Of the panels that are in view. */
  readonly scales: Readonly<Partial<Record<PanelId, Scale>>>;
}

/** Whose mark it is, or which end it speaks of: the colour of its explanation. */
export type MarkColor = 'teacher' | 'student' | 'linear' | 'dead';

/** A mark as it is found in a panel. */
export interface Finding {
  /** What it covers, in pixels of its panel. Never empty. */
  readonly shape: Shape;
  /** Where its explanation points, in pixels of its panel; the middle of the shape unless told. */
  readonly anchor?: Point;
  /** What it is, in a few words without a full stop. */
  readonly name: string;
  /** One or two plain sentences. */
  readonly words: string;
  readonly color?: MarkColor | undefined;
}

/** One kind of thing that is drawn, and what there is to say of it. */
export interface Mark {
  readonly id: string;
  /** Where it can be, from the panel that shows it best to the one that shows it worst. */
  readonly panels: readonly PanelId[];
  /**
   * A mark that fills its panel, as a map and the arrows of the flow do. It can't be pointed at, because there a pointer asks what would become
   * of a student; the tour explains this mark.
   */
  readonly isGround?: boolean;
  /** Pixels from which it is meant at most, where many lines of it lie close together. */
  readonly reach?: number;
  /** Undefined while it is not to be seen in this panel. `scale` is the one of `panel` in the scene. */
  readonly find: (scene: Scene, panel: PanelId, scale: Scale) => Finding | undefined;
}
