import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
/** What the colours of the outcome maps mean; while these are off, in the same room, what can be done. */
export declare const legendTemplate: ({ layers }: State) => TemplateResult;
