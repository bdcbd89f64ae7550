import type { Store } from '../../../session/store.js';
import type { NumberParameter } from '../../../session/parameters.js';
import { clamp } from '../../../views/core/scale.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One number field: what it means, what it holds, and how to change that. */
export interface Field {
  readonly parameter: NumberParameter;
  /** NaN or infinite where it is undefined. */
  readonly value: number;
  /** One press of an arrow key, if it is not that of the parameter. */
  readonly step?: number;
  /** Takes a valid number; returns the reason if it has no meaning now. */
  readonly apply: (value: number) => string | undefined;
}

/** The entry that somebody is typing. */
interface Entry {
  readonly parameter: NumberParameter;
  /** Undefined after a step: the field shows its value. */
  readonly text?: string | undefined;
  readonly problem?: string | undefined;
}

/**
 * The number fields. A good entry is applied as it is typed; a half-typed or impossible one is marked with the reason
 * and changes nothing; leaving the field shows the value that it really has.
 */
export class FieldsController implements ReactiveController {
  #entry: Entry | undefined;
  /** What the field is of that has the focus, and the one under the pointer. */
  #focused: NumberParameter | undefined;
  #pointed: NumberParameter | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #store: Pick<Store, 'begin' | 'commit'>;

  constructor(host: ReactiveControllerHost, store: Pick<Store, 'begin' | 'commit'>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#store.commit();
    this.#entry = this.#focused = this.#pointed = undefined;
  }

  /** The field that is explained: the one that has the focus, or else the one under the pointer. */
  explained(fields: readonly Field[]): Field | undefined {
    return fields.find(({ parameter }) => parameter === (this.#focused ?? this.#pointed));
  }

  get isFocused(): boolean {
    return this.#focused !== undefined;
  }

  point(field?: Field): void {
    this.#pointed = field?.parameter;
    this.#host.requestUpdate();
  }

  /** While a field has the focus, its text is its reader's: learning does not change it under the cursor. */
  focus({ parameter }: Field, text: string): void {
    this.#focused = parameter;
    this.#entry = { parameter, text };
    this.#host.requestUpdate();
  }

  /** Leaving a field is the end of its entry. */
  blur(): void {
    this.#focused = undefined;
    this.commit();
  }

  entryOf({ parameter }: Field): Entry | undefined {
    return this.#entry?.parameter === parameter ? this.#entry : undefined;
  }

  type(field: Field, text: string): void {
    this.#apply(field, field.parameter.parse(text), text);
  }

  /** By n steps; a direction has only two values, so any step flips it. */
  step(field: Field, n: number): void {
    const { min, max, parse } = field.parameter;
    const step = field.step ?? field.parameter.step;
    const wanted = clamp((Number.isFinite(field.value) ? field.value : 0) + n * step, min, max);
    // Nearest sensible decimal: 0.15 + 0.05 is to be 0.2.
    this.#apply(field, parse(Number(wanted.toPrecision(12))) ?? (n > 0 ? max : min));
  }

  #apply({ parameter, apply }: Field, value: number | undefined, text?: string): void {
    this.#store.begin();
    const problem = value === undefined ? `Enter ${parameter.accepts}` : apply(value);
    this.#entry = { parameter, text, problem };
    this.#host.requestUpdate();
  }

  /** The entry is done: by the enter key, by leaving the field, or at the end of a step. */
  commit(): void {
    this.#entry = undefined;
    this.#host.requestUpdate();
    this.#store.commit();
  }

  onKey(field: Field, event: KeyboardEvent): void {
    // An input method is composing: its arrows choose, and its enter key accepts.
    if (event.isComposing || event.keyCode === 229) return;
    const sign = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (sign !== 0) this.step(field, sign * strideOf(event));
    else if (event.key === 'Enter' || event.key === 'Escape') this.commit();
    else return;
    event.preventDefault();
  }
}

/** Arrow keys: coarse with Shift, fine with Alt or Ctrl. */
export const strideOf = ({ shiftKey, altKey, ctrlKey }: KeyboardEvent | PointerEvent): number =>
  shiftKey ? 10 : altKey || ctrlKey ? 0.1 : 1;
