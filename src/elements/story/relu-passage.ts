import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { quote } from '../../session/attribute-values.js';

/** The event by which a passage asks its story to show it. */
export const SHOW = 'relu-show';

/**
 * A passage of a story: text that puts the figure into a state when it is read, as in `<relu-passage
 * state="preset=in-sign-change-iii&step=90">`. While it is the one that is read it has `aria-current="step"`.
 *
 * @slot - the text
 * @csspart button - the button that shows the passage in the figure
 */
export class ReluPassage extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
      position: relative;
      margin-block: 1.2em;
      padding-inline-start: 1em;
      border-inline-start: 3px solid color-mix(in srgb, currentColor 15%, transparent);
    }
    :host([hidden]) {
      display: none;
    }
    :host([aria-current]) {
      border-color: currentColor;
    }
    button {
      all: unset;
      box-sizing: border-box;
      min-height: 24px;
      font-size: 0.8em;
      opacity: 0.75;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button:is(:hover, :focus-visible) {
      opacity: 1;
    }
    button:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
    }
    @media print {
      :host {
        padding: 0;
        border: 0;
      }
      button {
        display: none;
      }
    }
  `;

  static override readonly properties: PropertyDeclarations = { state: {} };

  /** The text of a state, as it stands in an address after the question mark. */
  declare state: string;

  #isInStory = false;

  constructor() {
    super();
    this.state = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isInStory = this.closest('relu-story') !== null;
    if (!this.#isInStory) console.warn(`<relu-passage state=${quote(this.state)}>: it is outside of a <relu-story>`);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#isInStory ? this.#buttonTemplate() : nothing}`;
  }

  /** For whoever reads by keyboard or by ear, and for whoever wants to see it again. */
  #buttonTemplate(): TemplateResult {
    return html`<button type="button" part="button" @click=${() => this.#show()}>Show this in the figure</button>`;
  }

  #show(): void {
    this.dispatchEvent(new Event(SHOW, { bubbles: true }));
  }
}
