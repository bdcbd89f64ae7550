import { html, type TemplateResult } from 'lit';
import type { Theme as Choice } from '../../../session/parameters.js';
import type { Theme } from '../../../views/core/theme.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** 'page' is the color-scheme that the page gives the element. */
export type Scheme = 'light' | 'dark' | 'page';

/** In the order of the probe's shadows: see styles/base.ts. */
const COLORS = [
  ...(['ink', 'muted', 'line', 'surface', 'shade', 'teacher', 'student', 'gap'] as const),
  ...(['linear', 'dead', 'tintTeacher', 'tintLinear', 'tintDead', 'tintUnsettled', 'tintDiverged', 'border'] as const),
] as const;

/** Where themes say on html or body what they are, in the order in which they are asked. */
const THEMED = ['data-theme', 'data-bs-theme', 'data-mode', 'class'];

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows the colours of the page, live. It decides on a scheme (the element's `theme`, a `color-scheme` of light or
 * dark only, what html or body is marked with, a `color-scheme` of both or from the head of the page, the background,
 * the reader's preference: the first that says something), and reads the resolved colours for the canvases from a probe:
 * a hidden element that has them all. They have a transition of 1 ms, so whatever changes them, in any style sheet, is
 * announced by an event.
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
  readonly #observer = new MutationObserver(() => this.#onPage());

  /** @param onTheme is called when the colours or the type have changed */
  constructor(host: Host, choice: () => Choice, onTheme: (theme: Theme) => void) {
    this.#host = host;
    this.#choice = choice;
    this.#onTheme = onTheme;
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of roots(this.#host)) this.#observer.observe(element, { attributes: true });
    this.#preference.addEventListener('change', this.#onPage);
    this.#onPage();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#preference.removeEventListener('change', this.#onPage);
  }

  hostUpdate(): void {
    const choice = this.#choice();
    const isAuto = choice === 'auto';
    const wanted = isAuto ? schemeOfPage(this.#host) : choice;
    this.scheme = wanted ?? (this.#preference.matches ? 'dark' : 'light');
    this.isOnOwnGround = !isAuto || (!wanted && this.scheme === 'dark');
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
    // A resolved colour is a function of numbers, whatever its name. Off the page nothing is resolved.
    const values = boxShadow.match(/[a-z]+\([^)]*\)/g);
    if (!values) return;
    const colors = Object.fromEntries(COLORS.map((name, i) => [name, values[i]]));
    const { fontFamily: font, fontSize } = getComputedStyle(root.querySelector('.root')!);
    this.theme = { ...(colors as Pick<Theme, (typeof COLORS)[number]>), font, mathFont, em: parseFloat(fontSize) };
    this.#onTheme(this.theme);
    this.#host.requestUpdate();
  };

  /** The update decides. */
  readonly #onPage = (): void => this.#host.requestUpdate();
}

const roots = ({ ownerDocument }: Host): HTMLElement[] => [ownerDocument.documentElement, ownerDocument.body];

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

/** Dark or light by the nearest opaque background. */
function schemeOfBackground(host: Host): Scheme | undefined {
  for (let element: Element | null = host; element; element = element.parentElement) {
    const { backgroundColor } = getComputedStyle(element);
    const [x, y, z, alpha = 1] = backgroundColor.match(/[\d.]+/g)!.map(Number);
    if (z === undefined || alpha <= 0.5) continue;
    // rgb(), color(), and lab(), lch(), oklab() and oklch(), which begin with the lightness.
    const [first] = backgroundColor as unknown as [string];
    const lightness = 'lo'.includes(first) ? x! : 0.3 * x! + 0.59 * y! + 0.11 * z;
    return lightness < (first === 'r' ? 128 : first === 'l' ? 50 : 0.5) ? 'dark' : 'light';
  }
  return undefined;
}
