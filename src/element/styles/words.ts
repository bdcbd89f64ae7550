import { css } from './css.js';

/** In words: room for the longest line, so that nothing moves when it changes. */
export const words = css`
  .regime {
    display: flex;
    align-items: center;
    height: 3.9em;
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
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
