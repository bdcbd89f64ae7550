import { css } from 'lit';

/**
 * The layouts: 'plain' without a figure, 'narrow', 'wide' and 'box'. The figure is told by `--_room` how tall it may
 * be.
 */
export const styles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    --_top: var(--relu-story-top, 0px);
  }
  :host([hidden]) {
    display: none;
  }
  :host([wide]) {
    width: var(--_width);
    max-width: none;
    margin-inline: 0;
    margin-left: var(--_start);
  }
  ::slotted(relu-playground) {
    margin-block: 0;
  }
  .narrow > .figure {
    --_room: calc(50svh - var(--_top) - 0.5rem);
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 2;
    padding-block: 0.25rem;
    background: var(--_ground);
    box-shadow: 0 1px color-mix(in srgb, currentColor 20%, transparent);
  }
  .wide,
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1.9fr) minmax(17em, 1fr);
    gap: 2.5em;
    align-items: start;
  }
  :is(.wide, .box) > .figure {
    --_room: calc(100svh - var(--_top) - 2rem);
  }
  .wide > .figure {
    position: sticky;
    inset-block-start: calc(var(--_top) + 1rem);
  }
  /* The last passage, of two lines or more, can come to the reading line also where the page ends with the story. */
  .narrow > .prose {
    padding-block-end: 15svh;
  }
  .wide > .prose {
    padding-block-end: 57svh;
  }
  /* As tall as the figure, whatever the text is. */
  .box > .prose {
    align-self: stretch;
    contain: size;
    min-height: 12em;
    overflow-y: auto;
    padding-inline-end: 0.75em;
  }
  .box > .prose::after {
    content: '';
    display: block;
    height: 75%;
  }
  .box > .prose:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .prose > slot {
    display: block;
  }
  @media print {
    :host([wide]) {
      width: auto;
      margin-left: 0;
    }
    .story {
      display: block;
    }
    .story > .figure,
    .story > .prose {
      position: static;
      contain: none;
      overflow: visible;
      padding-block-end: 0;
    }
  }
`;
