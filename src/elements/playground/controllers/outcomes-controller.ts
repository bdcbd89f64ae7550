import type { Teacher } from '../../../engine/index.js';
import type { State } from '../../../session/state.js';
import { keptBy, OutcomeSlice, type Question } from '../../../views/layers/outcomes/slice.js';
import type { SpacePlot } from '../canvas/plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time for all maps together in one frame, milliseconds: it leaves the frame to what else is to be done. */
const BUDGET = 10;
/** As much if some map has nothing true to show yet: rather a late frame than a wrong one. */
const LONGEST = 20;
/** As much if only learning changes them, which is little from frame to frame: rather a late map than a late frame. */
const BESIDE_LEARNING = 0.5;

interface Options {
  readonly state: () => State;
  /** Whether anybody can see it. */
  readonly isVisible: () => boolean;
  readonly isLearning: () => boolean;
  /** Paints what has changed. */
  readonly paint: () => void;
}

/**
 * Keeps the outcome maps up to date, a little in each frame and in turn; while all are done, while the layer is off
 * and while the element is off the screen, no frame is requested.
 */
export class OutcomesController implements ReactiveController {
  #frame = 0;
  /** That of the last frame. */
  #teacher: Teacher | undefined;
  readonly #slices = new Map<SpacePlot, OutcomeSlice>();
  readonly #host: ReactiveControllerHost & Element;
  readonly #plots: PlotsController;
  readonly #options: Options;

  constructor(host: ReactiveControllerHost & Element, plots: PlotsController, options: Options) {
    this.#host = host;
    this.#plots = plots;
    this.#options = options;
    host.addController(this);
  }

  /** Whether newer maps are to be painted in this frame. */
  get isDue(): boolean {
    return this.#frame !== 0;
  }

  hostConnected(): void {
    this.#request();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    if (!this.#options.state().layers.includes('outcomes')) this.#clear();
    else this.#ask();
    this.#request();
  }

  #clear(): void {
    this.#slices.clear();
    for (const plot of this.#plots.spaces) plot.outcomes = undefined;
  }

  #ask(): void {
    for (const plot of this.#plots.spaces) {
      const { box, frame, followed } = plot;
      if (!frame) continue;
      const { teacher, learner } = followed!;
      const slice = this.#slices.get(plot) ?? new OutcomeSlice();
      this.#slices.set(plot, slice);
      const question: Question = { slice: box, student: keptBy(box, learner), teacher, frame };
      slice.ask(question);
    }
  }

  #request(): void {
    if (this.#frame !== 0 || !this.#host.isConnected || !this.#options.isVisible()) return;
    if ([...this.#slices.values()].every(({ isDone }) => isDone)) return;
    this.#frame = requestAnimationFrame(() => this.#onFrame());
  }

  #onFrame(): void {
    this.#frame = 0;
    this.#refine();
    for (const [plot, { image }] of this.#slices) plot.outcomes = image;
    this.#options.paint();
    this.#request();
  }

  #refine(): void {
    const start = performance.now();
    const isLate = (limit: number): boolean => performance.now() - start > limit;
    const { teacher } = this.#options.state();
    const isBeside = this.#options.isLearning() && teacher === this.#teacher;
    this.#teacher = teacher;
    const slices = [...this.#slices.values()];
    for (const slice of isBeside ? [] : slices) {
      while (!slice.isCurrent && !isLate(LONGEST)) slice.refine();
    }
    for (const slice of slices) {
      while (!slice.isDone && !isLate(isBeside ? BESIDE_LEARNING : BUDGET)) slice.refine();
    }
    // The next frame begins with another one.
    const [first] = this.#slices;
    if (!first) return;
    this.#slices.delete(first[0]);
    this.#slices.set(...first);
  }
}
