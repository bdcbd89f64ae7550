import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Tells a slider's style how much of it is filled. A style attribute would be against a strict content security policy. */
class Fill extends Directive {
  render(_part: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [part]: [number]): typeof noChange {
    (element as HTMLElement).style.setProperty('--_filled', `${(100 * part).toFixed(1)}%`);
    return noChange;
  }
}

/** @param part 0 … 1 */
export const fill = directive(Fill);
