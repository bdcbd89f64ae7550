import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys do where nothing in the figure needs them for itself. */
export interface KeyActions {
  readonly togglePlay: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const FAR = ['Home', 'End', 'PageUp', 'PageDown'];

/**
 * The keys of the whole figure: the space key plays, Ctrl or ⌘ with Z takes back. Keys that the figure or one of its
 * controls has used, and all typing in its fields, are not heard outside, where a slide deck or a documentation site
 * has shortcuts of its own. All other keys are the page's.
 */
export class KeysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: KeyActions;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: KeyActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** Called again when the element has been moved: listeners that are there already are not added twice. */
  hostConnected(): void {
    const root = this.#host.shadowRoot!;
    for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, this.#onKey);
  }

  readonly #onKey = (event: Event): void => {
    const key = event as KeyboardEvent;
    const target = key.target as HTMLElement;
    if (key.type === 'keydown' && !isTextField(target) && this.#act(target, key)) key.preventDefault();
    if (key.defaultPrevented || isNeededBy(target, key)) key.stopPropagation();
  };

  /** @returns whether the key has a meaning for the whole figure */
  #act(target: HTMLElement, { key, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): boolean {
    const isCommand = (ctrlKey || metaKey) && !altKey;
    const letter = key.toLowerCase();
    if (isCommand && letter === 'z') (shiftKey ? this.#actions.redo : this.#actions.undo)();
    else if (isCommand && letter === 'y' && !shiftKey) this.#actions.redo();
    else if (key !== ' ' || ctrlKey || metaKey || altKey || shiftKey || isActivatedBySpace(target)) return false;
    // A held key plays once.
    else if (!repeat) this.#actions.togglePlay();
    return true;
  }
}

/** Writing a text has its own undo, that of the browser, and what is composed there belongs to the input method. */
const isTextField = (target: HTMLElement): boolean => target.matches('input:not([type=range], [type=checkbox])');

const isActivatedBySpace = (target: HTMLElement): boolean =>
  target.matches('button, select, summary, a, label, input:not([type=range])');

/** Whether the control that has the focus uses a key by itself. */
function isNeededBy(target: HTMLElement, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isPlain = !ctrlKey && !metaKey && !altKey;
  if (isTextField(target)) return key !== 'Tab' && key !== 'Escape' && (isPlain || key.length === 1);
  if (!isPlain) return false;
  if (target.matches('input[type=range]')) return [...ARROWS, ...FAR].includes(key);
  if (target.matches('select')) return key.length === 1 || [...ARROWS, ...FAR, 'Enter'].includes(key);
  return target.matches('button, summary, a, input') && (key === ' ' || key === 'Enter');
}
