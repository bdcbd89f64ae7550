import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { NumberParameter } from '../../../session/parameters.js';

/** A fraction of two letters, a name (starred), a digit, or a sign, which belongs to what follows it at once. */
const PART = /(\w) \/ (\w)|([a-zλ]+)(\*?)|\d|\S(?=(\w)?)/g;

/** A letter is marked as normal and slanted by a style: see styles/base.ts. Longer names are upright. */
const name = (text: string): TemplateResult<3> => mathml`<mi mathvariant=${text[1] ? nothing : 'normal'}>${text}</mi>`;

function partTemplate([text, above, below, letters, star, next]: RegExpExecArray): TemplateResult<3> {
  if (above) return mathml`<mfrac>${name(above)}${name(below!)}</mfrac>`;
  // The star of a font is raised already.
  if (star) return mathml`${name(letters!)}<mtext>*</mtext>`;
  if (letters) return name(letters);
  if (/\d/.test(text)) return mathml`<mn>${text}</mn>`;
  return mathml`<mo stretchy="false" form=${next ? 'prefix' : nothing}>${text}</mo>`;
}

/** Typesets a formula of the table of parameters: "k = −b / w". */
export const typeset = (formula: string): TemplateResult =>
  html`<math>${[...formula.matchAll(PART)].map(partTemplate)}</math>`;

type Symbol = Pick<NumberParameter, 'symbol' | 'meaning' | 'formula'>;

/** What a symbol is: by its formula, if it has one. */
export const explained = ({ symbol, meaning, formula }: Symbol): TemplateResult =>
  html`${typeset(formula ?? symbol)}: ${meaning}`;

/** Explains symbols while what it is in has the pointer or the focus. */
export const tipTemplate = (...symbols: Symbol[]): TemplateResult =>
  html`<span class="tip">${symbols.map((symbol) => html`<span>${explained(symbol)}</span>`)}</span>`;
