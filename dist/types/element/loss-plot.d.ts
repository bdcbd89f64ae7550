import type { Session } from '../session/session.js';
import type { Theme } from '../views/theme.js';
import { Plot } from './plot.js';
/** The losses of the runs: what it shows follows them, so only its size is that of a plot. */
export declare class LossPlot extends Plot {
    constructor(element: HTMLElement);
    protected paint({ state, history, loss }: Session, theme: Theme): void;
}
