import { type LossCurve } from '../session/loss-curve.js';
import type { LossLevels } from '../session/loss-levels.js';
import { type Scale } from './scale.js';
import { type Context, type Theme } from './theme.js';
/** What changes rarely: axes, levels, earlier runs. */
export declare function drawLossBase(ctx: Context, scale: Scale, earlier: readonly LossCurve[], levels: LossLevels, theme: Theme): void;
/** What learning moves: the present run and where it is. */
export declare function drawLossLive(ctx: Context, scale: Scale, curve: LossCurve, { step, loss }: {
    readonly step: number;
    readonly loss: number;
}, theme: Theme): void;
