import { clamp } from '../../views/core/scale.js';

/** Pixels that a pointer moves for one step of a number. */
const PIXELS = 8;
/** A pointer that moves no farther, in pixels, means the number and not a drag. */
const SLIP = 3;

/** How far a pointer has been dragged to the side since it was pressed. */
export class Drag {
  readonly #start: number;
  readonly pointer: number;
  #isMoving = false;

  constructor({ clientX, pointerId }: PointerEvent) {
    this.#start = clientX;
    this.pointer = pointerId;
  }

  /** Whether it has moved far enough to be one. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** The steps so far, in fifths; whole ones of a number that has only whole steps. */
  stepsTo({ clientX }: PointerEvent, isWhole: boolean): number {
    const distance = clientX - this.#start;
    this.#isMoving ||= Math.abs(distance) > SLIP;
    const parts = isWhole ? 1 : 5;
    return this.#isMoving ? clamp(Math.round((distance / PIXELS) * parts) / parts, -1e4, 1e4) : 0;
  }
}
