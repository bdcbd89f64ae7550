import type { History } from '../session/history.js';
import type { State } from '../session/state.js';
import type { Trajectory } from '../session/trajectory.js';
import type { OutcomeImage } from './layers/outcomes/image.js';
import type { Prediction } from './layers/prediction.js';
import type { SpaceId } from './spaces/index.js';
/** Everything that the pictures of one moment can show. */
export interface Scene {
    readonly state: State;
    /** The loss of the student. */
    readonly loss: number;
    /** The path of the present run. Points are only added at its end, unless its `generation` changes. */
    readonly trajectory: Trajectory;
    readonly history: History;
    /** The outcome maps of the spaces, as far as they are known for the present sizes of the plots. */
    readonly maps: Readonly<Partial<Record<SpaceId, OutcomeImage>>>;
    /** What would become of a student at the pointer; undefined while the pointer is at no student. */
    readonly preview?: Prediction | undefined;
}
