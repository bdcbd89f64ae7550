import { css } from 'lit';

/** Buttons, sliders and menus: quiet, with one that is not. */
export const controls = css`
  .toolbar,
  .settings {
    display: grid;
    gap: 0.4em var(--_gap-x);
    align-items: center;
  }
  .buttons,
  .presets,
  .rate,
  .speed {
    display: flex;
    align-items: center;
    gap: 0.3em;
    min-width: 0;
  }
  .toolbar .buttons {
    flex-wrap: wrap;
  }
  .rate,
  .speed {
    gap: 0.5em;
  }
  button,
  select,
  summary {
    flex: none;
    height: var(--_control);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  button:hover,
  summary:hover,
  select:hover {
    background: var(--_shade);
  }
  .play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    /* The same for both words. */
    width: 6em;
    margin-inline-end: 0.3em;
    background: var(--_ink);
    color: var(--_ground);
    font-weight: 600;
  }
  .play:hover {
    background: var(--_ink);
    opacity: 0.88;
  }
  .icon {
    color: var(--_color);
    width: var(--_control);
    display: grid;
    grid-auto-flow: column;
    place-content: center;
  }
  button[aria-disabled='true'] {
    color: color-mix(in srgb, var(--_muted) 55%, transparent);
    background: none;
    cursor: default;
  }
  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_ink);
    color: var(--_ground);
  }
  .icon.undo,
  .toolbar .icon.student {
    margin-inline-start: 0.4em;
  }
  svg {
    display: block;
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  /* As in the formulas: a star marks what is the teacher's. */
  .icon.teacher::after {
    content: '*';
  }
  .play svg path {
    fill: currentColor;
  }

  /* As wide as the longest name, which is never cut. */
  .select {
    position: relative;
    flex: 1 0 auto;
  }
  select {
    -webkit-appearance: none;
    appearance: none;
    width: 100%;
    padding-inline: 0.7em 2em;
    border-color: var(--_line);
    background: var(--_ground);
    color: var(--_ink);
    text-overflow: clip;
  }
  .select svg {
    position: absolute;
    inset: 0 0.6em 0 auto;
    margin-block: auto;
    width: 1em;
    pointer-events: none;
  }
  label {
    color: var(--_muted);
    white-space: nowrap;
  }

  input[type='range'] {
    --_thumb: 14px;
    --_track: linear-gradient(to right, var(--_ink) var(--_filled), var(--_line) 0) center / calc(100% - 4px) 3px
      no-repeat;
    -webkit-appearance: none;
    appearance: none;
    flex: 1;
    min-width: 3em;
    height: var(--_target);
    background: var(--_track);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .rate input {
    background:
      linear-gradient(var(--_ink) 0 0) calc(var(--_thumb) / 2 - 1px + var(--_ticked) * (100% + 2px - var(--_thumb))) /
        2px 12px no-repeat,
      var(--_track);
  }
  input[type='range']::-moz-range-track {
    background: none;
  }
  input[type='range']::-webkit-slider-thumb {
    -webkit-appearance: none;
    appearance: none;
    box-sizing: border-box;
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
  /* Room for the longest value: nothing moves when it changes. */
  .rate output,
  .speed output {
    width: 5.3em;
    font-size: 0.9em;
    text-align: end;
    white-space: nowrap;
  }
  .speed output {
    width: 4.2em;
  }
  .auto {
    padding-inline: 0.6em;
    border-color: var(--_line);
  }

  .skip {
    position: absolute;
    z-index: 7;
    padding-inline: 1em;
    background: var(--_ground);
    border-color: var(--_ink);
  }
  .behind {
    position: absolute;
    outline: none;
  }
  .for-less-motion {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .for-less-motion {
      display: grid;
    }
  }
`;
