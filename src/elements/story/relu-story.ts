import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { parseAddress, parseState } from '../../session/address.js';
import { quote, type AttributeValues } from '../../session/attribute-values.js';
import { playing } from '../../session/parameters.js';
import { figuresIn, onFigures, type Figure } from '../link/figures.js';
import { addressOfPage } from '../link/links.js';
import { warnOnceFor } from '../link/warn.js';
import { areSame } from '../playground/canvas/same.js';
import { breakOut } from './break-out.js';
import { groundOf } from './ground.js';
import { ReadingLineObserver } from './reading-line.js';
import { SHOW, type ReluPassage } from './relu-passage.js';
import { styles } from './styles.js';

/** 'plain' without a figure: then all of it is text. */
type Layout = 'plain' | 'narrow' | 'wide' | 'box';

/** From this width on there is room for two columns, in units of the text size. */
const WIDE = 56;

/** Where the reading line is, from the top. On a narrow screen the figure has the upper half. */
const LINES: Readonly<Record<Layout, number>> = { plain: 0.5, narrow: 0.75, wide: 0.35, box: 0.2 };

/**
 * A figure that stays in view while text passes, and passages that put it into their states: `<relu-story>` holds one
 * `<relu-playground>`, and text with `<relu-passage>` elements. With `scroll="box"` and enough room, the text scrolls
 * in a box as tall as the figure, and else with the page.
 *
 * A passage that rests at the reading line puts the figure into its state, once, downwards and upwards. What a reader
 * does by hand stays until the next passage, and undo brings it back.
 *
 * @slot - one playground and the text
 * @cssproperty --relu-story-top - what the page keeps above the figure, such as the height of a fixed header
 */
export class ReluStory extends LitElement {
  static override styles: CSSResultGroup = styles;

  // `scroll` is a method of every element, so that attribute has no property.
  static override readonly properties: PropertyDeclarations = { wide: { type: Boolean, reflect: true } };

  /** Whether it breaks out of a narrow column. */
  declare wide: boolean;

  #layout: Layout = 'plain';
  /** The playground of this story; undefined while there is none. */
  #figure: Figure | undefined;
  /** The one whose state is that of the passage that was shown last. */
  #last: Figure | undefined;
  #shown: Element | undefined;
  #line: ReadingLineObserver | undefined;
  /** What the reading line was made for. */
  #observed: readonly unknown[] = [];
  #stopLooking: (() => void) | undefined;
  /** A new layout has other sizes, of which the browser would tell too late in the same frame. */
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#arrange()));
  readonly #mutations = new MutationObserver(() => this.#arrange());
  readonly #warn = warnOnceFor(this);

  constructor() {
    super();
    this.wide = false;
    this.addEventListener(SHOW, (event) => this.#onShow(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isNested) this.#warn('it is inside of another <relu-story>: it stays plain text');
    this.#stopLooking = onFigures(() => this.#arrange());
    for (const each of [this, document.documentElement]) this.#sizes.observe(each);
    this.#mutations.observe(this, { childList: true, subtree: true, attributeFilter: ['scroll'] });
    // Where the colours of a page can change.
    for (const each of [document.documentElement, document.body]) this.#mutations.observe(each, { attributes: true });
    if (document.readyState !== 'complete') addEventListener('load', this.#onLoad, { once: true });
    this.#arrange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('load', this.#onLoad);
    this.#stopLooking?.();
    this.#sizes.disconnect();
    this.#mutations.disconnect();
    this.#line?.disconnect();
    this.#observed = [];
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('wide')) this.#breakOut();
  }

  protected override render(): TemplateResult {
    const isBox = this.#layout === 'box';
    return html`
      <div class="story ${this.#layout}">
        <div class="figure"><slot name="figure"></slot></div>
        <div
          class="prose"
          tabindex=${isBox ? 0 : nothing}
          role=${isBox ? 'region' : nothing}
          aria-label=${isBox ? 'Text beside the figure' : nothing}
        >
          <slot></slot>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    // One that was removed before its first update watches nothing.
    if (!this.isConnected) return;
    this.#observe();
    if (document.readyState === 'complete') this.#onLoad();
  }

  get #isNested(): boolean {
    return this.parentElement?.closest('relu-story') !== null && this.parentElement !== null;
  }

  /** Finds the figure and the layout. */
  #arrange(): void {
    if (!this.isConnected) return;
    this.#takeFigure();
    this.#breakOut();
    this.style.setProperty('--_ground', groundOf(this));
    this.#layout = this.#layoutNow;
    this.#figure?.element.toggleAttribute('data-compact', this.#layout === 'narrow');
    this.requestUpdate();
  }

  /** The figure goes into its place together with what is around it, such as a paragraph that Markdown has made. */
  #takeFigure(): void {
    const isMine = ({ element }: Figure): boolean =>
      element.closest('relu-story') === this && !element.closest('relu-passage');
    this.#figure?.element.removeAttribute('data-compact');
    this.#figure = this.#isNested ? undefined : figuresIn(this).find(isMine);
    for (const child of this.children) {
      if (this.#figure && child.contains(this.#figure.element)) child.slot = 'figure';
      else if (child.slot === 'figure') child.removeAttribute('slot');
    }
  }

  #breakOut(): void {
    if (!this.wide) return;
    const { start, width } = breakOut(this.parentElement ?? document.body);
    this.style.setProperty('--_start', `${start}px`);
    this.style.setProperty('--_width', `${width}px`);
  }

  get #layoutNow(): Layout {
    if (!this.#figure) return 'plain';
    const isWide = this.clientWidth >= WIDE * parseFloat(getComputedStyle(this).fontSize);
    if (!isWide) return 'narrow';
    return this.#isInBox ? 'box' : 'wide';
  }

  /** React, Preact and Vue set a property where an element has one of this name, and each has a method of it. */
  get #isInBox(): boolean {
    const scroll: unknown = this.getAttribute('scroll') ?? this.scroll;
    return scroll === 'box';
  }

  get #passages(): ReluPassage[] {
    const all = [...this.querySelectorAll<ReluPassage>('relu-passage')];
    return all.filter((passage) => passage.closest('relu-story') === this);
  }

  /** Watches the passages, anew if there are others or the line is somewhere else. */
  #observe(): void {
    const passages = this.#figure ? this.#passages : [];
    const observed = [this.#layout, this.#figure, ...passages];
    if (areSame(observed, this.#observed)) return;
    this.#observed = observed;
    this.#line?.disconnect();
    const box = this.#layout === 'box' ? this.renderRoot.querySelector('.prose')! : undefined;
    this.#line = new ReadingLineObserver(passages, { box, share: LINES[this.#layout] }, (passage) =>
      this.#onRead(passage as ReluPassage),
    );
  }

  #onRead(passage: ReluPassage): void {
    if (passage === this.#shown && this.#figure === this.#last) return;
    // A page that was opened at an address of the figure begins there, wherever it is scrolled to.
    const isFirst = this.#shown === undefined;
    if (isFirst && addressOfPage()?.id === this.#figure?.element.id) this.#mark(passage);
    else this.#show(passage);
  }

  #mark(passage: Element): void {
    this.#shown = passage;
    this.#last = this.#figure;
    for (const each of this.#passages) {
      if (each === passage) each.setAttribute('aria-current', 'step');
      else each.removeAttribute('aria-current');
    }
  }

  /** @returns the values of the passage; undefined if there is no figure for them */
  #show(passage: ReluPassage): AttributeValues | undefined {
    this.#mark(passage);
    const values = this.#figure && this.#valuesOf(passage, this.#figure);
    if (values) this.#figure!.visit(values, 'story');
    return values;
  }

  #valuesOf({ state }: ReluPassage, { element }: Figure): AttributeValues | undefined {
    const address = state.startsWith('#') ? parseAddress(state) : undefined;
    if (address && address.id !== element.id) {
      this.#warn(`a passage is for the id ${quote(address.id)}, which is not that of the figure here`);
      return undefined;
    }
    const values = parseState(address?.state ?? state, (message) => this.#warn(`in a passage: ${message}`));
    // Who wants less motion sees states, and starts learning by hand.
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) values.set(playing, null);
    return values;
  }

  /** The button of a passage: who has pressed it is told what it did. */
  #onShow({ target }: Event): void {
    const passage = this.#passages.find((each) => each === target);
    const values = passage && this.#show(passage);
    if (values) this.#figure!.announce(values);
  }

  readonly #onLoad = (): void => {
    if (!this.#figure && !this.#isNested) this.#warn('it has no <relu-playground>: it stays plain text');
  };
}
