import type { Session } from '../session/session.js';
import type { State } from '../session/state.js';
import { type Frame, type OutcomeImage } from '../views/outcome-image.js';
import type { BoxId, PhaseSpace, SpaceId } from '../views/phase-space.js';
import { type Preview } from '../views/preview.js';
import { type Domain, type Scale } from '../views/scale.js';
import type { Theme } from '../views/theme.js';
import { Layer } from './layer.js';
export interface Size {
    readonly width: number;
    readonly height: number;
    readonly deviceWidth: number;
    readonly deviceHeight: number;
}
/** A box on the page: canvases for what changes rarely and for what learning moves. */
export declare abstract class Plot {
    #private;
    readonly box: BoxId;
    readonly element: HTMLElement;
    scale: Scale;
    /** The box in device pixels. */
    frame: Frame;
    /** Where the plot is in what its handles are placed in, pixels; measured with its size, not at every move. */
    left: number;
    top: number;
    /** One for each canvas, from below. */
    protected readonly layers: readonly Layer[];
    constructor(box: BoxId, domain: Domain, element: HTMLElement);
    /** A container of no size has nothing to paint on. */
    get isSized(): boolean;
    resize(size: Size): void;
    /** @param em the size of the text, pixels: the room for tick labels depends on it */
    setText(em: number): void;
    /** Paints what has changed. */
    update(session: Session, theme: Theme): void;
    protected abstract paint(session: Session, theme: Theme): void;
}
export declare class IOPlot extends Plot {
    constructor(element: HTMLElement);
    protected paint({ state }: Session, theme: Theme): void;
}
export declare class SpacePlot extends Plot {
    #private;
    readonly box: SpaceId;
    /** What is known of the outcomes, if they are shown. */
    outcomes: OutcomeImage | undefined;
    preview: Preview | undefined;
    readonly space: PhaseSpace;
    /** The state that the layers show: while learning runs it can be a few frames old. */
    followed: State | undefined;
    constructor(space: PhaseSpace, element: HTMLElement);
    /** @param mayWait whether the layers can show later what learning has changed; they never wait for a hand */
    follow(state: State, mayWait: boolean): void;
    protected paint({ trajectory }: Session, theme: Theme): void;
}
