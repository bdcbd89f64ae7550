import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ITEMS = 'button, select, input[type=range]';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Makes each group marked with `data-roving` one stop of the tab key, with arrow keys inside, as the ARIA patterns for
 * toolbars and tabs have it. The words with their reason and the names of the layers are one group. An item keeps the
 * keys that it needs for itself: a slider left and right, a menu up and down; the other two arrow keys lead on from
 * there. Home and End lead to the ends of the group.
 */
export class RovingController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Called again when the element has been moved: listeners that are there already are not added twice. */
  hostConnected(): void {
    const root = this.#host.shadowRoot!;
    root.addEventListener('keydown', onKey as EventListener);
    root.addEventListener('focusin', onFocus);
  }

  /** Items come and go: in each group one of those that are there is the stop. */
  hostUpdated(): void {
    for (const group of this.#host.shadowRoot!.querySelectorAll('[data-roving]')) {
      const items = itemsOf(group);
      // Without the attribute an item is a stop as well.
      const stop = items.find((item) => item.getAttribute('tabindex') === '0') ?? items[0];
      if (stop) makeStop(stop, items);
    }
  }
}

const groupOf = (target: EventTarget | null): Element | null => (target as Element).closest('[data-roving]');

/** What is in a popover has an order of its own. */
const itemsOf = (group: Element): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => !item.closest('[popover]'));

function makeStop(stop: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

/** What has been clicked or moved to is where the tab key comes back to. */
function onFocus({ target }: Event): void {
  const group = groupOf(target);
  const items = group ? itemsOf(group) : [];
  if (items.includes(target as HTMLElement)) makeStop(target as HTMLElement, items);
}

function onKey(event: KeyboardEvent): void {
  const group = groupOf(event.target);
  if (!group || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const items = itemsOf(group);
  const at = items.indexOf(event.target as HTMLElement);
  const to = at < 0 ? undefined : destination(event, at, items.length);
  if (to === undefined) return;
  event.preventDefault();
  items[to]!.focus();
}

/** Where a key leads to from an item, or undefined if it is none of ours; round at the ends. */
function destination({ key, target }: KeyboardEvent, at: number, count: number): number | undefined {
  const isSlider = (target as Element).matches('input');
  const isMenu = (target as Element).matches('select');
  const next = [!isSlider && 'ArrowRight', !isMenu && 'ArrowDown'];
  const previous = [!isSlider && 'ArrowLeft', !isMenu && 'ArrowUp'];
  if (next.includes(key)) return (at + 1) % count;
  if (previous.includes(key)) return (at + count - 1) % count;
  if (isSlider || isMenu) return undefined;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}
