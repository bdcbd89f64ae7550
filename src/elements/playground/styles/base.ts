import { css } from 'lit';

/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the element's own text, which is that
 * of the reader and not of the page: a page of large type does not make the figure a phone's.
 */
export const base = css`
  :host {
    /* A height that is given, or a greatest one, is shared out among what can shrink: each level hands it down. */
    display: flex;
    flex-direction: column;
    min-width: 0;
    max-width: 100%;
    /* The room that a story has for it. */
    max-height: var(--_room, none);
    margin-block: 1.5em;
    writing-mode: horizontal-tb;
    break-inside: avoid;
  }
  :host([hidden]) {
    display: none;
  }
  slot:not([hidden]) {
    display: block;
  }
  /* Nothing that a page sets for its text comes in, but its type, its colours and whether it is to be seen. */
  .reader {
    all: initial;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-height: 0;
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    /* The root's size counts: up to 20 px are a page's taste, and what goes beyond is a reader's wish. */
    font-size: max(16px, 1rem - 4px);
  }
  .root {
    --_radius: var(--relu-playground-radius, 0.45em);
    --_math: var(--relu-playground-math-font, 'STIX Two Text', 'Latin Modern Roman', Cambria, Georgia, serif);
    /* What a finger or an unsteady mouse has to hit is never smaller. */
    --_target: 24px;
    --_control: max(2.15em, var(--_target));
    --_gap-x: 1em;
    box-sizing: border-box;
    container-type: inline-size;
    /* Where a page asks how wide it would be. */
    contain-intrinsic-inline-size: clamp(288px, 60vw, 45em);
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    gap: 0.45em;
    min-height: 0;
    width: 100%;
    max-width: 92em;
    margin-inline: auto;
    color: var(--_ink);
    font-size: var(--relu-playground-font-size, 0.875em);
    line-height: 1.3;
    -webkit-text-size-adjust: 100%;
    /* Mathematics is read from the left on any page. */
    direction: ltr;
    outline: none;
    accent-color: var(--_ink);
  }
  .root[data-scheme='light'] {
    color-scheme: light;
  }
  .root[data-scheme='dark'] {
    color-scheme: dark;
  }
  .own-ground {
    background: var(--_ground);
    /* Not padding: the room that the page has kept free would not do. */
    box-shadow: 0 0 0 0.8em var(--_ground);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Groups of the tab key, not of the layout. */
  .controls {
    display: contents;
  }
  figure {
    margin: 0;
    min-width: 0;
    min-height: 0;
  }
  .root [hidden] {
    display: none;
  }
  var,
  math {
    font-family: var(--_math);
    font-size: 1.1em;
  }
  math {
    white-space: nowrap;
    line-height: 1;
  }
  /* WebKit sets both parts at full size, with the bar touching them. */
  mfrac > * {
    font-size: 0.8em;
    padding-block: 0.12em;
  }
  /* Letters of the font, slanted: the italic letters of Unicode are missing on many phones. */
  mi[mathvariant] {
    text-transform: none;
    font-style: italic;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  .menu label,
  summary,
  input[type='range'] {
    min-width: var(--_target);
    min-height: var(--_target);
  }
  output,
  input[type='text'] {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .student {
    --_color: var(--_student);
  }
  .teacher {
    --_color: var(--_teacher);
    --_tint: var(--_tintTeacher);
  }
  .linear {
    --_color: var(--_linear);
    --_tint: var(--_tintLinear);
  }
  .dead {
    --_color: var(--_dead);
    --_tint: var(--_tintDead);
  }
`;
