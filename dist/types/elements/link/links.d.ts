import { type Address } from '../../session/address.js';
/**
 * From now on, links to states of playgrounds act, wherever they are on the page. Called when a playground comes to the
 * page; called again it does nothing.
 */
export declare function listenToLinks(): void;
/** The address of a state that the page is at, if it is one. */
export declare const addressOfPage: () => Address | undefined;
