import type { Learner } from '../../../session/learner.js';
import { stepsOf } from '../../../session/steps.js';
import type { Store } from '../../../session/store.js';
import type { Point } from '../../../views/core/scale.js';
import { predictionFrom, type Prediction } from '../../../views/layers/prediction.js';
import type { Space } from '../../../views/spaces/space.js';
import { noteOfStart, type Note } from '../../../views/text/note.js';
import { areSame } from '../canvas/same.js';
import type { Plot } from '../canvas/plot.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A point of a space, in its CSS pixels. */
export interface Place extends Point {
  readonly plot: Plot;
  /** The space that the plot shows. */
  readonly space: Space;
}

/**
 * What would become of a student at a place of a space: its path in all spaces, and its end in words; and putting the
 * student there. MarksController says which place is meant.
 */
export class PreviewController implements ReactiveController {
  /** What would become of the student; undefined while no place is meant, and in reverse, which leads elsewhere. */
  note: Note | undefined;
  /** Its path; undefined when the note is. */
  prediction: Prediction | undefined;
  #place: Place | undefined;
  /** What the note and the path were made from. */
  #seen: readonly unknown[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #plots: PlotsController;
  readonly #store: Store;

  constructor(host: ReactiveControllerHost, store: Store, plots: PlotsController) {
    this.#host = host;
    this.#plots = plots;
    this.#store = store;
    host.addController(this);
  }

  /** Previews a student at this place from the next update on, or none. */
  show(place: Place | undefined): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#host.requestUpdate();
  }

  /** Puts the student there. */
  put(place: Place): void {
    this.#store.dispatch({ type: 'edit', learner: this.#learnerAt(place) }, 'user');
  }

  hostUpdate(): void {
    const { state } = this.#store;
    const place = this.#plots.scales && this.#place;
    const { teacher, learner, learningRate, samples } = state;
    const seen = place ? [place, teacher, learner, learningRate, samples] : [];
    if (areSame(seen, this.#seen)) return;
    this.#seen = seen;
    const steps = stepsOf(state);
    this.prediction =
      place && learningRate >= 0 ? predictionFrom(this.#learnerAt(place).student, teacher, steps) : undefined;
    this.note = this.prediction && noteOfStart(this.prediction.kind, !steps);
  }

  #learnerAt({ space, plot: { scale }, x, y }: Place): Learner {
    return space.lift(this.#store.state.learner, scale.atX(x), scale.atY(y));
  }
}
