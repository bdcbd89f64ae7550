import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Tells a slider's style how much of it is filled, and where it has a tick. A style attribute would be against a strict
 * content security policy.
 */
class Fill extends Directive {
  render(part: number, tick = -1): readonly (readonly [property: string, value: string])[] {
    return [
      ['--_filled', `${(100 * part).toFixed(1)}%`],
      ['--_ticked', String(tick)],
    ];
  }

  override update({ element }: ElementPart, args: Parameters<Fill['render']>): typeof noChange {
    for (const property of this.render(...args)) (element as HTMLElement).style.setProperty(...property);
    return noChange;
  }
}

/** Takes the part that is filled and the place of the tick, 0 … 1; a tick anywhere else is not to be seen. */
export const fill = directive(Fill);
