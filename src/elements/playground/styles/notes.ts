import { css } from 'lit';

/** What is said of the point under the pointer. */
export const notes = css`
  .figures {
    position: relative;
  }
  /* A plot whose solutions are drawn tells them to who goes there by keyboard; one that can't be drawn says what it is. */
  .canvases:is(:focus-visible, [data-blank])::after {
    content: attr(aria-label);
    inset: auto 0 0;
  }
  #pointed {
    inset: 0 auto auto 0;
  }
  #pointed,
  .canvases:is(:focus-visible, [data-blank])::after {
    position: absolute;
    z-index: 3;
    max-width: min(100%, 19em);
    margin: 0;
    padding: 0.35em 0.6em;
    border-inline-start: 3px solid var(--_color, var(--_ink));
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
    font-size: 0.86em;
    pointer-events: none;
  }
`;
