import { css } from 'lit';

/** In words: room for the longest line, so that nothing moves when it changes. */
export const words = css`
  .status {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.7em;
    position: relative;
  }
  .regime {
    display: flex;
    align-items: center;
    min-height: 2.4em;
    line-height: 1.2;
    margin: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_color, var(--_line));
  }
  /* What is said of a button without words; in passing the pointer meets none, and after a tap it goes. */
  [data-tip] {
    position: relative;
  }
  [data-tip]:is(:hover, :focus-visible)::before {
    content: attr(data-tip);
    inset: calc(100% + 4px) auto auto 0;
    width: max-content;
    max-width: 20em;
    color: var(--_ink);
    animation: appear 0.3s step-end;
  }
  /* At the right edge there is room to the left alone. */
  :is(.rate, .speed, .steps) [data-tip]::before {
    inset-inline: auto 0;
  }
  /* A menu that is open says more, and its button would speak beside it. */
  [data-tip]:has(+ :popover-open)::before {
    display: none;
  }
  @media (hover: none) {
    [data-tip]:hover::before {
      animation: vanish 1.5s step-end forwards;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @keyframes vanish {
    to {
      visibility: hidden;
    }
  }
  .tip {
    display: none;
  }
  .tip,
  [data-tip]::before {
    /* It lies over what else the pointer may be on its way to. */
    pointer-events: none;
    position: absolute;
    z-index: 6;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
    font-weight: 400;
    white-space: normal;
  }
  .why {
    flex: none;
    height: var(--_target);
    /* What a finger hits is higher than its line. */
    margin-block: calc((1.5em - var(--_target)) / 2);
    color: var(--_muted);
  }
  #proof {
    width: 30em;
    padding: 0.6em 1em;
  }
  :is(:hover, :focus) > .tip {
    display: grid;
  }
  [data-quiet] .tip,
  [data-quiet] [data-tip]::before {
    display: none;
  }
  /* For screen readers alone, or until it has the focus. */
  .said,
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    min-width: 0;
    height: 1px;
    min-height: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
