import { nothing, type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
/** What the colours of the outcome maps mean; nothing while they are off. */
export declare const legendTemplate: ({ layers }: State) => TemplateResult | typeof nothing;
