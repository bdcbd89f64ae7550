import { base } from './base.js';
import { controls } from './controls.js';
import { figures } from './figures.js';
import { handles } from './handles.js';
import { layouts } from './layouts.js';
import { loss } from './loss.js';
import { menu } from './menu.js';
import { notes } from './notes.js';
import { numbers } from './numbers.js';
import { words } from './words.js';

/** In the order in which they apply: the layouts overrule the rest. */
export const styles = [base, controls, menu, words, figures, handles, notes, numbers, loss, layouts].join('');

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Styles a shadow root. A sheet can serve all roots of the document that it was made for, and no others. */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  // A document that is not shown has no window, and nothing to style.
  const { defaultView } = ownerDocument;
  if (!defaultView) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
