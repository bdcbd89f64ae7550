import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isEqual } from '../../../session/equal.js';
import type { Theme as Choice } from '../../../session/parameters.js';
import { colorNames, type ColorName } from '../../../views/core/colors.js';
import type { Theme } from '../../../views/core/theme.js';
import type { StillTheme } from '../../../views/still/block.js';
import { NO_COLOR, publicProperty } from '../styles/colors.js';
import { lightnessOf } from './lightness.js';
import { MediaController } from './media-controller.js';
import { around } from './zoom.js';
import type { VisibilityController } from './visibility-controller.js';

/** 'page' is the color-scheme that the page gives the element. */
export type Scheme = 'light' | 'dark' | 'page';

/** Where themes say on html or body what they are, in the order in which they are asked. */
const THEMED = ['data-theme', 'data-bs-theme', 'data-mode', 'class'];

type Host = ReactiveControllerHost & HTMLElement;

interface Options {
  readonly visibility: VisibilityController;
  /** The author's wish. */
  readonly choice: () => Choice;
  /** Called when the colours or the type have changed. */
  readonly onTheme: (theme: Theme) => void;
  readonly warn: (message: string) => void;
}

/**
 * Follows the colours of the page, live. It decides on a scheme: the element's `theme`, a `color-scheme` of light or
 * dark only, what html or body is marked with, a `color-scheme` of both or from the head of the page, the background;
 * the first that says something. A page that says nothing at all is light, as its canvas is.
 *
 * The resolved colours are read from a probe, a hidden element with one child for each. Their transition of 1 ms
 * announces by an event whatever changes them, in any style sheet. Pages that forbid transitions while they change
 * their theme give no such event, so a change of the marks of html and body counts as well. Between such signals no
 * colour is read.
 */
export class ThemeController implements ReactiveController {
  scheme: Scheme = 'page';
  /** The page did not ask for the scheme and may be bright behind: then the element paints its own ground. */
  isOnOwnGround = false;
  /** The colours with that of the ground behind the figure, and its type. */
  theme: StillTheme | undefined;
  readonly #host: Host;
  readonly #options: Options;
  /** Whether the colours may be others than at the last look. */
  #isThemeStale = true;
  /** The colours that the page has set to what is none, by the text that it has set last. */
  readonly #refused = new Map<ColorName, string>();
  /** What the marks of html and body have said at the last update. */
  #marked: Scheme | undefined;
  readonly #observer = new MutationObserver(() => this.#onMarks());

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    new MediaController(host, '(prefers-color-scheme: dark)', this.#onPage);
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of roots(this.#host)) {
      this.#observer.observe(element, { attributes: true, attributeFilter: [...THEMED, 'style'] });
    }
    this.#onPage();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    this.#marked = schemeOfMarks(this.#host);
    const choice = this.#options.choice();
    const isAuto = choice === 'auto';
    const scheme = isAuto ? (schemeOfPage(this.#host) ?? 'light') : choice;
    if (scheme !== this.scheme) this.#isThemeStale = true;
    this.scheme = scheme;
    this.isOnOwnGround = !isAuto;
  }

  hostUpdated(): void {
    if (this.#isThemeStale) this.#read();
  }

  probeTemplate(): TemplateResult {
    return html`<i class="probe" aria-hidden="true" @transitionend=${this.#onPage}>
      ${colorNames.map((name) => html`<i data-color=${name}></i>`)}
    </i>`;
  }

  /** Reads the colours anew. */
  #read(): void {
    const root = this.#host.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const probe = root.querySelector<HTMLElement>('.probe')!;
    const { fontFamily: mathFont } = getComputedStyle(probe);
    const { fontFamily: font, fontSize } = getComputedStyle(root);
    // Off the page nothing is resolved: the colours are read when the element is there.
    if (!fontSize) return;
    this.#isThemeStale = false;
    const probes = colorNames.map(
      (name) => [name, getComputedStyle(probe.querySelector(`[data-color=${name}]`)!)] as const,
    );
    for (const [name, { webkitTextFillColor }] of probes) {
      if (webkitTextFillColor === NO_COLOR) this.#refuse(name, root);
      else root.style.removeProperty(`--_${name}`);
    }
    const palette = Object.fromEntries(probes.map(([name, { color }]) => [name, color])) as Record<ColorName, string>;
    const theme = { ...palette, font, mathFont, em: parseFloat(fontSize) };
    if (isEqual(theme, this.theme)) return;
    this.theme = theme;
    this.#options.onTheme(theme);
    this.#host.requestUpdate();
  }

  /** The page has set a colour to what is none: the default serves in its place, for this colour alone. */
  #refuse(name: ColorName, root: HTMLElement): void {
    const property = publicProperty(name)!;
    const text = getComputedStyle(root).getPropertyValue(property).trim();
    root.style.setProperty(`--_${name}`, `var(--_default-${name})`);
    if (this.#refused.get(name) === text) return;
    this.#refused.set(name, text);
    this.#options.warn(`${property}: "${text.slice(0, 40)}" is ignored; accepted: a color of CSS`);
  }

  readonly #onPage = (): void => {
    this.#isThemeStale = true;
    this.#host.requestUpdate();
  };

  /**
   * A page that follows the scrolling or the pointer may write a class or a style of html or body in each frame. Unless
   * another scheme is told by it, what nobody sees can wait: the update that brings it back to the screen looks again.
   */
  #onMarks(): void {
    if (this.#options.visibility.isVisible || schemeOfMarks(this.#host) !== this.#marked) this.#onPage();
    else this.#isThemeStale = true;
  }
}

const roots = ({ ownerDocument }: Host): HTMLElement[] =>
  [ownerDocument.documentElement, ownerDocument.body].filter((element) => element !== null);

function schemeOfPage(host: Host): Scheme | undefined {
  const { colorScheme } = getComputedStyle(host);
  if (colorScheme.includes('light') !== colorScheme.includes('dark')) return 'page';
  // What a page says in its head alone is in no computed style, but it holds.
  const isSilent = colorScheme === 'normal' && !host.ownerDocument.querySelector('meta[name=color-scheme]');
  return schemeOfMarks(host) ?? (isSilent ? schemeOfBackground(host) : 'page');
}

function schemeOfMarks(host: Host): Scheme | undefined {
  const marks = roots(host).flatMap((element) => THEMED.map((name) => element.getAttribute(name)));
  return /(?<!\S)(light|dark)(-mode|-theme)?(?!\S)/.exec(marks.join(' '))?.[1] as Scheme | undefined;
}

/** Dark or light by the nearest background that is not transparent. */
function schemeOfBackground(host: Host): Scheme | undefined {
  for (let element: Element | null = host; element; element = around(element)) {
    const lightness = lightnessOf(getComputedStyle(element).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5 ? 'dark' : 'light';
  }
  return undefined;
}
