/** Registers <relu-playground> and exports its class; the engine alone is `relu-playground/engine`. */
import type { ReluPlaygroundEventMap } from './element/events.js';
import { ReluPlayground } from './element/relu-playground.js';
export type { ReluPlaygroundEventMap } from './element/events.js';
export { ReluPlayground } from './element/relu-playground.js';
export type { Detail, Regime } from './element/session-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'relu-playground': ReluPlayground;
    }
    interface GlobalEventHandlersEventMap extends ReluPlaygroundEventMap {
    }
}
