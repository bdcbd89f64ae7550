import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { type PanelId } from '../../../views/panels.js';
/** The one canvas of a panel. Its label names what the panel shows and, while solutions are drawn, what these are. */
export declare function canvasTemplate({ layers, teacher }: State, id: PanelId): TemplateResult;
