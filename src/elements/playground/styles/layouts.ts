import { css } from 'lit';

/**
 * Four layouts, by the width of the element in its own text and never by the window. Container queries choose one by
 * its name, LayoutController writes the name into `data-layout`, and the rules of a layout are chosen by that. And what
 * fingers need.
 */
export const layouts = css`
  .figures {
    --_layout: phone;
  }
  @container (min-width: 36em) {
    .figures {
      --_layout: narrow;
    }
  }
  @container (min-width: 47em) {
    .figures {
      --_layout: column;
    }
  }
  @container (min-width: 74em) {
    .figures {
      --_layout: wide;
    }
  }

  .root:is([data-layout='phone'], [data-layout='narrow']) {
    .short {
      display: none;
    }
    .tabs ~ * figure {
      grid-template-rows: minmax(0, 1fr);
    }
    .legend {
      min-width: 100%;
    }
    .numbers,
    .settings {
      grid-template-columns: minmax(0, 1fr);
    }
    .group {
      grid-template-columns: repeat(auto-fit, minmax(max(4.9em, 20%), 1fr));
    }
    .group-name {
      grid-column: 1 / -1;
    }
  }

  .root[data-layout='phone'] {
    --_gap-x: 0.6em;

    /* What plays stays in view. */
    .toolbar:not(.for-less-motion) {
      display: contents;
    }
    .toolbar .buttons {
      position: sticky;
      top: 0;
      z-index: 5;
      padding-block: 4px;
      background: var(--_ground);
    }
    .regime {
      min-height: 3.6em;
      font-size: 0.92em;
    }
    .chips {
      gap: 0.25em;
    }
    .chip {
      padding-inline: 0.4em;
      font-size: 0.78em;
    }
    .stage {
      flex-direction: column;
      flex-basis: auto;
    }
    /* On a screen of this height what plays, the words, the functions and one space are seen together. */
    .stage > :not(.tabs) {
      flex: 1 1 clamp(12.5em, 50svh - 11em, 17em);
    }
    .stage > .weights.two {
      flex-basis: 11em;
    }
    .stage > .shapes.two {
      flex-direction: column;
      flex-basis: 25em;
    }
    .loss {
      --_loss: 9em;
    }
    .counts output {
      min-width: 3.9em;
    }
    .steps {
      margin-inline-end: 0;
    }
  }

  /* Beside a list of contents, with text of twice the size: the slider steps as well. */
  @container (max-width: 22em) {
    .loss .steps {
      display: none;
    }
  }

  /* A phone with text of twice the size. */
  @container (max-width: 17em) {
    .presets label {
      display: none;
    }
    .root select {
      padding-inline: 0.3em 1.5em;
      font-size: 0.8em;
    }
    .root .tab {
      font-size: 0.66em;
    }
    .root .io {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .root .io figcaption {
      flex-wrap: wrap;
    }
    .root #tour {
      height: auto;
      white-space: normal;
    }
    .root :is(.rate, .speed) {
      flex-wrap: wrap;
    }
    .root .loss {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .root .counts {
      flex: 1;
      flex-wrap: wrap;
      gap: 0.2em;
      min-width: 0;
    }
    .root .counts output {
      min-width: 3.4em;
      font-size: 0.8em;
    }
  }

  .root[data-layout='narrow'] {
    .chip {
      padding-inline: 0.55em;
    }
    .toolbar {
      display: flex;
    }
    .buttons {
      flex: 1 0 auto;
    }
  }

  .root[data-layout='narrow'] .stage {
    --_stage: clamp(16em, 48cqi, 21em);
  }
  /* The functions, if they are shown, at the left, the tabs and their space at the right. */
  .root[data-layout='narrow'] .stage:has(> .tabs) {
    display: grid;
    grid: auto minmax(0, 1fr) / auto-flow minmax(0, 1fr);
    row-gap: 0.3em;
    > .io {
      grid-row: 1 / 3;
    }
  }

  .root[data-layout='column'] {
    /* Rate, speed and the way into the tour are the second row. */
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    }
    .toolbar .buttons {
      flex-wrap: nowrap;
    }
    .presets {
      grid-column: 2 / -1;
      justify-self: end;
    }
    .long {
      display: none;
    }
    /* The second column has no name before its fields. */
    .numbers {
      grid-template-columns: calc(50% + 1.9em) minmax(0, 1fr);
    }
    .hint {
      grid-area: 1 / 2;
    }
  }

  .root[data-layout='wide'] {
    .toolbar {
      grid-template-columns: auto auto minmax(0, 1.12fr) minmax(0, 1fr);
    }
    .regime {
      min-height: 1.5em;
    }
    .numbers {
      grid-template-columns: minmax(0, 1.18fr) minmax(0, 1.18fr) minmax(0, 1fr);
    }
    figcaption {
      justify-content: space-between;
    }
    .hint {
      grid-column: 1 / -1;
      height: max(1.7em, var(--_target));
    }
    .within {
      display: inline;
    }
    .short {
      display: none;
    }
    figcaption i:first-child {
      display: inline;
    }
    figcaption i:last-child {
      display: none;
    }
    .loss {
      --_loss: 8em;
    }
  }

  .root:is([data-layout='column'], [data-layout='wide']) {
    .stage {
      --_stage: clamp(20em, 43cqi, 28em);
    }
    .group {
      grid-template-columns: 4.4em repeat(4, minmax(0, 1fr));
    }
    /* The weights stand beside the shape. */
    .group.student + .group.student {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      .group-name {
        display: none;
      }
    }
    .as {
      display: none;
    }
  }

  .root:not([data-layout='phone']) {
    /* All of them: functions large, and two spaces above two. */
    .stage:is([data-panels='4'], [data-panels='5']) {
      .weights,
      .shapes {
        flex-direction: column;
      }
    }
    .stage[data-panels='5'] .io {
      flex-grow: 1.55;
    }
    /* Three and fewer stand side by side, and are smaller. */
    .stage:is([data-panels='2'], [data-panels='3']) .two {
      flex-grow: 2;
    }
    .stage[data-panels='3'] {
      --_stage: clamp(13em, 30cqi, 20em);
    }
    .stage[data-panels='2'] {
      --_stage: clamp(14em, 38cqi, 22em);
    }
    /* One is about square, with the loss beside it. */
    .stage[data-panels='1'] {
      --_stage: 20em;
      align-self: center;
      width: 100%;
      max-width: clamp(22em, 28cqi, 27em);
    }
    .figures:has(> .stage[data-panels='1'] ~ .loss:not([hidden])) {
      flex: 1 1 clamp(19em, 25cqi, 24em);
      flex-direction: row;
      gap: var(--_gap-x);
      .stage {
        align-self: stretch;
      }
      .loss {
        flex: 1 1 0;
      }
    }
  }

  .root[data-layout='wide'] .stage[data-panels='5'] {
    --_stage: clamp(24em, 38.5cqi, 30.5em);
    .weights {
      flex-grow: 0.75;
    }
    .shapes {
      flex-grow: 1.35;
    }
  }
  /* In a height that leaves no room for two rows of spaces, all stand in one. */
  .root[data-short]:is([data-layout='column'], [data-layout='wide']) .stage[data-panels='5'] {
    .weights,
    .shapes {
      flex: 1.6;
      flex-direction: row;
    }
    .io {
      flex-grow: 1;
    }
  }

  @media (pointer: coarse) {
    .root {
      --_target: 44px;
      /* What has to be hit at the border of a plot reaches beyond it, and would make the page wider. */
      overflow-x: clip;
    }
    .chip,
    #tour,
    .tab {
      --_target: 32px;
      position: relative;
      z-index: 1;
      overflow: visible;
    }
    /* A finger may miss them by 6 px above and beneath their borders. */
    :is(.chip, #tour, .tab)::after {
      content: '';
      position: absolute;
      inset: -7px 0;
    }
    .handle {
      --_reach: 22px;
    }
    .handle.teacher {
      --_reach: 26px;
    }
    .field input:focus {
      /* Smaller type makes phones zoom in on a field. */
      font-size: max(16px, 1em);
    }
    .note {
      margin-block: 24px;
    }
    input[type='range'] {
      --_thumb: 20px;
    }
    .root[data-layout='narrow'] .presets label {
      display: none;
    }
    .for-mouse {
      display: none;
    }
    .for-touch {
      display: block;
    }
  }
  /* The reader's colours, for the canvases too; also where a page has set a colour to what is none. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_ink: CanvasText !important;
      --_muted: CanvasText !important;
      --_line: GrayText !important;
      --_surface: Canvas !important;
      --_shade: Canvas !important;
      --_ground: Canvas !important;
      --_teacher: LinkText !important;
      --_student: CanvasText !important;
      --_linear: CanvasText !important;
      --_dead: GrayText !important;
      --_border: CanvasText !important;
      --_tintTeacher: Canvas !important;
      --_tintLinear: color-mix(in srgb, CanvasText 18%, Canvas) !important;
      --_tintDead: color-mix(in srgb, CanvasText 36%, Canvas) !important;
      --_warn: CanvasText !important;
    }
  }
  @media print {
    /* Bright, whatever is behind; the plots stay as they are drawn. */
    .root {
      color-scheme: light !important;
      background: var(--_ground);
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .toolbar,
    .chips,
    .fold {
      display: none;
    }
    /* Their room stays, for the plots must keep their size. */
    .hint,
    .why,
    .for-mouse,
    .for-touch,
    .steps,
    .loss input {
      visibility: hidden;
    }
  }
`;
