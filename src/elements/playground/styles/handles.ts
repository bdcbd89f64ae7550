import { css } from 'lit';

/** What can be dragged, and the names and values beside it. */
export const handles = css`
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
    touch-action: pan-y;
    cursor: grab;
    z-index: 1;
    outline: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .handle.teacher {
    --_reach: 20px;
    --_dot: 19px;
  }
  .handle.arm {
    --_dot: 8px;
  }
  [data-hidden] {
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
  [data-outside] .mark {
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
    color: var(--_color);
    /* Beside a point outside, lines are to be seen through it, and the text is to be read. */
    background: color-mix(in srgb, var(--_surface) 78%, transparent);
    -webkit-text-stroke: 3px var(--_surface);
    paint-order: stroke fill;
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
  .handle:not(:hover, :focus-visible, .dragged, [data-outside]) .note {
    display: none;
  }
  .handle:is(:hover, :focus-visible, .dragged) .note {
    background: var(--_ground);
    -webkit-text-stroke: 0;
    box-shadow: 0 1px 5px #0003;
  }
`;
