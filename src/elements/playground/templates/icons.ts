import { svg, type SVGTemplateResult } from 'lit';

/** 16 × 16 outlines in the current colour. */
const outline = (path: string): SVGTemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

export const icons = {
  play: outline('M4.5 2.8v10.4L13 8z'),
  pause: outline('M5 3v10M11 3v10'),
  step: outline('M3.5 3v10L10 8zM12.5 3v10'),
  back: outline('M10 3.5 5.5 8l4.5 4.5'),
  forward: outline('M6 3.5 10.5 8 6 12.5'),
  undo: outline('M6 3 2.8 6.2 6 9.4M3.2 6.2h6.3a3.6 3.6 0 0 1 0 7.2H6.5'),
  redo: outline('M10 3l3.2 3.2L10 9.4M12.8 6.2H6.5a3.6 3.6 0 0 0 0 7.2h3'),
  reset: outline('M3.2 6.2A5.2 5.2 0 1 1 2.8 8.6M3 2.8v3.6h3.6'),
  reverse: outline('M5.5 2.5 2.8 5.2l2.7 2.7M3 5.2h10M10.5 8.1l2.7 2.7-2.7 2.7M13 10.8H3'),
  erase: outline('M6.2 13.2 2.6 9.6l6.6-6.6 4.6 4.6-5.6 5.6zM5.9 6.3l4.6 4.6M6 13.3h7.5'),
  take: outline('M8 9.8V2.4M5.2 5 8 2.2 10.8 5M3 8.2v5.3h10V8.2'),
  open: outline('M4 6.2 8 10.2l4-4'),
};
