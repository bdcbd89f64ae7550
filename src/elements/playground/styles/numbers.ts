import { css } from 'lit';

/** The number fields, and the line that explains them. */
export const numbers = css`
  /* Numbers */
  .numbers {
    display: grid;
    gap: 0.7em 1.6em;
    align-content: start;
  }
  .group {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.35em;
    color: var(--_color);
    font-weight: 600;
  }
  .field {
    contain: size layout style;
    position: relative;
    display: flex;
    align-items: center;
    height: var(--_control);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .field:hover {
    border-color: var(--_ink);
  }
  .field:focus-within {
    border-color: var(--_color);
    box-shadow: 0 0 0 1px var(--_color);
  }
  .field label {
    flex: none;
    padding-inline: 0.45em 0.25em;
    color: var(--_color);
    cursor: text;
  }
  .field input {
    width: 100%;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
  }
  .bad,
  .bad:focus-within {
    --_color: var(--_warn);
    border-color: var(--_warn);
    border-style: dashed;
  }
  .bad input {
    text-decoration: underline wavy var(--_warn) 1px;
  }
  .hint {
    display: flex;
    align-items: center;
    min-height: max(2.6em, var(--_target));
    line-height: 1.2;
    color: var(--_muted);
  }
  #problem {
    color: var(--_warn);
  }
  /* A formula of that length has room only where the hint has the whole width. */
  .within {
    display: none;
  }
  .hint button {
    flex: none;
    width: 2.1em;
    height: 2.1em;
    margin-inline-start: 0.4em;
    padding: 0;
  }
`;
