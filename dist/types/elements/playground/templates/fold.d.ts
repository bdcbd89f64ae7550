import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { type Controls } from './toolbar.js';
/** What a phone has no room for at first: numbers, rate, speed, and the buttons that are needed less often. */
export declare const foldTemplate: (state: State, controls: Controls, numbers: TemplateResult) => TemplateResult;
