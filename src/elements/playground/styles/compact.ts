import { css } from 'lit';

/** On top of a story, in at most half of a small screen: play, the line in words, the functions and a space or two. */
export const compact = css`
  :host([data-compact]) {
    .presets,
    .rate,
    .speed,
    .layers,
    .weights:not([hidden]) ~ .shapes,
    .loss,
    .fold,
    .numbers,
    .stage > .tabs,
    .for-mouse,
    .for-touch {
      display: none;
    }
    .root {
      row-gap: 0.3em;
    }
    .toolbar .buttons {
      position: static;
      padding: 0;
      background: none;
    }
    .regime {
      min-height: 2.6em;
    }
    /* The axes have their names, and room is scarce. */
    .root[data-layout='phone'] figcaption {
      display: none;
    }
    .root[data-layout='phone'] .stage figure {
      grid-template-rows: minmax(0, 1fr);
    }
    .stage {
      flex-direction: row;
      flex: 1 1 24em;
    }
    .stage > :not(.tabs),
    .stage > .two {
      flex: 1 1 0;
      flex-direction: row;
      min-height: 6em;
    }
    .stage > .weights.two {
      flex-grow: 1.7;
    }
  }
`;
