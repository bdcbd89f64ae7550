import { html, nothing, type TemplateResult } from 'lit';

/** What a note says. */
export interface Explanation {
  readonly name: string;
  readonly words: string;
  /** The class that colours it. */
  readonly color?: string | undefined;
  /** Puts the student where the note points; offered after a tap. */
  readonly start?: () => void;
}

/** The note beside what is pointed at. With a screen reader nobody points: there the tour tells the same. */
export const noteTemplate = (explanation: Explanation | undefined): TemplateResult => {
  const { name, words, color, start } = explanation ?? {};
  return html`
    <div
      id="pointed"
      class="${color ?? ''} ${start ? 'offering' : ''}"
      aria-hidden=${start ? nothing : 'true'}
      ?hidden=${!explanation}
    >
      <b>${name}</b> ${words}
      ${start ? html`<button type="button" class="start" part="button" @click=${start}>Start here</button>` : nothing}
    </div>
  `;
};
