/** Registers <relu-playground> and exports its class; the engine alone is `relu-playground/engine`. */
import { ReluPlayground } from './element/relu-playground.js';
export { ReluPlayground, type Detail } from './element/relu-playground.js';
declare global {
    interface HTMLElementTagNameMap {
        'relu-playground': ReluPlayground;
    }
}
