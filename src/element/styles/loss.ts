import { css } from './css.js';

/** Loss and time. */
export const loss = css`
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
`;
