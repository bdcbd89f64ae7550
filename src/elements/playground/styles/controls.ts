import { css } from 'lit';

/** Buttons, sliders and the menu. */
export const controls = css`
  /* Controls */
  .toolbar {
    display: grid;
    gap: 0.6em 1.6em;
    align-items: center;
  }
  .buttons,
  .presets,
  .rate,
  .speed {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
  }
  button,
  select,
  summary {
    height: var(--_control);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  button:hover,
  select:hover,
  summary:hover,
  [open] summary {
    border-color: var(--_muted);
  }
  button:active {
    background: var(--_shade);
  }
  .play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    width: 6.6em;
    font-weight: 600;
  }
  .play,
  [aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
  }
  .play:hover {
    opacity: 0.88;
  }
  .icon {
    flex: none;
    color: var(--_color);
    width: var(--_control);
    padding: 0;
    display: grid;
    grid-auto-flow: column;
    place-content: center;
  }
  svg {
    display: block;
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
  select {
    flex: 1;
    min-width: 0;
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  .rate label,
  .speed label {
    color: var(--_muted);
    white-space: nowrap;
  }
  input[type='range'] {
    flex: 1;
    height: 1.75em;
    cursor: pointer;
  }
  .rate output,
  .speed output {
    width: 3.6em;
  }
  .reverse {
    flex: none;
    padding-inline: 0.8em;
  }
`;
