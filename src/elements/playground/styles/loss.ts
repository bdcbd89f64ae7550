import { css } from 'lit';

/** Loss and time. */
export const loss = css`
  .loss {
    grid-template-rows: max(2em, var(--_target)) minmax(0, 1fr);
  }
  .loss figcaption {
    align-items: center;
  }
  .loss .counts span {
    color: var(--_ink);
    font-weight: 600;
    text-transform: capitalize;
  }
  .loss .plot {
    height: 7.5em;
  }
  .steps {
    display: flex;
    flex: none;
    overflow: visible;
    /* Up to the end of the axis. */
    margin-inline-end: 4.7em;
  }
  .steps .icon {
    width: 1.9em;
    height: 1.75em;
    color: var(--_ink);
  }
  .steps .icon:disabled {
    opacity: 0.35;
    cursor: default;
  }
  /* The thumb is on the axis, under the dot: the middle of it goes from one end of it to the other. */
  .loss input {
    --_thumb: 14px;
    -webkit-appearance: none;
    appearance: none;
    position: absolute;
    bottom: calc(2em - var(--_target) / 2);
    left: calc(2.2em - var(--_thumb) / 2);
    width: calc(100% - 6.9em + var(--_thumb));
    height: var(--_target);
    margin: 0;
    background: none;
    cursor: ew-resize;
  }
  .loss input::-moz-range-track {
    background: none;
  }
  .loss input::-webkit-slider-thumb {
    -webkit-appearance: none;
    appearance: none;
    box-sizing: border-box;
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
`;
