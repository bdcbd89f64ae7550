import type { Scale } from '../core/scale.js';
import type { Scene } from '../scene.js';
import type { Context, Theme } from '../core/theme.js';
import type { Space } from '../spaces/space.js';

/**
 * Something that a reader can show and hide: its parts in each phase space and in the input-output view. The list of
 * all layers gives it the name that authors use.
 */
export interface Layer {
  /** What it shows, in the menu. */
  readonly label: string;
  /**
   * The words on its button: where there is room, and where there is little. A layer without a button is in the menu.
   */
  readonly button?: readonly [name: string, short: string];
  readonly inSpaces?: readonly SpacePart[];
  /** What it draws in each space piece by piece, as learning goes on. */
  readonly growsInSpaces?: SpaceGrowth;
  readonly inFunctions?: readonly FunctionPart[];
}

/** One thing that a layer draws in a space. */
export interface SpacePart {
  /**
   * Where it lies: on the ground that is drawn rarely (under the axes, or over them under or over the teacher), or over
   * all of that with what each step of learning moves ('live').
   */
  readonly depth: 'under-axes' | 'under-teacher' | 'over-teacher' | 'live';
  /** As for a picture: see Picture. */
  readonly dependsOn: (scene: Scene, space: Space, scale: Scale) => readonly unknown[];
  readonly draw: (ctx: Context, scale: Scale, space: Space, scene: Scene, theme: Theme) => void;
}

/** As for a picture: see Growth. */
export interface SpaceGrowth {
  readonly dependsOn: (scene: Scene) => readonly unknown[];
  readonly length: (scene: Scene) => number;
  readonly draw: (ctx: Context, scale: Scale, space: Space, scene: Scene, theme: Theme, from: number) => void;
}

/** One thing that a layer draws in the input-output view, where all layers move with the student. */
export interface FunctionPart {
  readonly depth: 'under-student' | 'over-student';
  /** Beside the line of the student, on which all of this view depends. */
  readonly dependsOn: (scene: Scene, scale: Scale) => readonly unknown[];
  readonly draw: (ctx: Context, scale: Scale, scene: Scene, theme: Theme) => void;
}
