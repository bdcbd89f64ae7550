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
export type {
  Detail,
  Regime,
  RegimeDetail,
  RunData,
  RunMoment,
  StateDetail,
} from './elements/playground/session-element.js';
export type { PictureOptions } from './elements/playground/save/picture-options.js';

// Including the script twice, or in two versions, is harmless: the first one serves. On a server there is no registry.
if (globalThis.customElements && !customElements.get('relu-playground')) {
  // Templates are written in HTML, which a page of XHTML refuses: there the elements show what they contain.
  if (document.contentType?.endsWith('xml')) console.warn('<relu-playground>: accepted: a page of type text/html');
  else define();
}

function define(): void {
  customElements.define('relu-playground', ReluPlayground);
  customElements.define('relu-value', ReluValue);
  customElements.define('relu-passage', ReluPassage);
  customElements.define('relu-story', ReluStory);
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-playground': ReluPlayground;
    'relu-value': ReluValue;
    'relu-passage': ReluPassage;
    'relu-story': ReluStory;
  }
  // They bubble, so they can be listened to on any element and on the document.
  interface GlobalEventHandlersEventMap extends ReluPlaygroundEventMap {}
}
