import type { Store } from '../../../session/store.js';
import type { OutcomeImage } from '../../../views/layers/outcomes/image.js';
import type { SpaceId } from '../../../views/spaces/index.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Keeps the outcome maps up to date, a little in each frame and in turn; while all are done, while the layer is off
 * and while the element is off the screen, no frame is requested.
 */
export declare class OutcomesController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, store: Store, plots: PlotsController);
    /** The maps as far as they are known. Those for another size would be out of place, so they are left out. */
    get maps(): Readonly<Partial<Record<SpaceId, OutcomeImage>>>;
    /** Whether there is more to compute. */
    get isPending(): boolean;
    hostUpdated(): void;
    /** Asks for the maps of the present state. Called in each frame of learning too. */
    follow(): void;
    /**
     * Computes the maps a little further. Called in each frame while there is more to compute.
     * @param isLearning whether learning runs beside, and is to have most of the frame
     */
    refine(isLearning: boolean): void;
}
