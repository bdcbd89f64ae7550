/** Registers <relu-playground> and exports its class; the engine alone is `relu-playground/engine`. */
import type { ReluPlaygroundEventMap } from './elements/playground/events.js';
import { ReluPlayground } from './elements/playground/relu-playground.js';
export type { ReluPlaygroundEventMap } from './elements/playground/events.js';
export { ReluPlayground } from './elements/playground/relu-playground.js';
export type { Detail, Regime, RegimeDetail, StateDetail } from './elements/playground/session-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'relu-playground': ReluPlayground;
    }
    interface GlobalEventHandlersEventMap extends ReluPlaygroundEventMap {
    }
}
