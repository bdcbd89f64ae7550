import { css } from 'lit';

/** Loss and time. */
export const loss = css`
  .loss {
    flex: 0 0.3 var(--_loss, 7em);
    grid-template-rows: max(1.9em, var(--_target)) minmax(0, 1fr);
  }
  .loss figcaption {
    align-items: center;
  }
  .loss .counts {
    margin-inline-end: auto;
    padding: 0;
  }
  .steps {
    display: flex;
    flex: none;
    color: var(--_ink);
    /* Up to the end of the axis. */
    margin-inline-end: 4.7em;
  }
  .steps .icon {
    width: max(1.9em, var(--_target));
    height: max(1.75em, var(--_target));
  }
  /* The thumb is on the axis, under the dot: the middle of it goes from one end of it to the other. */
  .loss input[type='range'] {
    position: absolute;
    bottom: calc(2em - var(--_target) / 2);
    left: calc(2.2em - var(--_thumb) / 2);
    width: calc(100% - 6.9em + var(--_thumb));
    background: none;
    cursor: ew-resize;
  }
  /* Around the thumb's way and not through the labels beside it. */
  .loss input[type='range']:focus-visible {
    outline-offset: -4px;
  }
`;
