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
    border-inline-start: 3px solid var(--_line);
  }
  .to-teacher,
  .diverged {
    border-color: var(--_teacher);
  }
  .to-linear {
    border-color: var(--_linear);
  }
  .to-dead {
    border-color: var(--_dead);
  }
  .tip {
    display: none;
    position: absolute;
    z-index: 3;
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
  .why .tip {
    inset: 100% auto auto 0.8em;
    max-width: min(100% - 0.8em, 38em);
    color: var(--_ink);
    text-align: start;
  }
  :is(:hover, :focus) > .tip {
    display: grid;
  }
  [data-quiet] .tip {
    display: none;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
