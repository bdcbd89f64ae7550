import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import type { Handle } from '../../../views/handles/handles.js';
import { type SpaceId } from '../../../views/spaces/index.js';
import type { Tab } from './tabs.js';
type HandlesOf = (plot: Handle['plot']) => TemplateResult[];
/**
 * The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried.
 * @param tabs of the spaces, where one is shown at a time, and which one that is
 */
export declare function figuresTemplate(state: State, names: TemplateResult[], handlesOf: HandlesOf, tabs: Tab | undefined, tourButton: TemplateResult | undefined): TemplateResult;
/** The spaces that the author shows. */
export declare const spacesOf: ({ views }: State) => SpaceId[];
export {};
