import type { CSSResult } from 'lit';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { figures } from './styles/figures.js';
import { handles } from './styles/handles.js';
import { layouts } from './styles/layouts.js';
import { numbers } from './styles/numbers.js';

/** In the order in which they apply: the layouts overrule the rest. */
export const styles: readonly CSSResult[] = [base, controls, figures, handles, numbers, layouts];
