import { css } from 'lit';

/** The number fields, and the line that explains them. */
export const numbers = css`
  .numbers {
    display: grid;
    gap: 0.4em var(--_gap-x);
    align-items: center;
  }
  .group {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.4em;
    align-items: center;
    min-width: 0;
  }
  .group-name {
    color: var(--_color);
    font-weight: 600;
  }
  /* A size of its own, so that the type in it can follow. */
  .field {
    container-type: size;
    position: relative;
    display: flex;
    align-items: center;
    height: max(2em, var(--_target));
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
    padding-inline: 0.4em 0.2em;
    color: var(--_color);
    cursor: text;
  }
  /* "−1.729" fits, and with smaller type so do "−1000.25" and "−1.2·10⁻¹¹": no digit is lost. */
  .field input {
    flex: 1;
    width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    font-size: min(0.92em, (100cqi - 2.1em) / 3.75);
  }
  .field input.many-digits {
    font-size: min(0.92em, (100cqi - 2.1em) / 5.2);
  }
  .field input.most-digits {
    font-size: min(0.92em, (100cqi - 2.1em) / 6);
  }
  .bad,
  .bad:focus-within {
    --_color: var(--_warn);
    border-color: var(--_warn);
    border-style: dashed;
  }
  .bad input {
    text-decoration: underline;
    text-decoration-style: wavy;
    text-decoration-color: var(--_warn);
    text-decoration-thickness: 1px;
  }
  .hint {
    display: flex;
    align-items: center;
    /* Two lines, also with the buttons of a field. */
    height: max(2.4em, var(--_target));
    font-size: 0.82em;
    line-height: 1.2;
    color: var(--_muted);
  }
  #problem {
    color: var(--_warn);
  }
  .hint button {
    width: max(2em, var(--_target));
    height: max(2em, var(--_target));
    margin-inline-start: 0.4em;
    border-color: var(--_line);
  }
  .fold summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-block: 1px solid var(--_line);
    border-radius: 0;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .fold[open] summary svg {
    rotate: 180deg;
  }
  .settings,
  .fold .numbers {
    margin-block: 0.6em;
  }
`;
