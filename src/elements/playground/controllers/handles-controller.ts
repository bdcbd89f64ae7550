import { html, noChange, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import type { Edit, State } from '../../../session/state.js';
import { handles, readAloud, readout, type Handle, type HandleAnchor } from '../../../views/handles/handles.js';
import type { BoxId } from '../../../views/spaces/space.js';
import { clamp, type Point } from '../../../views/core/scale.js';
import type { PanelId } from '../../../views/panels.js';
import { strideOf } from './fields-controller.js';
import { moveTo } from './move-to.js';
import { pointIn } from './point-in.js';
import { noteSide } from './note-side.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** By one press of an arrow key, in units of the axes. */
const STEP = 0.05;

/** How long a finger rests on a handle, in milliseconds, before it has the handle whichever way it moves. */
const MIN_REST = 120;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

interface Drag {
  readonly handle: Handle;
  readonly pointer: number;
  /** Where and when a finger came down that may yet mean to scroll; undefined once it has moved the handle. */
  readonly touched: PointerEvent | undefined;
  /**
   * From the pointer to the middle of the handle, in pixels of the layout, so that it does not jump when it is seized.
   */
  readonly dx: number;
  readonly dy: number;
  /** Where in the plot the pointer has it. */
  readonly at?: Point;
}

/** Everything that is dragged: by mouse, pen and touch, and by keys. */
export class HandlesController implements ReactiveController {
  #drag: Drag | undefined;
  /** Where the handles are in the present picture. */
  #anchors: ReadonlyMap<Handle, HandleAnchor | undefined> = new Map();
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #store: Store;

  constructor(host: Host, store: Store, plots: PlotsController) {
    this.#host = host;
    this.#store = store;
    this.#plots = plots;
    host.addController(this);
  }

  /** Whether a reader drags the student, which does not learn meanwhile. */
  get isHoldingStudent(): boolean {
    return this.#drag?.handle.neuron === 'student';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onPageLeft);
    addEventListener('blur', this.#onPageLeft);
  }

  /** An element that is moved or removed lets go of what it holds. */
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onPageLeft);
    removeEventListener('blur', this.#onPageLeft);
    this.#end();
  }

  hostUpdate(): void {
    this.#anchors = this.#findAnchors();
  }

  hostUpdated(): void {
    this.#place();
  }

  /**
   * Moves the handles of these panels to where the present state has them. Called in each frame of learning, without a
   * rendering.
   */
  follow(panels: readonly PanelId[]): void {
    this.#anchors = this.#findAnchors();
    this.#place(({ plot }) => panels.some((panel) => panel === plot || (plot === 'km' && panel.startsWith(plot))));
  }

  #findAnchors(): ReadonlyMap<Handle, HandleAnchor | undefined> {
    const { scales } = this.#plots;
    const { state } = this.#store;
    const at = (handle: Handle): Point | undefined => (this.#drag?.handle === handle ? this.#drag.at : undefined);
    const anchorOf = (handle: Handle): HandleAnchor | undefined => {
      const anchor = scales && handle.anchor(state, scales, at(handle));
      // Where one space is shown at a time, a handle in another one has no place.
      return anchor && this.#plots.of(anchor.box).frame ? anchor : undefined;
    };
    return new Map(handles.map((handle) => [handle, anchorOf(handle)]));
  }

  /** What moves in a frame is set here alone: templates say nothing of it. */
  #place(isMoved: (handle: Handle) => boolean = () => true): void {
    for (const [handle, anchor] of this.#anchors) {
      if (!isMoved(handle)) continue;
      const element = this.#host.shadowRoot!.getElementById(handle.id)!;
      element.toggleAttribute('data-hidden', !anchor);
      element.toggleAttribute('data-outside', anchor?.outside !== undefined);
      if (!anchor) continue;
      // Only the k-m handles live in what holds two plots, which are then somewhere in it.
      const { left, top } = handle.plot === 'km' ? this.#plots.of(anchor.box) : { left: 0, top: 0 };
      moveTo(element, anchor.x + left, anchor.y + top);
      if (anchor.outside !== undefined) element.style.setProperty('--_turn', `${anchor.outside}rad`);
    }
  }

  /** The handles of a plot. */
  template(plot: Handle['plot']): TemplateResult[] {
    return handles.filter((handle) => handle.plot === plot).map((handle) => this.#handleTemplate(handle));
  }

  #handleTemplate(handle: Handle): TemplateResult {
    const { id, neuron, kind, label } = handle;
    const anchor = this.#anchors.get(handle);
    // Screen readers are not told of every frame: they read where learning has been left.
    const { state } = this.#store;
    const isQuiet = anchor !== undefined && neuron === 'student' && state.playing && !this.isHoldingStudent;
    const values = handle.values(state);
    const [{ value, limit }] = values as [(typeof values)[0]];
    const classes = [neuron, kind, this.#drag?.handle === handle ? 'dragged' : ''];
    return html`
      <div
        id=${id}
        class="handle ${classes.join(' ')}"
        part="handle"
        role="slider"
        tabindex=${isRepeated(handle, state) ? -1 : 0}
        aria-label=${label}
        aria-valuemin=${-limit}
        aria-valuemax=${limit}
        aria-valuenow=${isQuiet ? noChange : Number(clamp(value, -limit, limit).toFixed(3))}
        aria-valuetext=${isQuiet ? noChange : readAloud(values)}
        @pointerdown=${(event: PointerEvent) => this.#seize(handle, event)}
        @pointermove=${this.#move}
        @touchmove=${this.#keepFromScrolling}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @lostpointercapture=${this.#release}
        @keydown=${(event: KeyboardEvent) => this.#onKey(handle, event)}
        @keyup=${this.#onKeyUp}
        @blur=${this.#onKeyUp}
      >
        <span class="mark"></span>
        <span class="note ${anchor ? noteSide(anchor, this.#plots) : ''}">${readout(values)}</span>
      </div>
    `;
  }

  #seize(handle: Handle, event: PointerEvent): void {
    const anchor = this.#anchors.get(handle);
    if (event.button !== 0 || this.#drag || !anchor) return;
    const element = event.currentTarget as HTMLElement;
    // No text selection, no scrolling; but that also keeps the focus away, so it is set here.
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    const at = pointIn(this.#plots.of(anchor.box).element, event);
    const touched = event.pointerType === 'touch' ? event : undefined;
    this.#drag = { handle, pointer: event.pointerId, touched, dx: anchor.x - at.x, dy: anchor.y - at.y };
    this.#store.begin();
    this.#host.requestUpdate();
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    // The release was lost, as to a dialog of the page: the button is no longer down.
    if (event.buttons === 0) {
      this.#end();
      return;
    }
    if (drag.touched && meansToScroll(drag.touched, event)) {
      this.#cancel();
      return;
    }
    const box = this.#boxAt(drag.handle, event.clientY);
    const { element, scale } = this.#plots.of(box);
    const pointer = pointIn(element, event);
    // Where its plot is gone meanwhile, or is shown without any width, a handle is let go of.
    if (!Number.isFinite(pointer.x + pointer.y)) {
      this.#end();
      return;
    }
    const at = { x: pointer.x + drag.dx, y: pointer.y + drag.dy };
    this.#drag = { ...drag, touched: undefined, at };
    const edit = drag.handle.drag(this.#store.state, scale.atX(at.x), scale.atY(at.y), box);
    this.#store.dispatch({ type: 'edit', ...edit }, 'user');
  };

  /**
   * Called after each `pointermove` of a finger. The browser may scroll by an upright swipe on a handle
   * (`touch-action`) unless the first of its moves is refused here: so it scrolls only if the handle has been let go
   * of.
   */
  readonly #keepFromScrolling = (event: TouchEvent): void => {
    if (this.#drag && event.cancelable) event.preventDefault();
  };

  /** Of the two k-m boxes, the one whose middle is nearer. */
  #boxAt({ plot }: Handle, y: number): BoxId {
    if (plot !== 'km') return plot;
    const distance = (box: BoxId): number => {
      if (!this.#plots.of(box).frame) return Infinity;
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
    this.#store.commit();
    this.#host.requestUpdate();
  }

  /** A page that is left, for another tab or window, may never hear of the release. */
  readonly #onPageLeft = (): void => this.#end();

  /** The escape key takes a drag back. */
  #cancel(): void {
    this.#drag = undefined;
    this.#store.cancel();
    this.#host.requestUpdate();
  }

  #onKey(handle: Handle, event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#drag) {
      event.stopPropagation();
      this.#cancel();
      return;
    }
    const edit = editOfKey(handle, this.#store.state, event);
    if (!edit) return;
    event.preventDefault();
    event.stopPropagation();
    this.#store.begin();
    this.#store.dispatch({ type: 'edit', ...edit }, 'user');
  }

  /** What a held key has done is one change. */
  readonly #onKeyUp = (): void => {
    if (!this.#drag) this.#store.commit();
  };
}

/** Whether a finger swipes up or down at once: that scrolls the page. One that has rested, or goes sideways, drags. */
const meansToScroll = (touched: PointerEvent, { timeStamp, clientX, clientY }: PointerEvent): boolean =>
  timeStamp - touched.timeStamp < MIN_REST && Math.abs(clientY - touched.clientY) > Math.abs(clientX - touched.clientX);

/**
 * With few controls there are few stops of the tab key: what moves the same as another handle that is shown is left to
 * the pointer.
 */
function isRepeated({ id, plot }: Handle, { controls, views }: State): boolean {
  if (controls !== 'minimal') return false;
  return plot === 'km' ? views.includes('io') : id === 'student-wb' && views.includes('wa');
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
