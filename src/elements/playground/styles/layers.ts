import { css } from 'lit';

/** The names of the layers, what their colours mean, and the menu of the rest. */
export const layers = css`
  .layers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em var(--_gap-x);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    height: max(1.9em, var(--_target));
    padding-inline: 0.75em;
    border-color: var(--_line);
    border-radius: 2em;
    font-size: 0.88em;
    white-space: nowrap;
  }
  .chip svg {
    width: 0.9em;
  }
  .legend {
    flex: 1;
    min-width: min(100%, 21em);
    min-height: 2.6em;
    display: grid;
    align-content: center;
    color: var(--_muted);
    font-size: 0.82em;
    line-height: 1.3;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    list-style: none;
    white-space: nowrap;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .legend li:not(:last-child) {
    color: var(--_ink);
  }
  .legend p {
    margin: 0;
  }
  .legend .swatch {
    width: 1em;
    aspect-ratio: 1;
    border-radius: 0.2em;
    background: var(--_pattern, none) var(--_tint);
    border: 1px solid var(--_border);
    --_stroke: color-mix(in srgb, var(--_border) 50%, transparent);
  }
  .swatch.interpolant {
    --_tint: var(--_tintTeacher);
    --_pattern: repeating-linear-gradient(transparent 0 3px, var(--_stroke) 3px 4px);
  }
  .swatch.unsettled {
    --_tint: var(--_tintUnsettled);
    --_pattern: repeating-linear-gradient(135deg, transparent 0 3px, var(--_stroke) 3px 4px);
  }
  .swatch.diverged {
    --_tint: var(--_tintDiverged);
    --_pattern: radial-gradient(var(--_stroke) 1px, transparent 1.5px) 0 0 / 5px 5px;
  }
  .for-touch {
    display: none;
  }

  .menu {
    position: absolute;
    inset: auto;
    box-sizing: border-box;
    width: 15em;
    max-width: 100vw;
    margin: 0;
    padding: 0.4em 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 4px 16px #0003;
  }
  .menu label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: max(2em, var(--_target));
    padding-inline: 1em;
    color: inherit;
    cursor: pointer;
  }
  .menu .choice {
    display: block;
    width: 100%;
    height: max(2em, var(--_target));
    padding-inline: 1em;
    border-radius: 0;
    text-align: start;
  }
  .menu :is(label, .choice):hover {
    background: var(--_surface);
  }
  .menu output {
    display: block;
    padding-inline: 1em;
    color: var(--_muted);
    font-size: 0.88em;
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
