import { css } from 'lit';

/** A number keeps the room of the widest one so far, which stands unseen in the same place. */
export const styles = css`
  .number {
    display: inline-grid;
    position: relative;
    justify-items: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .number::before {
    content: attr(data-room);
    visibility: hidden;
  }
  .number > * {
    grid-area: 1 / 1;
  }
  .number::before {
    grid-area: 1 / 1;
  }
  [title] {
    text-decoration: none;
  }
  input {
    all: unset;
    box-sizing: border-box;
    /* As wide as the room, and no wider by itself. */
    width: 0;
    min-width: 100%;
    text-align: end;
    cursor: ew-resize;
    touch-action: pan-y;
    border-bottom: 1px dashed;
  }
  input:hover {
    border-bottom-style: solid;
  }
  input:focus {
    cursor: text;
    outline: 2px solid;
    outline-offset: 2px;
  }
  input[aria-invalid='true'] {
    text-decoration: underline;
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }
  /* The reason for a refusal, below the line. */
  .problem {
    position: absolute;
    z-index: 3;
    inset: 100% auto auto 0;
    width: max-content;
    max-width: 18em;
    margin-block-start: 0.3em;
    padding: 0.35em 0.6em;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 1px 5px #0003;
    font-size: 0.875em;
    line-height: 1.3;
    white-space: normal;
  }
  .problem:empty {
    visibility: hidden;
    padding: 0;
  }
  @media print {
    input {
      border: 0;
    }
  }
`;
