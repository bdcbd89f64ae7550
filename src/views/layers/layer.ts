import type { LayerName } from '../../session/parameters.js';
import type { State } from '../../session/state.js';
import type { PhaseSpace } from '../spaces/space.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';

/** Something that can be drawn in every phase space, on or off by its name. */
export interface PhaseLayer {
  readonly name: LayerName;
  /** What its picture in a space depends on: it is drawn again when one of these is another. */
  readonly dependsOn: (state: State, space: PhaseSpace) => readonly unknown[];
  readonly draw: (ctx: Context, scale: Scale, space: PhaseSpace, state: State, theme: Theme) => void;
}
