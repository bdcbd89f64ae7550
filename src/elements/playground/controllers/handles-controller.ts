import { html, noChange, type TemplateResult } from 'lit';
import type { Edit, State } from '../../../session/state.js';
import { handles, readAloud, readout, type Handle } from '../../../views/handles/handles.js';
import type { BoxId } from '../../../views/spaces/space.js';
import { clamp, type Point } from '../../../views/core/scale.js';
import type { Spot } from '../../../views/core/anchor.js';
import { strideOf } from './fields-controller.js';
import { moveTo } from './move-to.js';
import { noteSide } from './note-side.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** By one press of an arrow key, in units of the axes. */
const STEP = 0.05;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

interface Options {
  readonly state: () => State;
  /** What is to be read: while learning runs it can be a few frames old, as all numbers are. */
  readonly read: () => State;
  readonly isPlaying: () => boolean;
  /** Makes a change by hand. */
  readonly edit: (edit: Edit) => void;
  /** The change is done. */
  readonly commit: () => void;
}

interface Drag {
  readonly handle: Handle;
  readonly pointer: number;
  /** From the pointer to the middle of the handle, so that it does not jump when it is seized. */
  readonly dx: number;
  readonly dy: number;
  /** Where in the plot the pointer has it. */
  readonly at?: Point;
}

/** Everything that is dragged: by mouse, pen and touch, and by keys. */
export class HandlesController implements ReactiveController {
  #drag: Drag | undefined;
  /** Where the handles are in the present picture. */
  #spots: ReadonlyMap<Handle, Spot | undefined> = new Map();
  #hasMoved = false;
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #options: Options;

  constructor(host: Host, plots: PlotsController, options: Options) {
    this.#host = host;
    this.#plots = plots;
    this.#options = options;
    host.addController(this);
  }

  /** A student in somebody's hand does not learn. */
  get isHoldingStudent(): boolean {
    return this.#drag?.handle.neuron === 'student';
  }

  hostDisconnected(): void {
    this.#end();
  }

  hostUpdate(): void {
    const { scales } = this.#plots;
    const state = this.#options.state();
    const at = (handle: Handle): Point | undefined => (this.#drag?.handle === handle ? this.#drag.at : undefined);
    this.#spots = new Map(handles.map((handle) => [handle, scales && handle.spot(state, scales, at(handle))]));
  }

  hostUpdated(): void {
    for (const [handle, spot] of this.#spots) {
      if (!spot) continue;
      const element = this.#host.shadowRoot!.getElementById(handle.id)!;
      // Only the k-m handles live in what holds two plots, which are then somewhere in it.
      const { left, top } = handle.plot === 'km' ? this.#plots.of(spot.box) : { left: 0, top: 0 };
      moveTo(element, spot.x + left, spot.y + top);
      if (spot.outside !== undefined) element.style.setProperty('--_turn', `${spot.outside}rad`);
    }
  }

  /** The handles of a plot. */
  template(plot: Handle['plot']): TemplateResult[] {
    return handles.filter((handle) => handle.plot === plot).map((handle) => this.#handleTemplate(handle));
  }

  #handleTemplate(handle: Handle): TemplateResult {
    const { id, neuron, kind, label } = handle;
    const spot = this.#spots.get(handle);
    // Voices are not told of every frame: they read where learning has been left.
    const isQuiet = spot !== undefined && neuron === 'student' && this.#options.isPlaying() && !this.isHoldingStudent;
    const values = handle.values(this.#options.read());
    const [{ value, limit }] = values as [(typeof values)[0]];
    const classes = [
      neuron,
      kind,
      spot ? '' : 'hidden',
      spot?.outside === undefined ? '' : 'outside',
      this.#drag?.handle === handle ? 'dragged' : '',
    ];
    return html`
      <div
        id=${id}
        class="handle ${classes.join(' ')}"
        part="handle"
        role="slider"
        tabindex="0"
        aria-label=${label}
        aria-valuemin=${-limit}
        aria-valuemax=${limit}
        aria-valuenow=${isQuiet ? noChange : Number(clamp(value, -limit, limit).toFixed(3))}
        aria-valuetext=${isQuiet ? noChange : readAloud(values)}
        @pointerdown=${(event: PointerEvent) => this.#seize(handle, event)}
        @pointermove=${this.#move}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @keydown=${(event: KeyboardEvent) => this.#onKey(handle, event)}
        @keyup=${this.#commit}
      >
        <span class="mark"></span>
        <span class="note ${spot ? noteSide(spot, this.#plots) : ''}">${readout(values)}</span>
      </div>
    `;
  }

  #seize(handle: Handle, event: PointerEvent): void {
    const spot = this.#spots.get(handle);
    if (event.button !== 0 || this.#drag || !spot) return;
    const element = event.currentTarget as HTMLElement;
    // No text selection, no scrolling; but that also keeps the focus away, so it is set here.
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    const { left, top } = this.#plots.of(spot.box).element.getBoundingClientRect();
    this.#drag = {
      handle,
      pointer: event.pointerId,
      dx: spot.x + left - event.clientX,
      dy: spot.y + top - event.clientY,
    };
    this.#host.requestUpdate();
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    const [x, y] = [event.clientX + drag.dx, event.clientY + drag.dy];
    const box = this.#boxAt(drag.handle, y);
    const { element, scale } = this.#plots.of(box);
    const { left, top } = element.getBoundingClientRect();
    const at = { x: x - left, y: y - top };
    this.#drag = { ...drag, at };
    this.#hasMoved = true;
    this.#options.edit(drag.handle.drag(this.#options.state(), scale.atX(at.x), scale.atY(at.y), box));
  };

  /** Of the two k-m boxes, the one whose middle is nearer. */
  #boxAt({ plot }: Handle, y: number): BoxId {
    if (plot !== 'km') return plot;
    const distance = (box: BoxId): number => {
      const { top, bottom } = this.#plots.of(box).element.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - y);
    };
    return distance('km+') <= distance('km-') ? 'km+' : 'km-';
  }

  readonly #release = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointer) this.#end();
  };

  #end(): void {
    if (!this.#drag) return;
    this.#drag = undefined;
    this.#commit();
    this.#host.requestUpdate();
  }

  readonly #commit = (): void => {
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    this.#options.commit();
  };

  #onKey(handle: Handle, event: KeyboardEvent): void {
    const edit = editOfKey(handle, this.#options.state(), event);
    if (!edit) return;
    event.preventDefault();
    this.#hasMoved = true;
    this.#options.edit(edit);
  }
}

/** Arrows move; page up and down go to the upper and the lower k-m box: right and left. */
function editOfKey(handle: Handle, state: State, event: KeyboardEvent): Edit | undefined {
  const by = STEP * strideOf(event);
  switch (event.key) {
    case 'ArrowRight':
      return handle.nudge(state, by, 0);
    case 'ArrowLeft':
      return handle.nudge(state, -by, 0);
    case 'ArrowUp':
      return handle.nudge(state, 0, by);
    case 'ArrowDown':
      return handle.nudge(state, 0, -by);
    case 'PageUp':
      return handle.turn?.(state, 1);
    case 'PageDown':
      return handle.turn?.(state, -1);
    default:
      return undefined;
  }
}
