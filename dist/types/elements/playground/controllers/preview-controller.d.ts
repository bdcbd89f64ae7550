import type { Store } from '../../../session/store.js';
import type { Point } from '../../../views/core/scale.js';
import { type Prediction } from '../../../views/layers/prediction.js';
import type { Space } from '../../../views/spaces/space.js';
import { type Note } from '../../../views/text/note.js';
import type { Plot } from '../canvas/plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** A point of a space, in its CSS pixels. */
export interface Place extends Point {
    readonly plot: Plot;
    /** The space that the plot shows. */
    readonly space: Space;
}
/**
 * What would become of a student at a place of a space: its path in all spaces, and its end in words; and putting the
 * student there. MarksController says which place is meant.
 */
export declare class PreviewController implements ReactiveController {
    #private;
    /** What would become of the student; undefined while no place is meant, and in reverse, which leads elsewhere. */
    note: Note | undefined;
    /** Its path; undefined when the note is. */
    prediction: Prediction | undefined;
    constructor(host: ReactiveControllerHost, store: Store, plots: PlotsController);
    /** Previews a student at this place from the next update on, or none. */
    show(place: Place | undefined): void;
    /** Puts the student there. */
    put(place: Place): void;
    hostUpdate(): void;
}
