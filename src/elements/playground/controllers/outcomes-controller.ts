import type { OutcomeKind, Teacher } from '../../../engine/unchecked.js';
import { stepsOf } from '../../../session/steps.js';
import type { Store } from '../../../session/store.js';
import type { OutcomeImage } from '../../../views/layers/outcomes/image.js';
import { OutcomeSlice } from '../../../views/layers/outcomes/slice.js';
import type { SpaceId } from '../../../views/spaces/index.js';
import type { Plot } from '../canvas/plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time for all maps together in one frame, milliseconds: it leaves the frame to what else is to be done. */
const BUDGET = 10;
/** The same while some map has nothing true to show yet, milliseconds: a late frame is better than a wrong one. */
const LONGEST = 20;
/**
 * The same while only learning changes the maps, milliseconds. They then change little from frame to frame, so a late
 * map is better than a late frame.
 */
const BESIDE_LEARNING = 0.5;

/**
 * Keeps the outcome maps up to date, a little in each frame and in turn; while all are done, while the layer is off
 * and while the element is off the screen, no frame is requested.
 */
export class OutcomesController implements ReactiveController {
  /** That of the last frame. */
  #teacher: Teacher | undefined;
  /** Those after the last frame. */
  #ends = '';
  readonly #slices = new Map<Plot, OutcomeSlice>();
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;
  readonly #plots: PlotsController;

  constructor(host: ReactiveControllerHost, store: Store, plots: PlotsController) {
    this.#host = host;
    this.#store = store;
    this.#plots = plots;
    host.addController(this);
  }

  /** The maps as far as they are known. Those for another size would be out of place, so they are left out. */
  get maps(): Readonly<Partial<Record<SpaceId, OutcomeImage>>> {
    return Object.fromEntries(
      [...this.#slices].flatMap(([{ panel, frame }, { image }]) =>
        image && image.frame === frame ? [[panel.id, image] as const] : [],
      ),
    );
  }

  /** The ends that the maps show, in any size: what is written of them may not come and go with the size. */
  get ends(): ReadonlySet<OutcomeKind> {
    return new Set([...this.#slices.values()].flatMap(({ image }) => [...(image?.present ?? [])]));
  }

  /** Whether there is more to compute. */
  get isPending(): boolean {
    return [...this.#slices.values()].some(({ isDone }) => !isDone);
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Asks for the maps of the present state. Called in each frame of learning too. */
  follow(): void {
    if (this.#store.state.layers.includes('outcomes')) this.#ask();
    else this.#slices.clear();
  }

  #ask(): void {
    const { state } = this.#store;
    const { learner, teacher } = state;
    const steps = stepsOf(state);
    for (const plot of this.#plots.plots) {
      const { frame } = plot;
      const { space } = plot.panel;
      if (!frame || !space?.slice) continue;
      const slice = this.#slices.get(plot) ?? new OutcomeSlice();
      this.#slices.set(plot, slice);
      slice.ask({ slice: space.slice, student: space.kept(learner), teacher, steps, frame });
    }
  }

  /**
   * Computes the maps a little further. Called in each frame while there is more to compute.
   * @param isLearning whether learning runs beside, and is to have most of the frame
   */
  refine(isLearning: boolean): void {
    const start = performance.now();
    const isLate = (limit: number): boolean => performance.now() - start > limit;
    const { teacher } = this.#store.state;
    const isBeside = isLearning && teacher === this.#teacher;
    this.#teacher = teacher;
    const slices = [...this.#slices.values()];
    for (const slice of isBeside ? [] : slices) {
      while (!slice.isCurrent && !isLate(LONGEST)) slice.refine();
    }
    for (const slice of slices) {
      while (!slice.isDone && !isLate(isBeside ? BESIDE_LEARNING : BUDGET)) slice.refine();
    }
    // Words tell of the ends that have come into view.
    const ends = [...this.ends].sort().join();
    if (ends !== this.#ends) this.#host.requestUpdate();
    this.#ends = ends;
    // The next frame begins with another one.
    const [first] = this.#slices;
    if (!first) return;
    this.#slices.delete(first[0]);
    this.#slices.set(...first);
  }
}
