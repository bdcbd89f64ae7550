import type { Detail, RegimeDetail, StateDetail } from './session-element.js';
/** The events of <relu-playground> by name. */
export interface ReluPlaygroundEventMap {
    'relu-input': CustomEvent<Detail>;
    'relu-change': CustomEvent<Detail>;
    'relu-state': CustomEvent<StateDetail>;
    'relu-step': CustomEvent<Detail>;
    'relu-play': CustomEvent<Detail>;
    'relu-pause': CustomEvent<Detail>;
    'relu-regime': CustomEvent<RegimeDetail>;
}
