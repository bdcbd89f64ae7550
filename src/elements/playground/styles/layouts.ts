import { css } from 'lit';

/** Three layouts, by the width of the element and never of the window; and what fingers need. */
export const layouts = css`
  /* Where four fields in a row are narrow */
  @container (max-width: 23.7em) or ((37.5em <= width) and (width < 44em)) or ((62.5em <= width) and (width < 70em)) {
    .group {
      gap: 0.3em;
    }
    .field label {
      padding-inline: 0.3em 0.05em;
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

  /* Text of twice the size on a phone */
  @container (max-width: 17em) {
    .buttons,
    .rate,
    .speed,
    .counts,
    figcaption {
      flex-wrap: wrap;
      flex-shrink: 1;
    }
    .weights,
    .group {
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    }
    figure,
    .loss {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .steps {
      margin: 0;
    }
    .shapes .plot {
      aspect-ratio: auto;
    }
  }

  @container (min-width: 37.5em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 18em);
    }
    .regime {
      min-height: 2.6em;
    }
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr auto auto;
      grid-template-areas: 'io weights' 'io shapes' 'loss shapes' 'numbers shapes';
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
    .loss {
      grid-area: loss;
    }
    .numbers {
      grid-area: numbers;
    }
  }

  @container (min-width: 62.5em) {
    .toolbar {
      grid-template-columns: auto clamp(14em, 21cqw, 17.5em) minmax(0, 1.7fr) minmax(0, 1fr);
    }
    .regime {
      min-height: 1.6em;
    }
    .figures {
      grid-template-columns: minmax(0, 5fr) minmax(0, 2.32fr) minmax(0, 4.6fr);
      grid-template-rows: none;
      grid-template-areas: 'io weights shapes' 'loss loss loss' 'numbers numbers numbers';
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
  .partial {
    grid-auto-flow: dense;
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
  }
  .partial :is(.shapes, .loss, .numbers, .io[hidden] ~ .weights) {
    grid-column: 1 / -1;
  }
  .partial .shapes .plot {
    aspect-ratio: 2.8;
  }

  @media (pointer: coarse) {
    .root {
      --_target: 44px;
    }
    .handle {
      --_reach: 22px;
    }
    .handle.teacher {
      --_reach: 26px;
    }
    .field input {
      /* Smaller type makes phones zoom in on a field. */
      font-size: max(16px, 1em);
    }
    .note {
      margin-block: 24px;
    }
    .loss input {
      --_thumb: 18px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      transition: none;
    }
  }
  /* The reader's colours, for the canvases too. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_surface: Canvas;
      --_shade: Canvas;
      --_ground: Canvas;
      --_teacher: LinkText;
      --_student: CanvasText;
      --_linear: CanvasText;
      --_dead: GrayText;
      --_tintTeacher: Canvas;
      --_tintLinear: color-mix(in srgb, CanvasText 18%, Canvas);
      --_tintDead: color-mix(in srgb, CanvasText 36%, Canvas);
      --_warn: CanvasText;
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
    .toolbar {
      display: none;
    }
    /* Their room stays, for the plots must keep their size. */
    .hint,
    .steps,
    .loss input {
      visibility: hidden;
    }
  }
`;
