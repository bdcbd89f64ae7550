import { css } from 'lit';

/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the host's text, so that the
 * element grows with the page; the layout follows the width of the element and never the window's.
 */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-width: 45em;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
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
    --_tintTeacher: var(--relu-playground-tint-teacher, light-dark(#fce1d6, #562827));
    --_tintLinear: var(--relu-playground-tint-linear, light-dark(#bfe8ee, #0b3e47));
    --_tintDead: var(--relu-playground-tint-dead, light-dark(#d0d1d7, #1a1d23));
    --_warn: light-dark(#a34700, #ffb04d);
    --_gap: var(--relu-playground-gap, light-dark(#2361d118, #77a6ff1f));
    --_radius: var(--relu-playground-radius, 0.45em);
    --_math: var(
      --relu-playground-math-font,
      'STIX Two Text',
      'Latin Modern Roman',
      Cambria,
      Georgia,
      'Times New Roman',
      serif
    );
    --_control: 2.5em;
    box-sizing: border-box;
    display: grid;
    gap: 0.85em 1.6em;
    grid-template-columns: minmax(0, 1fr);
    max-width: 92em;
    margin-inline: auto;
    color: var(--_ink);
    font-size: var(--relu-playground-font-size, 0.875em);
    line-height: 1.3;
    text-align: start;
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
  sup,
  math {
    font-family: var(--_math);
    font-size: 1.1em;
  }
  math {
    white-space: nowrap;
  }
  /* Letters of the font, slanted: the italic letters of Unicode are missing on many phones. */
  mi {
    text-transform: none;
    font-style: italic;
  }
  .upright {
    font-style: normal;
  }
  sup {
    font-size: 0.8em;
    line-height: 0;
    margin-inline-start: 0.05em;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    margin: 0;
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
  }

  .linear {
    --_color: var(--_linear);
  }
  .dead {
    --_color: var(--_dead);
  }

  /* Controls */
  .toolbar {
    display: grid;
    gap: 0.6em 1.6em;
    align-items: center;
  }
  .buttons,
  .rate,
  .speed {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
  }
  button,
  select {
    height: var(--_control);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  button:hover,
  select:hover {
    border-color: var(--_muted);
  }
  button:active {
    background: var(--_shade);
  }
  .play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    width: 6.6em;
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
    font-weight: 600;
  }
  .play:hover {
    opacity: 0.88;
  }
  .icon {
    flex: none;
    color: var(--_color);
    width: var(--_control);
    padding: 0;
    display: inline-grid;
    place-content: center;
  }
  .reverse[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
  }
  svg {
    display: block;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .play svg path {
    fill: currentColor;
  }
  .presets {
    display: flex;
    gap: 0.5em;
  }
  select {
    flex: 1;
    min-width: 0;
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  .rate label,
  .speed label {
    color: var(--_muted);
    white-space: nowrap;
  }
  input[type='range'] {
    flex: 1;
    min-width: 4em;
    height: 1.75em;
    cursor: pointer;
  }
  .rate output {
    width: 3.6em;
  }
  .speed output {
    width: 3.6em;
  }
  .reverse {
    flex: none;
    padding-inline: 0.8em;
  }

  .layers {
    position: relative;
  }
  .layers summary {
    display: grid;
    place-content: center;
    width: var(--_control);
    height: var(--_control);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .layers[open] summary,
  summary:hover {
    border-color: var(--_muted);
  }
  .menu {
    position: absolute;
    inset: calc(100% + 4px) 0 auto auto;
    z-index: 6;
    display: grid;
    padding: 0.5em 0;
    width: max-content;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 4px 16px #0003;
  }
  .menu:focus {
    outline: none;
  }
  .menu label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.35em 1em;
    cursor: pointer;
  }
  .menu label:hover {
    background: var(--_surface);
  }

  /* In words: room for the longest line, so that nothing moves when it changes */
  .regime {
    display: flex;
    align-items: center;
    height: 3.9em;
    margin: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
  }
  .to-teacher,
  .diverged {
    border-color: var(--_teacher);
  }
  .to-linear {
    border-color: var(--_linear);
  }
  .to-dead {
    border-color: var(--_dead);
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Figures */
  .figures {
    display: grid;
    gap: 1.1em 1.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .weights,
  .shapes {
    display: grid;
    gap: inherit;
    position: relative;
  }
  .weights {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1.7em minmax(0, 1fr);
  }
  figcaption {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    padding-inline-start: 2.2em;
    white-space: nowrap;
  }
  figcaption b {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  figcaption span {
    color: var(--_muted);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  figcaption var {
    line-height: 0;
  }
  .counts {
    display: flex;
    gap: 0.35em;
    flex: none;
  }
  .counts output {
    color: var(--_ink);
    min-width: 2.4em;
  }
  .counts output:last-child {
    min-width: 4.7em;
  }
  .counts output + span {
    margin-inline-start: 0.6em;
  }
  .plot {
    position: relative;
    min-height: 7em;
    /* A long press previews. */
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .io .plot,
  .weights .plot {
    aspect-ratio: 1;
  }
  .shapes .plot {
    aspect-ratio: 2.3;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }

  .root [hidden] {
    display: none;
  }

  /* Handles: the middle of each is at the origin of its box */
  .handle {
    --_reach: 15px;
    --_dot: 12px;
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(2 * var(--_reach));
    aspect-ratio: 1;
    margin: calc(-1 * var(--_reach));
    border-radius: 50%;
    display: grid;
    place-items: center;
    touch-action: none;
    cursor: grab;
    z-index: 1;
    outline: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .handle.teacher {
    --_reach: 20px;
    --_dot: 19px;
  }
  .handle.arm {
    --_dot: 8px;
  }
  .hidden {
    visibility: hidden;
  }
  .dragged {
    cursor: grabbing;
  }
  .handle:is(:hover, :focus-visible, .dragged) {
    z-index: 2;
  }
  .name {
    position: absolute;
    inset: -0.7em auto auto -4em;
    width: 8em;
    line-height: 1.4;
    text-align: center;
    color: var(--_color);
    font-weight: 600;
    font-size: 0.93em;
    pointer-events: none;
    -webkit-text-stroke: 4px var(--_surface);
    paint-order: stroke fill;
  }
  .mark {
    width: var(--_dot);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_color);
    border: 2px solid var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    box-sizing: content-box;
    transition: scale 0.12s;
  }
  .arm .mark {
    background: var(--_surface);
    border: 3.5px solid var(--_color);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .handle:hover .mark,
  .dragged .mark {
    scale: 1.2;
  }
  .handle:focus-visible .mark {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .outside .mark {
    rotate: var(--_turn);
    border-radius: 2px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    border: 0;
    background: var(--_color);
  }
  .note {
    position: absolute;
    inset-block-end: calc(50% + 12px);
    padding: 0.1em 0.45em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
    color: var(--_color);
    font-size: 0.86em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    pointer-events: none;
  }
  .note.below {
    inset-block: calc(50% + 12px) auto;
  }
  .note.start {
    inset-inline-start: 50%;
  }
  .note.end {
    inset-inline-end: 50%;
  }
  /* A line further away, so that it does not meet the student's. */
  .teacher .note {
    translate: 0 -0.8em;
  }
  .teacher .note.below {
    translate: 0 0.8em;
  }
  .handle:not(:hover, :focus-visible, .dragged, .outside) .note {
    display: none;
  }
  .handle:is(:hover, :focus-visible, .dragged) .note {
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
  }

  /* What the solution under the mouse is */
  .figures {
    position: relative;
  }
  .solution {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 3;
    max-width: min(100%, 19em);
    margin: 0;
    padding: 0.35em 0.6em;
    border-inline-start: 3px solid var(--_color, var(--_ink));
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
    font-size: 0.86em;
    pointer-events: none;
  }
  /* What is under the pointer, and what the colours mean */
  .preview {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 3;
    display: grid;
    place-items: center;
    pointer-events: none;
  }
  .preview .note {
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
  }
  .preview.linear,
  .swatch.linear {
    --_color: var(--_linear);
    --_tint: var(--_tintLinear);
  }
  .preview.dead,
  .swatch.dead {
    --_color: var(--_dead);
    --_tint: var(--_tintDead);
  }
  .preview.teacher,
  .swatch.teacher {
    --_color: var(--_teacher);
    --_tint: var(--_tintTeacher);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: -0.6em 0 0;
    padding: 0 0 0 2.5em;
    list-style: none;
    color: var(--_muted);
    font-size: 0.88em;
    white-space: nowrap;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .swatch {
    width: 0.95em;
    aspect-ratio: 1;
    border-radius: 0.2em;
    background: var(--_tint);
    border: 1px solid color-mix(in srgb, var(--_color) 55%, transparent);
  }

  /* Numbers */
  .numbers {
    display: grid;
    gap: 0.7em 1.6em;
    align-content: start;
  }
  .group {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.35em;
    color: var(--_color);
    font-weight: 600;
  }
  .field {
    contain: size layout style;
    position: relative;
    display: flex;
    align-items: center;
    height: var(--_control);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .field:hover {
    border-color: var(--_muted);
  }
  .field:focus-within {
    border-color: var(--_color);
    box-shadow: 0 0 0 1px var(--_color);
  }
  .field label {
    flex: none;
    padding-inline: 0.45em 0.25em;
    color: var(--_color);
    cursor: text;
  }
  .field input {
    width: 100%;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
  }
  .bad,
  .bad:focus-within {
    --_color: var(--_warn);
    border-color: var(--_warn);
    border-style: dashed;
  }
  .bad input {
    text-decoration: underline wavy var(--_warn) 1px;
  }
  .hint {
    display: flex;
    align-items: center;
    height: 2.6em;
    line-height: 1.2;
    color: var(--_muted);
  }
  #problem {
    color: var(--_warn);
  }
  /* A formula of that length has room only where the hint has the whole width. */
  .within {
    display: none;
  }
  .hint button {
    flex: none;
    width: 2.1em;
    height: 2.1em;
    margin-inline-start: 0.4em;
    padding: 0;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    width: 0;
    height: 0;
    transition: color 1ms;
  }
  .probe.ink {
    color: var(--_ink);
  }
  .probe.muted {
    color: var(--_muted);
  }
  .probe.line {
    color: var(--_line);
  }
  .probe.surface {
    color: var(--_surface);
  }
  .probe.shade {
    color: var(--_shade);
  }
  .probe.teacher {
    color: var(--_teacher);
  }
  .probe.student {
    color: var(--_student);
  }
  .probe.gap {
    color: var(--_gap);
  }
  .probe.linear {
    color: var(--_linear);
  }
  .probe.dead {
    color: var(--_dead);
  }
  .probe.tintTeacher {
    color: var(--_tintTeacher);
  }
  .probe.tintLinear {
    color: var(--_tintLinear);
  }
  .probe.tintDead {
    color: var(--_tintDead);
  }

  /* Loss and time */
  .loss {
    grid-column: 1 / -1;
    grid-template-rows: 2em minmax(0, 1fr);
  }
  .loss figcaption {
    align-items: center;
  }
  .loss :is(b, output) {
    color: var(--_ink);
  }
  .loss output {
    margin-inline-start: 0.35em;
  }
  .loss .plot {
    height: 7.5em;
  }
  .steps {
    display: flex;
    align-items: center;
    flex: none;
    overflow: visible;
    /* Up to the end of the axis. */
    margin-inline-end: 4.7em;
  }
  .steps output {
    margin-inline-end: 0.5em;
  }
  .steps .icon {
    width: 1.9em;
    height: 1.75em;
    border-color: transparent;
    color: var(--_ink);
  }
  .steps .icon:hover:enabled {
    border-color: var(--_line);
  }
  .steps .icon:disabled {
    opacity: 0.35;
    cursor: default;
  }
  /* The thumb is on the axis, under the dot: the middle of it goes from one end of the run to the other. */
  .loss input {
    --_thumb: 14px;
    --_tall: 24px;
    -webkit-appearance: none;
    appearance: none;
    position: absolute;
    inset: 0 auto auto 0;
    translate: calc(var(--_left, 0px) - var(--_thumb) / 2) calc(var(--_axis, 0px) - var(--_tall) / 2);
    width: calc(var(--_length, 0px) + var(--_thumb));
    height: var(--_tall);
    min-width: 0;
    margin: 0;
    background: none;
    outline: none;
    cursor: ew-resize;
  }
  .loss input::-moz-range-track {
    background: none;
  }
  .loss input::-webkit-slider-runnable-track {
    height: 100%;
  }
  .loss input::-webkit-slider-thumb {
    -webkit-appearance: none;
    appearance: none;
    box-sizing: border-box;
    margin-block-start: calc((var(--_tall) - var(--_thumb)) / 2);
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
  .loss input::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
  .loss input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .loss input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }

  /* Where four fields in a row are narrow */
  @container (max-width: 23.7em) or ((37.5em <= width) and (width < 44em)) or ((62.5em <= width) and (width < 70em)) {
    .counts {
      gap: 0.25em;
    }
    .counts output:nth-of-type(n) {
      min-width: 0;
    }
    .group {
      gap: 0.3em;
    }
    .field label {
      padding-inline: 0.35em 0.1em;
    }
    .field input {
      font-size: 0.84em;
    }
  }

  @container (max-width: 23.7em) {
    figcaption {
      padding: 0;
    }
  }

  @container (min-width: 37.5em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 15.5em);
    }
    .regime {
      height: 2.6em;
    }
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr auto;
      grid-template-areas: 'io weights' 'io shapes' 'numbers shapes';
    }
    .io {
      grid-area: io;
    }
    .weights {
      grid-area: weights;
    }
    .shapes {
      grid-area: shapes;
      grid-template-rows: repeat(2, minmax(0, 1fr));
    }
    .shapes .plot {
      aspect-ratio: auto;
    }
    .numbers {
      grid-area: numbers;
    }
  }

  @container (min-width: 62.5em) {
    .toolbar {
      grid-template-columns: auto 15em minmax(0, 1.7fr) minmax(0, 1fr);
    }
    .regime {
      height: 1.6em;
    }
    .figures {
      grid-template-columns: minmax(0, 5fr) minmax(0, 2.32fr) minmax(0, 4.6fr);
      grid-template-rows: auto auto;
      grid-template-areas: 'io weights shapes' 'numbers numbers numbers';
    }
    .weights {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: repeat(2, minmax(0, 1fr));
    }
    .weights .plot {
      aspect-ratio: auto;
    }
    .numbers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .hint {
      grid-column: 1 / -1;
    }
    .within {
      display: inline;
    }
  }

  /* Fewer panels fill the width as they can; on any width, so after the layouts. */
  .figures.partial {
    grid-template: none / repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .partial > * {
    grid-area: auto;
  }
  .partial .weights {
    grid-template: none / repeat(auto-fit, minmax(8em, 1fr));
  }
  .partial .weights .plot {
    aspect-ratio: 1;
  }
  .partial .shapes {
    grid-template-rows: none;
    grid-column: 1 / -1;
  }
  .partial .shapes .plot {
    aspect-ratio: 2.8;
  }
  .partial .numbers {
    grid-column: 1 / -1;
  }

  @media (pointer: coarse) {
    .root {
      --_control: 44px;
    }
    .handle {
      --_reach: 20px;
    }
    .handle.teacher {
      --_reach: 26px;
    }
    .field input {
      /* Smaller type makes phones zoom in on a field. */
      font-size: max(16px, 1em);
    }
    .hint,
    .hint button {
      height: 44px;
    }
    .hint button {
      width: 44px;
    }
    .note {
      margin-block: 24px;
    }
    .loss {
      grid-template-rows: 44px minmax(0, 1fr);
    }
    .loss input {
      --_thumb: 18px;
      --_tall: 44px;
    }
    .steps .icon {
      width: 44px;
      height: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      transition: none;
    }
  }
`;
