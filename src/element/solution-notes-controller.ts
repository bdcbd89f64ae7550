import { html, type TemplateResult } from 'lit-html';
import type { State } from '../session/state.js';
import { solutionAt } from '../views/solutions-in.js';
import { moveTo } from './move-to.js';
import { SpacePlot } from './plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from './reactive-host.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Says what the solution under the mouse is, while solutions are drawn; otherwise it listens to nothing. */
export class SolutionNotesController implements ReactiveController {
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #state: () => State;
  #isOn = false;

  constructor(host: Host, plots: PlotsController, state: () => State) {
    this.#host = host;
    this.#plots = plots;
    this.#state = state;
    host.addController(this);
  }

  /** Its place is beside the plots, in what they are placed in. */
  template(): TemplateResult {
    return html`<p id="solution" class="solution" aria-hidden="true" hidden></p>`;
  }

  hostUpdated(): void {
    this.#listen(this.#state().layers.includes('solutions'));
  }

  /** On the host itself, so that the listeners go when it goes. */
  #listen(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    const change = isOn ? 'addEventListener' : 'removeEventListener';
    this.#host[change]('pointermove', this.#onMove as EventListener);
    this.#host[change]('pointerleave', this.#hide);
    this.#hide();
  }

  readonly #onMove = (event: PointerEvent): void => {
    const plot = this.#plots.plots.find(({ element }) => event.composedPath()[0] === element);
    // A finger hides what it points at, and a drag has notes of its own.
    if (!(plot instanceof SpacePlot) || event.pointerType !== 'mouse' || event.buttons > 0) {
      this.#hide();
      return;
    }
    const { left, top } = plot.element.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const found = solutionAt(plot.space, plot.scale, this.#state().teacher, x, y);
    if (!found) {
      this.#hide();
      return;
    }
    const { note } = this;
    note.textContent = found.words;
    note.className = `solution ${found.kind}`;
    note.hidden = false;
    const frame = note.offsetParent!.getBoundingClientRect();
    // Above the mouse, and within the element.
    const most = frame.width - note.offsetWidth;
    const at = left - frame.left + x - note.offsetWidth / 2;
    moveTo(note, Math.max(0, Math.min(most, at)), top - frame.top + y - note.offsetHeight - ABOVE);
  };

  readonly #hide = (): void => {
    this.note.hidden = true;
  };

  get note(): HTMLElement {
    return this.#host.shadowRoot!.getElementById('solution')!;
  }
}

/** Pixels between the mouse and the note. */
const ABOVE = 12;
