import { css } from 'lit';

/** Captions, plots, and the tabs of spaces. */
export const figures = css`
  .figures {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    gap: 0.5em;
    min-height: 0;
  }
  /* Its natural height is that of its layout. Where the element has been given another one, the plots follow. */
  .stage {
    display: flex;
    flex: 1 1 var(--_stage);
    gap: 0.6em var(--_gap-x);
    min-height: 0;
  }
  .stage > * {
    flex: 1 1 0;
    min-width: 0;
    min-height: 0;
  }
  .weights,
  .shapes {
    display: flex;
    gap: inherit;
    position: relative;
  }
  .weights > figure,
  .shapes > figure {
    flex: 1 1 0;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1.6em minmax(0, 1fr);
  }
  figcaption {
    display: flex;
    align-items: center;
    gap: 0.5em;
    /* As far as the box of the plot begins. */
    padding-inline-start: 2.2em;
    white-space: nowrap;
  }
  figcaption b,
  .counts span {
    font-weight: 600;
  }
  /* A formula of that length has room only where the figure is wide. */
  .within {
    display: none;
  }
  figcaption span {
    color: var(--_muted);
  }
  figcaption i {
    font-style: normal;
  }
  figcaption i:first-child {
    display: none;
  }
  .counts {
    display: flex;
    gap: 0.35em;
    flex: none;
    padding-inline-start: 2.2em;
  }
  /* Room for long numbers: what follows stays where it is. */
  .counts output {
    min-width: 4.3em;
  }
  .plot {
    position: relative;
    min-height: 0;
    /* A long press previews. */
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }

  .stage > .tabs {
    flex: none;
    display: flex;
    border-block-end: 1px solid var(--_line);
  }
  .tab {
    position: relative;
    flex: 1;
    height: max(2.2em, var(--_target));
    border-radius: 0;
    color: var(--_muted);
    white-space: nowrap;
  }
  .tab[aria-selected='true'] {
    color: var(--_ink);
    box-shadow: inset 0 -2px var(--_ink);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  .here {
    display: inline-block;
    width: 0.5em;
    aspect-ratio: 1;
    margin-inline-start: 0.4em;
    border-radius: 50%;
    background: var(--_student);
    vertical-align: 0.1em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pulsing {
      animation: pulse 0.8s ease-in-out 4 alternate;
    }
    .mark {
      transition: scale 0.12s;
    }
  }
  @keyframes pulse {
    to {
      background: color-mix(in srgb, var(--_student) 30%, transparent);
    }
  }
`;
