import { type TemplateResult } from 'lit-html';
/** One concern of a host: it is told of the host's life, each callback in the order in which controllers were added. */
export interface ReactiveController {
    hostConnected?(): void;
    hostDisconnected?(): void;
    /** Before the host renders. */
    hostUpdate?(): void;
    /** After the host has rendered. */
    hostUpdated?(): void;
}
export interface ReactiveControllerHost {
    addController(controller: ReactiveController): void;
    requestUpdate(): void;
}
/** An element that renders a template into its shadow root: once for all changes of a task, and first when connected. */
export declare abstract class ReactiveHost extends HTMLElement implements ReactiveControllerHost {
    #private;
    hasUpdated: boolean;
    /** Resolves after the pending or last update and the one that it may ask for; rejects if the update threw. */
    updateComplete: Promise<void>;
    constructor();
    /** Before a rendering; to request an update from here has no effect. */
    protected abstract willUpdate(): void;
    protected abstract render(): TemplateResult;
    /** After a rendering. */
    protected abstract updated(): void;
    addController(controller: ReactiveController): void;
    requestUpdate(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
