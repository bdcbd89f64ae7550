import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../../../session/state.js';
import type { SpaceId } from '../../../views/spaces/index.js';
/** Of the spaces on a phone, where one is shown at a time: which one, and which one asks to be looked at. */
export declare class SpacesController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, state: () => State);
    /** A student that turns round leaves the one k-m space for the other: nothing switches by force, but that one pulses. */
    hostUpdate(): void;
    /** The space to show, of those that there are. */
    chosenOf(spaces: readonly SpaceId[]): SpaceId | undefined;
    isPulsing(space: SpaceId): boolean;
    choose(space: SpaceId): void;
}
