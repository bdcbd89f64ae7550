import * as table from '../../session/parameters.js';
import { numberOf, numbers } from '../../session/readings.js';
import type { Store } from '../../session/store.js';
import { formatCount, formatNumber, formatRate, formatScientific } from '../../views/core/format.js';
import { wordsOf } from '../../views/text/status.js';

/** What can be read, by the names that authors give it. */
export const NAMES: readonly string[] = [...numbers.keys(), 'loss', 'regime'];

/** A number, or words, as they stand in running text. */
export interface Reading {
  readonly text: string;
  readonly isNumber: boolean;
  /** Why there is none now, if there is none. */
  readonly absence?: string | undefined;
}

/**
 * What stands in the text for a name.
 * @param digits after the point; of a loss and of a rate, all digits that count
 */
export function readingOf({ state, loss }: Store, name: string, digits?: number): Reading {
  if (name === 'regime') return { text: wordsOf(state).text, isNumber: false };
  if (name === 'loss') return { text: formatScientific(loss, Math.max(1, digits ?? 3)), isNumber: true };
  const parameter = numbers.get(name)!;
  const value = numberOf(state, parameter);
  const absence = Number.isNaN(value)
    ? `no ${parameter.symbol} while ${parameter.symbol === 'k' ? 'w = 0' : 'w = a = 0'}`
    : undefined;
  return { text: textOf(parameter, value, digits), isNumber: true, absence };
}

export function textOf(parameter: table.NumberParameter, value: number, digits?: number): string {
  if (parameter === table.step) return formatCount(value);
  if (parameter === table.learningRate) return formatRate(value, digits && Math.max(1, digits));
  // A direction is written with its sign.
  if (parameter.step === 2) return value > 0 ? '+1' : '−1';
  return formatNumber(value, digits);
}
