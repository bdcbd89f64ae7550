import { parseAddress, type Address } from '../../session/address.js';
import { findFigure, type Figure } from './figures.js';
import { Visits } from './visits.js';

let visits: Visits | undefined;

/**
 * From now on, links to states of playgrounds act, wherever they are on the page. Called when a playground comes to the
 * page; called again it does nothing.
 */
export function listenToLinks(): void {
  if (visits) return;
  visits = new Visits();
  // Before the page's router hears of the click: what is ours is none of its routes.
  addEventListener('click', onClick, { capture: true });
  addEventListener('popstate', onTravel, { capture: true });
  // Not every browser tells of a new fragment by `popstate`.
  addEventListener('hashchange', onTravel);
}

/** The address of a state that the page is at, if it is one. */
export const addressOfPage = (): Address | undefined => parseAddress(location.hash);

function onClick(event: MouseEvent): void {
  const link = event.composedPath().find(isLink);
  if (!link || !isOrdinary(event) || !opensHere(link)) return;
  const url = urlOf(link);
  const found = url && findState(url.hash, link);
  if (!found) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  visits!.visit(found.figure, found.address, url.href);
}

/** The page is at another entry of its history, or at a new one that we have not made. */
function onTravel(event: Event): void {
  // A router would take the way for one to another page, make this page anew, and the reader's run would be lost.
  if (visits!.isAmongVisits) event.stopImmediatePropagation();
  if (visits!.follow() || !visits!.isElsewhere) return;
  const found = findState(location.hash, document);
  if (found) visits!.visit(found.figure, found.address, location.href);
  else visits!.leave();
}

function findState(fragment: string, from: Node): { readonly figure: Figure; readonly address: Address } | undefined {
  const address = parseAddress(fragment);
  const figure = address && findFigure(address.id, from);
  return figure && { figure, address };
}

const isLink = (target: EventTarget): target is HTMLAnchorElement =>
  target instanceof HTMLAnchorElement && target.hasAttribute('href');

/** A click with another button or a modifier key is the browser's: it opens a tab, saves, or selects. */
const isOrdinary = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);

const opensHere = (link: HTMLAnchorElement): boolean =>
  (link.target === '' || link.target === '_self') && !link.hasAttribute('download');

/** The page's own address with the fragment of a link; undefined for a link to another page. */
function urlOf(link: HTMLAnchorElement): URL | undefined {
  const raw = link.getAttribute('href')!.trim();
  // A `base` of the page is not meant by a bare fragment.
  const isHere = raw.startsWith('#') || withoutFragment(link.href) === withoutFragment(location.href);
  return isHere ? new URL(raw.startsWith('#') ? raw : link.href, location.href) : undefined;
}

const withoutFragment = (href: string): string => href.replace(/#.*/s, '');
