import { css } from 'lit';

/** Captions, plots and what is written over them. */
export const figures = css`
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
  figcaption math {
    line-height: 0;
  }
  .counts {
    display: flex;
    gap: 0.35em;
    flex: none;
  }
  .counts output {
    color: var(--_ink);
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
`;
