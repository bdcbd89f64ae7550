import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { type SpaceId } from '../../../views/spaces/index.js';
import type { SpacesController } from '../controllers/spaces-controller.js';
/** The tabs, and the space that they show. */
export interface Tab {
    readonly chosen: SpaceId;
    readonly template: TemplateResult;
}
/** One tab for each space, with a dot where the student is. */
export declare function tabsTemplate(state: State, spaces: readonly SpaceId[], control: SpacesController): Tab;
