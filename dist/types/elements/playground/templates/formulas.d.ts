import { type TemplateResult } from 'lit';
import type { NumberParameter } from '../../../session/parameters.js';
/** Typesets a formula of the table of parameters: "k = −b / w". */
export declare const typeset: (formula: string) => TemplateResult;
type Symbol = Pick<NumberParameter, 'symbol' | 'meaning' | 'formula'>;
/** What a symbol is: by its formula, if it has one. */
export declare const explained: ({ symbol, meaning, formula }: Symbol) => TemplateResult;
/** Explains symbols while what it is in has the pointer or the focus. */
export declare const tipTemplate: (...symbols: Symbol[]) => TemplateResult;
export {};
