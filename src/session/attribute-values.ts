import { studentParameters, teacherParameters, type Parameter } from './parameters.js';
import type { Overrides } from './start.js';

/** A quoted value is cut after so many characters. */
const MAX_QUOTE_LENGTH = 40;

/** What an author has set by attributes or properties: valid values only, by attribute name. */
export class AttributeValues {
  readonly #values = new Map<string, unknown>();
  readonly #warn: (message: string) => void;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
  }

  /** Takes a new value; a bad one counts as none and is warned of; null and undefined take it back. */
  set(parameter: Parameter<unknown>, raw: unknown): void {
    const { attribute } = parameter;
    this.#values.delete(attribute);
    if (raw === null || raw === undefined) return;
    let value: unknown;
    let skipped: string | undefined;
    try {
      value = parameter.parse(raw);
      skipped = parameter.skipped?.(raw);
    } catch {
      // Whatever a proxy or a getter throws, it has no value.
    }
    if (value === undefined) this.#warn(`${attribute}=${quote(raw)} is ignored; accepted: ${parameter.accepts}`);
    else this.#values.set(attribute, value);
    if (skipped) this.#warn(`${attribute}: ${quote(skipped)} is skipped; accepted: ${parameter.accepts}`);
  }

  /** The values of now, for later. */
  copy(): AttributeValues {
    const copy = new AttributeValues(this.#warn);
    for (const [attribute, value] of this.#values) copy.#values.set(attribute, value);
    return copy;
  }

  has({ attribute }: Parameter<unknown>): boolean {
    return this.#values.has(attribute);
  }

  get<T>({ attribute, fallback }: Parameter<T>): T | undefined {
    return this.#values.has(attribute) ? (this.#values.get(attribute) as T) : fallback;
  }

  get overrides(): Overrides {
    return { teacher: this.#pick(teacherParameters), student: this.#pick(studentParameters) };
  }

  #pick(group: Readonly<Record<string, Parameter<number>>>): Record<string, number> {
    const picked: Record<string, number> = {};
    for (const [key, parameter] of Object.entries(group)) {
      const value = this.get(parameter);
      if (value !== undefined) picked[key] = value;
    }
    return picked;
  }
}

/** A value as a warning shows it: short, however long it is, and without a way to fail. */
export function quote(raw: unknown): string {
  let text: string;
  try {
    text = String(raw);
  } catch {
    text = typeof raw;
  }
  return `"${text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text}"`;
}
