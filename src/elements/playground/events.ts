import type { Detail } from './session-element.js';

/** The events of <relu-playground> by name. */
export interface ReluPlaygroundEventMap {
  'relu-input': CustomEvent<Detail>;
  'relu-change': CustomEvent<Detail>;
  'relu-step': CustomEvent<Detail>;
  'relu-play': CustomEvent<Detail>;
  'relu-pause': CustomEvent<Detail>;
  'relu-regime': CustomEvent<Required<Detail>>;
}
