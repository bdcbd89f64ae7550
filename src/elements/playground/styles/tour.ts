import { css } from 'lit';

/** "What am I looking at?": its control, and the dimmed plots with their note. */
export const tour = css`
  #tour {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    justify-self: start;
    height: auto;
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-size: 0.88em;
    cursor: pointer;
  }
  #tour:hover {
    color: var(--_ink);
  }
  .tour {
    position: absolute;
    inset: 0;
    z-index: 5;
  }
  .dim {
    position: absolute;
    width: 100%;
    height: 100%;
    stroke-width: 0;
  }
  .dimmer {
    fill: var(--_ground);
    opacity: 0.72;
  }
  .shown {
    fill: #fff;
  }
  /* In a mask, black is a hole: around lines it is as broad as they need. */
  .cut :is(polyline, circle, polygon) {
    fill: #000;
    stroke: #000;
    stroke-width: 14px;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .cut polyline {
    fill: none;
  }
  #tour-note {
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    gap: 0.5em;
    width: min(100%, 21em);
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_color, var(--_ink));
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_ground);
    box-shadow: 0 2px 14px #0004;
  }
  #tour-note p {
    margin: 0;
  }
  #tour-note b {
    display: block;
    color: var(--_color, inherit);
  }
  #tour-note .steps {
    align-items: center;
    gap: 0.5em;
    margin: 0;
  }
  #tour-note .steps span {
    min-width: 3.4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .close {
    margin-inline-start: auto;
    padding-inline: 0.9em;
  }
`;
