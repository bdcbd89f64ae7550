import { type TemplateResult } from 'lit';
/** The formula for each number, by its attribute: what defines it, or what it is a part of. */
export declare const formulas: Readonly<Record<string, TemplateResult>>;
