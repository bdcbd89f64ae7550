import type { Address } from '../../session/address.js';
import { type Figure } from './figures.js';
/**
 * The visits to states, as the history of the browser has them: back and forward go through the states of the figures. An
 * entry knows how many visits led to it; what the visits have changed is kept here, as long as the page lives.
 */
export declare class Visits {
    #private;
    /** Whether the page is at another address than when it was last looked at. */
    get isElsewhere(): boolean;
    /**
     * Visits a state, in a new entry of the history.
     * @param href the page with the address of the state; where it is the page's already, another script or the browser has
     * made the entry, or the reader visits the same state again: then there is no new one.
     */
    visit(figure: Figure, { state }: Address, href: string): void;
    /**
     * Follows the browser to another entry.
     * @returns whether it is one that visits of this page led to
     */
    follow(): boolean;
}
