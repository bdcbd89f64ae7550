import { css } from 'lit';

/** The menu of layers. */
export const menu = css`
  .layers {
    position: relative;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    inset: calc(100% + 4px) 0 auto auto;
    z-index: 6;
    display: grid;
    padding: 0.5em 0;
    width: max-content;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 4px 16px #0003;
  }
  .menu label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.35em 1em;
    cursor: pointer;
  }
  .menu label:hover {
    background: var(--_surface);
  }
`;
