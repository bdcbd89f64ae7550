import type { CSSResult } from 'lit';
import { base } from './base.js';
import { colorStyles } from './colors.js';
import { compact } from './compact.js';
import { controls } from './controls.js';
import { figures } from './figures.js';
import { handles } from './handles.js';
import { layers } from './layers.js';
import { layouts } from './layouts.js';
import { loss } from './loss.js';
import { marks } from './marks.js';
import { notes } from './notes.js';
import { numbers } from './numbers.js';
import { tour } from './tour.js';
import { words } from './words.js';

/** All sheets in the order in which they apply: the layouts overrule the rest. */
export const styles: readonly CSSResult[] = [
  colorStyles,
  base,
  controls,
  layers,
  words,
  figures,
  handles,
  notes,
  marks,
  tour,
  numbers,
  loss,
  layouts,
  compact,
];

/**
 * Styles a shadow root that has moved into another document: a constructed sheet serves only the document that it was
 * made for, and the browser takes it away from a root that leaves. A document without a window, such as that of
 * `createHTMLDocument`, has nothing to style and gets none.
 */
export function restyle(root: ShadowRoot): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
