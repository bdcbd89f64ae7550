import { css } from 'lit';

/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the host’s text, so that the element grows
 * with the page.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a page asks how wide it would be; and never so wide that it would push the page apart. */
    contain-intrinsic-width: clamp(288px, 60vw, 45em);
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    /* Nothing that a page sets for its text comes in, but its type, its colours and whether it is to be seen. */
    all: initial;
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    --_ink: var(--relu-playground-ink, light-dark(#1b2230, #e8ebf2));
    --_muted: var(--relu-playground-muted, light-dark(#5c6577, #9aa4b6));
    --_line: var(--relu-playground-line, light-dark(#c9ced8, #434b5a));
    --_surface: var(--relu-playground-surface, light-dark(#f3f4f7, #1d222c));
    --_shade: var(--relu-playground-shade, light-dark(#e7e9ef, #272d39));
    --_ground: var(--relu-playground-background, light-dark(#fff, #12161d));
    --_teacher: var(--relu-playground-teacher, light-dark(#cf2f4f, #ff7189));
    --_student: var(--relu-playground-student, light-dark(#2361d1, #77a6ff));
    --_linear: var(--relu-playground-linear, light-dark(#0c7763, #4fd1b5));
    --_dead: var(--relu-playground-dead, light-dark(#646979, #9aa1b2));
    /* Told apart with any colour vision: warm and bluish, and the dead darker than both. */
    --_tintTeacher: var(--relu-playground-tint-teacher, light-dark(#feede5, #4a2322));
    --_tintLinear: var(--relu-playground-tint-linear, light-dark(#c4ebf0, #0d4650));
    --_tintDead: var(--relu-playground-tint-dead, light-dark(#d5d6dc, #1a1d23));
    --_warn: light-dark(#a34700, #ffb04d);
    --_gap: var(--relu-playground-gap, light-dark(#2361d118, #77a6ff1f));
    --_radius: var(--relu-playground-radius, 0.45em);
    --_math: var(--relu-playground-math-font, 'STIX Two Text', 'Latin Modern Roman', Cambria, Georgia, serif);
    /* What a finger or an unsteady mouse has to hit is never smaller. */
    --_target: 24px;
    --_control: max(2.5em, var(--_target));
    box-sizing: border-box;
    display: grid;
    gap: 0.85em 1.6em;
    grid-template-columns: minmax(0, 1fr);
    max-width: 92em;
    margin-inline: auto;
    color: var(--_ink);
    font-size: var(--relu-playground-font-size, 0.875em);
    line-height: 1.3;
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
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  var,
  math {
    font-family: var(--_math);
    font-size: 1.1em;
  }
  math {
    white-space: nowrap;
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
  /* The colours for the canvases, in the order of theme-controller.ts: a list of shadows resolves many at once. */
  .probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--_math);
    transition: 1ms;
    transition-property: box-shadow, font-size;
    box-shadow:
      0 0 var(--_ink),
      0 0 var(--_muted),
      0 0 var(--_line),
      0 0 var(--_surface),
      0 0 var(--_shade),
      0 0 var(--_teacher),
      0 0 var(--_student),
      0 0 var(--_gap),
      0 0 var(--_linear),
      0 0 var(--_dead),
      0 0 var(--_tintTeacher),
      0 0 var(--_tintLinear),
      0 0 var(--_tintDead);
  }
`;
