import { render, type TemplateResult } from 'lit-html';

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
export abstract class ReactiveHost extends HTMLElement implements ReactiveControllerHost {
  hasUpdated = false;
  /** Resolves after the pending or last update and the one that it may ask for; rejects if the update threw. */
  updateComplete!: Promise<void>;
  #isPending = false;
  /** Until the element is connected for the first time. */
  #start: (() => void) | undefined;
  readonly #started = new Promise<void>((resolve) => (this.#start = resolve));
  readonly #controllers: ReactiveController[] = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open', delegatesFocus: true });
    this.requestUpdate();
  }

  /** Before a rendering; to request an update from here has no effect. */
  protected abstract willUpdate(): void;
  protected abstract render(): TemplateResult;
  /** After a rendering. */
  protected abstract updated(): void;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.isConnected && !this.#start) controller.hostConnected?.();
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#started.then(() => this.#update());
  }

  connectedCallback(): void {
    this.#start?.();
    this.#start = undefined;
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  #update(): void {
    let template: TemplateResult;
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      template = this.render();
    } finally {
      // From here on, and after an exception too, an update can be requested.
      this.#isPending = false;
    }
    render(template, this.shadowRoot!);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated();
  }
}
