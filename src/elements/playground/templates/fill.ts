import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Tells a slider's style how much of it is filled. A style attribute would be against a strict content security policy.
 */
class Fill extends Directive {
  render(part: number): string {
    return `${(100 * part).toFixed(1)}%`;
  }

  override update({ element }: ElementPart, [part]: [number]): typeof noChange {
    (element as HTMLElement).style.setProperty('--_filled', this.render(part));
    return noChange;
  }
}

/** @param part 0 … 1 */
export const fill = directive(Fill);
