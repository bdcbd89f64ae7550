import { css } from 'lit';

/** What is said of a mark, and what looks like it explains something. */
export const marks = css`
  /* What has a tip: a caption, a word. */
  .explains {
    /* WebKit knows no shorthand of more than the line. */
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  #pointed {
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_color, var(--_ink));
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  #pointed b {
    display: block;
    color: var(--_color, inherit);
  }
  #pointed.offering {
    display: grid;
    gap: 0.4em;
    pointer-events: auto;
  }
  #pointed .start {
    justify-self: start;
    min-height: max(2.2em, var(--_target));
    padding-inline: 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
  }
  /* A click puts the student there. */
  :is(.weights, .shapes) .plot {
    cursor: crosshair;
  }
`;
