/** Registers <relu-playground> and exports its class; the engine alone is `relu-playground/engine`. */
import type { ReluPlaygroundEventMap } from './elements/playground/events.js';
import { ReluPlayground } from './elements/playground/relu-playground.js';
import { ReluValue } from './elements/value/relu-value.js';
import { ReluPassage } from './elements/story/relu-passage.js';
import { ReluStory } from './elements/story/relu-story.js';
export type { ReluPlaygroundEventMap } from './elements/playground/events.js';
export { ReluPlayground } from './elements/playground/relu-playground.js';
export { ReluPassage } from './elements/story/relu-passage.js';
export { ReluStory } from './elements/story/relu-story.js';
export { ReluValue } from './elements/value/relu-value.js';
export type { Detail, Regime, RegimeDetail, RunData, RunMoment, StateDetail, } from './elements/playground/session-element.js';
export type { PictureOptions } from './elements/playground/save/picture-options.js';
declare global {
    interface HTMLElementTagNameMap {
        'relu-playground': ReluPlayground;
        'relu-value': ReluValue;
        'relu-passage': ReluPassage;
        'relu-story': ReluStory;
    }
    interface GlobalEventHandlersEventMap extends ReluPlaygroundEventMap {
    }
}
