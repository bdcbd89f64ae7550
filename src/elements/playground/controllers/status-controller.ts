import { html, nothing, type TemplateResult } from 'lit';
import { placeMenu } from '../templates/menu.js';
import type { State } from '../../../session/state.js';
import { wordsOf, type Words } from '../../../views/text/status.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The status, the line in words on what learning is doing: what of it a screen reader says, and when its kind changes.
 */
export class StatusController implements ReactiveController {
  #state: State | undefined;
  #words: Words | undefined;
  #shown: Words | undefined;
  #told: string | undefined;
  #said = '';
  /** What else is to be said, before the line. */
  #news: string | undefined;
  readonly #changed: () => void;

  /** @param changed is called after an update in which the kind of regime has changed */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  /** Has a screen reader say something at the next update, and then the status. */
  say(news: string): void {
    this.#news = news;
  }

  /** The words for a state, read once for each. */
  of(state: State): Words {
    if (state !== this.#state || !this.#words) {
      this.#words = wordsOf(state);
      this.#state = state;
    }
    return this.#words;
  }

  /** The status and, unseen, what a screen reader says: only a new kind of regime, not each new number. */
  template(state: State): TemplateResult {
    const words = this.of(state);
    const before = this.#shown ?? words;
    // What was said is taken back when it is no longer what the line says: a screen reader is silent about that.
    if (this.#news !== undefined) this.#said = `Now: ${this.#news}. ${words.text}`;
    else if (words.kind !== before.kind) this.#said = words.text;
    else if (words.text !== before.text) this.#said = '';
    this.#news = undefined;
    this.#shown = words;
    return html`
      <div class="status">
        <p class="regime ${colourOf(words)}" part="regime">${words.text}</p>
        ${words.proof ? proofTemplate(words.proof) : nothing}
      </div>
      <p class="said" role="status">${this.#said}</p>
    `;
  }

  hostUpdated(): void {
    const kind = this.#shown?.kind;
    const before = this.#told;
    this.#told = kind;
    if (before !== undefined && kind !== before) this.#changed();
  }
}

/** The proof is read to who comes to its button, and shown to who presses it. */
const proofTemplate = (proof: string): TemplateResult => html`
  <button type="button" class="why explains" part="button" aria-describedby="proof" popovertarget="proof">Why?</button>
  <p id="proof" class="menu" part="menu" popover @beforetoggle=${placeMenu}>${proof}</p>
`;

/** The class of the end to which learning goes, if it is certain. */
const colourOf = ({ kind, end }: Words): string => (kind === 'open' || kind === 'plateau' ? '' : (end ?? ''));
