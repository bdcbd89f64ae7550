import { html, type TemplateResult } from 'lit-html';
import type { Theme as Choice } from '../session/parameters.js';
import type { Theme } from '../views/theme.js';
import type { ReactiveController, ReactiveControllerHost } from './reactive-host.js';

/** 'page' follows the page's own color-scheme. */
export type Scheme = 'light' | 'dark' | 'page';

/** In the order of the probe's shadows: see styles/base.ts. */
const COLORS = [
  ...(['ink', 'muted', 'line', 'surface', 'shade', 'teacher', 'student', 'gap'] as const),
  ...(['linear', 'dead', 'tintTeacher', 'tintLinear', 'tintDead'] as const),
] as const;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows the colours of the page, live. It decides on a scheme (the element's `theme`, the page's `data-theme`, its
 * `color-scheme`, its background, the reader's preference: the first that says something), and reads the resolved
 * colours for the canvases from a probe: a hidden element that has them all. They have a transition of 1 ms, so
 * whatever changes them, in any style sheet, is announced by an event.
 */
export class ThemeController implements ReactiveController {
  scheme: Scheme = 'page';
  /** The page did not ask for the scheme and may be bright behind: then the element paints its own ground. */
  isOnOwnGround = false;
  theme: Theme | undefined;
  readonly #host: Host;
  readonly #choice: () => Choice;
  readonly #onTheme: (theme: Theme) => void;
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');
  readonly #observer = new MutationObserver(() => this.#decide());

  /** @param onTheme is called when the colours or the type have changed */
  constructor(host: Host, choice: () => Choice, onTheme: (theme: Theme) => void) {
    this.#host = host;
    this.#choice = choice;
    this.#onTheme = onTheme;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
    this.#observer.observe(document.documentElement, options);
    this.#observer.observe(document.body, options);
    this.#preference.addEventListener('change', this.#decide);
    this.#decide();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#preference.removeEventListener('change', this.#decide);
  }

  hostUpdate(): void {
    this.#resolve();
  }

  hostUpdated(): void {
    if (!this.theme) this.#read();
  }

  probeTemplate(): TemplateResult {
    return html`<i class="probe" @transitionend=${this.#read}></i>`;
  }

  /** Reads the colours anew. */
  readonly #read = (): void => {
    const root = this.#host.shadowRoot!;
    const { boxShadow, fontFamily: mathFont } = getComputedStyle(root.querySelector('.probe')!);
    // A resolved colour is a function of numbers, whatever its name. Off the page there is none.
    const values = boxShadow.match(/[a-z]+\([^)]*\)/g);
    if (!values) return;
    const colors = Object.fromEntries(COLORS.map((name, i) => [name, values[i]]));
    const { fontFamily: font, fontSize } = getComputedStyle(root.querySelector('.root')!);
    this.theme = { ...(colors as Pick<Theme, (typeof COLORS)[number]>), font, mathFont, em: parseFloat(fontSize) };
    this.#onTheme(this.theme);
    this.#host.requestUpdate();
  };

  readonly #decide = (): void => {
    if (this.#resolve()) this.#host.requestUpdate();
  };

  /** @returns whether the scheme changed */
  #resolve(): boolean {
    const before = `${this.scheme} ${this.isOnOwnGround}`;
    const choice = this.#choice();
    const page = dataTheme() ?? (getComputedStyle(this.#host).colorScheme === 'normal' ? schemeOfBackground() : 'page');
    this.scheme = choice === 'auto' ? (page ?? (this.#preference.matches ? 'dark' : 'light')) : choice;
    this.isOnOwnGround = choice === 'auto' ? page === undefined && this.scheme === 'dark' : true;
    return before !== `${this.scheme} ${this.isOnOwnGround}`;
  }
}

function dataTheme(): Scheme | undefined {
  const value = document.documentElement.dataset['theme'] ?? document.body.dataset['theme'];
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** Dark or light by the page's background, if it has an opaque one. */
function schemeOfBackground(): Scheme | undefined {
  for (const element of [document.body, document.documentElement]) {
    const [r, g, b, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (b !== undefined && alpha > 0.5) return 0.3 * r! + 0.59 * g! + 0.11 * b < 128 ? 'dark' : 'light';
  }
  return undefined;
}
