/**
 * What is looked for in a page. Each check runs in the page, knows nothing from outside of itself, and returns undefined
 * where all is well, or else what is wrong.
 */

/** The element is upgraded, wide enough to be used, and its canvases have been drawn on. */
export function isDrawn({ id }) {
  const element = document.getElementById(id);
  if (!element) return 'is not in the page';
  if (element.localName !== 'relu-playground') return `is a <${element.localName}>`;
  const canvas = element.shadowRoot?.querySelector('canvas');
  if (!canvas) return 'is not upgraded';
  // Drawing may wait until it can be seen.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { width } = element.getBoundingClientRect();
  if (width <= 200) return `is ${width} px wide`;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1);
  return data.some((byte) => byte > 0) ? undefined : 'is not drawn';
}

export function hasProperties({ id, preset, properties }) {
  const element = document.getElementById(id);
  const wrong = Object.entries({ preset, ...properties }).find(([name, value]) => element[name] !== value);
  return wrong && `has ${wrong[0]} = ${element[wrong[0]]}, not ${wrong[1]}`;
}

/** A playground that is to play learns by itself. */
export function plays({ id }) {
  const { playing, step } = document.getElementById(id);
  if (!playing) return 'does not play';
  return step > 0 ? undefined : 'plays but stays at step 0';
}

export function learns({ id }) {
  const element = document.getElementById(id);
  element.pause();
  // From its start again: one that has played may have nothing left to learn.
  element.resetStudent();
  const before = { step: element.step, loss: element.loss };
  element.advance(100);
  if (element.step !== before.step + 100) return `is at step ${element.step}, 100 after ${before.step}`;
  return element.loss < before.loss ? undefined : `has the loss ${element.loss} after ${before.loss}`;
}

/** What is inside the element stays there, and is not to be seen beside the playground. */
export function hidesFallback({ id, fallback }) {
  const element = document.getElementById(id);
  if (fallback && !element.textContent.trim()) return 'has lost its fallback';
  const inside = document.createRange();
  inside.selectNodeContents(element);
  const isSeen = [...inside.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  return isSeen ? 'shows its fallback' : undefined;
}

/** The script that makes files is where the element looks for it. Asked again and again, it begins once. */
export function savesPicture({ id }) {
  const element = document.getElementById(id);
  element.saving ??= element.picture({ views: 'io' }).then(
    ({ type }) => (element.saved = type),
    ({ message }) => (element.saved = `can’t be saved: ${message}`),
  );
  return element.saved === 'image/svg+xml' ? undefined : (element.saved ?? 'is not saved');
}

/** The still picture inside of the element says what it shows, and is where its address says. */
export function hasPicture({ id, picture }) {
  const image = document.getElementById(id).querySelector('img');
  if (!image) return 'has no picture';
  if (image.alt !== picture) return `has a picture of “${image.alt}”`;
  // It is not seen while there are scripts, so the browser would not load it by itself.
  image.loading = 'eager';
  return image.naturalWidth > 0 ? undefined : `has no picture at ${image.src}`;
}

/** A text of the page is there once, or more often, but always outside of the elements and visible, on its side. */
export function hasTextAround({ id, before, after }) {
  const element = document.getElementById(id);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest('script, style')) nodes.push(walker.currentNode);
  const problem = (text, side, name) => {
    const all = nodes.filter((node) => node.data.replace(/\s+/g, ' ').includes(text));
    if (!all.length) return `“${text}” is not in the page`;
    if (all.some((node) => node.parentElement.closest('relu-playground'))) return `“${text}” is inside of an element`;
    const there = all.filter((node) => element.compareDocumentPosition(node) & side);
    if (!there.length) return `“${text}” is not ${name} the element`;
    const isVisible = there.some((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(node.parentElement).visibility === 'visible';
    });
    return isVisible ? undefined : `“${text}” is not visible`;
  };
  return (
    problem(before, Node.DOCUMENT_POSITION_PRECEDING, 'before') ??
    problem(after, Node.DOCUMENT_POSITION_FOLLOWING, 'after')
  );
}

export function isVisible({ selector }) {
  const element = document.querySelector(selector);
  if (!element) return 'is not in the page';
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? undefined : 'is not visible';
}

export function isAbsent({ selector }) {
  return document.querySelector(selector) ? 'is in the page' : undefined;
}

/** Bright or dark: how the playground's text is written now. */
export function inkOf({ id }) {
  const root = document.getElementById(id)?.shadowRoot?.querySelector('[part~=root]');
  if (!root) return undefined;
  const [r, g, b] = getComputedStyle(root).color.match(/\d+/g).map(Number);
  return r + g + b > 384 ? 'bright' : 'dark';
}

/** Numbers the links to states of a playground in the order of the page. @returns how many there are */
export function markLinks({ id }) {
  const links = [...document.querySelectorAll('a')].filter(({ hash }) => hash.startsWith(`#${id}?`));
  links.forEach((link, i) => (link.dataset.marked = i));
  return links.length;
}

/** Puts a playground so many steps after the start that its author has given it. @returns the address of the page */
export function startOver({ id, step = 0 }) {
  const element = document.getElementById(id);
  element.pause();
  element.resetStudent();
  element.advance(step);
  delete element.dataset.shown;
  // What has changed, fonts that arrive among it, is laid out in the next frame, and where it is placed anew, in the one after.
  document.fonts.ready.then(() =>
    requestAnimationFrame(() => requestAnimationFrame(() => (element.dataset.shown = ''))),
  );
  return location.href;
}

/** What `startOver` has changed is shown, and the canvases have a pixel for each pixel of the screen, to about 2 %. */
export function isShown({ id }) {
  const element = document.getElementById(id);
  const plot = element.shadowRoot.querySelector('[data-box=io]');
  const { width } = plot.querySelector('canvas');
  if (!('shown' in element.dataset)) return 'waits for frames';
  const expected = plot.getBoundingClientRect().width * devicePixelRatio;
  return Math.abs(width - expected) <= 1.5 + 0.02 * expected
    ? undefined
    : `has a canvas of ${width} for ${expected} px`;
}

/** A playground is at a step of the run that starts with this bias; with no bias given, of any run. */
export function isAt({ id, step, b }) {
  const element = document.getElementById(id);
  if (!element?.shadowRoot) return 'is not there';
  if (element.step !== step) return `is at step ${element.step}, not ${step}`;
  if (b === undefined) return undefined;
  element.goTo(0);
  const start = element.student.b;
  element.goTo(step);
  return start === b ? undefined : `has started with b = ${start}, not ${b}`;
}

/** The page's address tells a state of the playground, and the page is still the same. */
export function hasAddress({ id, href }) {
  const { hash } = location;
  if (location.href.replace(/#.*/, '') !== href.replace(/#.*/, '')) return `is at ${location.href}`;
  return hash.startsWith(`#${id}?`) ? undefined : `has the fragment ${hash}`;
}

export const isPage = ({ href }) => (location.href === href ? undefined : `is at ${location.href}, not ${href}`);

/** The values in the text are those of the playground: its step, and its bias to two digits. */
export function hasValues({ id }) {
  const element = document.getElementById(id);
  const expected = { step: String(element.step), b: element.student.b.toFixed(2).replace('-', '−') };
  const wrong = Object.entries(expected).find(([of, text]) => {
    // Some frameworks set properties in place of attributes.
    const value = [...document.querySelectorAll('relu-value')].find((each) => each.for === id && each.of === of);
    return value?.shadowRoot?.textContent.trim() !== text;
  });
  return wrong && `does not say ${wrong.join(' = ')}`;
}

export const goBack = () => history.back();

/** The story of a playground has all its passages, each with its own text, and all of its text can be seen. */
export function hasPassages({ id, count }) {
  const story = document.getElementById(id)?.closest('relu-story');
  if (!story) return `${id} is in no story`;
  const passages = [...story.querySelectorAll('relu-passage')];
  if (passages.length !== count) return `has ${passages.length} passages, not ${count}`;
  if (passages.some((passage) => passage.querySelector('relu-passage'))) return 'has a passage inside of another one';
  const problemOf = (passage) => {
    const paragraph = passage.querySelector('p');
    if (!paragraph?.textContent.trim()) return 'has no paragraph';
    const { width, height } = paragraph.getBoundingClientRect();
    return width > 0 && height > 0 ? undefined : 'has a paragraph that is not visible';
  };
  const n = passages.findIndex((passage) => problemOf(passage) !== undefined);
  return n < 0 ? undefined : `passage ${n} ${problemOf(passages[n])}`;
}

/**
 * The way of a passage to the height at which passages are read: how far to scroll until its middle is there, 0 where any of
 * it is; where its top is now; and the point over the text at which to turn the wheel. All in pixels of the window.
 */
export function wayTo({ id, n }) {
  const story = document.getElementById(id).closest('relu-story');
  const passage = story.querySelectorAll('relu-passage')[n].getBoundingClientRect();
  const box = story.shadowRoot.querySelector('.box > .prose');
  const view = box?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const share = box ? 0.2 : story.shadowRoot.querySelector('.narrow') ? 0.75 : 0.35;
  const line = view.top + share * view.height;
  const isThere = passage.top < line - 2 && passage.bottom > line + 2;
  return {
    x: Math.round(passage.left + passage.width / 2),
    y: Math.round(view.top + view.height / 2),
    top: passage.top,
    distance: isThere ? 0 : Math.round((passage.top + passage.bottom) / 2 - line),
  };
}

/** A passage of the story of a playground is the one that is read. */
export function isRead({ id, n }) {
  const passages = [...document.getElementById(id).closest('relu-story').querySelectorAll('relu-passage')];
  const read = passages.flatMap((passage, i) => (passage.getAttribute('aria-current') === 'step' ? [i] : []));
  return read.length === 1 && read[0] === n ? undefined : `read are: ${read.join(', ') || 'none'}`;
}

/** A playground is in the window, to its edges, and nothing of the page is over it, such as a header that stays. */
export function isInSight({ id }) {
  const element = document.getElementById(id);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (top < -1 || bottom > innerHeight + 1) return `is from ${top} to ${bottom} px of a window of ${innerHeight}`;
  for (const x of [left + 4, (left + right) / 2, right - 4])
    for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) {
      const over = document.elementFromPoint(x, y);
      if (!element.contains(over)) return `is under a <${over?.localName} class="${over?.className}"> at ${x}, ${y}`;
    }
}

/** A story is as wide as its place or less, and all of it, also of its figure, is inside of the window's width. */
export function storyFits({ id }) {
  const figure = document.getElementById(id);
  const story = figure.closest('relu-story');
  const isInside = (inner, left, right) => inner.left >= left - 1 && inner.right <= right + 1;
  const place = story.parentElement.getBoundingClientRect();
  if (!isInside(story.getBoundingClientRect(), place.left, place.right)) return 'is wider than its place';
  const parts = [story, story.shadowRoot, figure.shadowRoot].flatMap((root) => [...root.querySelectorAll('*')]);
  const wide = parts.find((part) => {
    const box = part.getBoundingClientRect();
    return box.width > 0 && !isInside(box, 0, document.documentElement.clientWidth);
  });
  return wide && `its <${wide.localName} class="${wide.className}"> sticks out`;
}

/** The playground, and all that is seen of it, is inside of the slide and of the window. */
export function fits({ id, slide }) {
  const element = document.getElementById(id);
  const sides = (box) => [-box.left, -box.top, box.right, box.bottom];
  const isInside = (inner, outer) => sides(inner).every((side, i) => side <= sides(outer)[i] + 1);
  const host = element.getBoundingClientRect();
  const deck = document.querySelector(slide).getBoundingClientRect();
  const text = (box) => sides(box).map(Math.round).join(' ');
  if (!isInside(host, deck)) return `${text(host)} is not inside of the slide, ${text(deck)}`;
  if (!isInside(host, new DOMRect(0, 0, innerWidth, innerHeight))) return `${text(host)} is not inside of the window`;
  const seen = element.shadowRoot.querySelectorAll('figure, .field, button, select, legend, output, .plot, .handle');
  for (const inner of seen) {
    const box = inner.getBoundingClientRect();
    if (box.width > 0 && !isInside(box, host)) return `${inner.className || inner.localName} sticks out: ${text(box)}`;
  }
}

/** The middle of the first thing in a playground that a selector finds and that can be seen, in pixels of the window. */
export function middleOf({ id, selector }) {
  const { shadowRoot } = document.getElementById(id);
  const boxes = [...shadowRoot.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  const { left, top, width, height } = boxes.find(({ width }) => width > 0);
  return { x: left + width / 2, y: top + height / 2 };
}

/** The middle of a thing in a playground is within a pixel of a point. */
export function isAtPoint({ id, selector, x, y }) {
  const box = document.getElementById(id).shadowRoot.querySelector(selector).getBoundingClientRect();
  const off = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
  return off <= 1 ? undefined : `is ${off.toFixed(1)} px off`;
}

/** A pointer over the middle of what is in a playground meets that playground, and nothing that the page has over it. */
export function isOnTop({ id, selector }) {
  const element = document.getElementById(id);
  const { left, top, width, height } = element.shadowRoot.querySelector(selector).getBoundingClientRect();
  const met = document.elementFromPoint(left + width / 2, top + height / 2);
  return met === element ? undefined : `is under a <${met?.localName} class="${met?.className}">`;
}

export function hasFocus({ id, selector }) {
  const { activeElement } = document.getElementById(id).shadowRoot;
  return activeElement?.matches(selector) ? undefined : `${activeElement?.localName} has the focus`;
}

export const leaveFocus = () => document.activeElement.blur();

/** Where a deck is, and whether it is paused, dark or an overview: by its address and the classes of its root. */
export const deckState = ({ root }) =>
  [location.href, document.documentElement.className, document.querySelector(root).className].join(' | ');

export function isDeckAt({ root, before }) {
  const now = [location.href, document.documentElement.className, document.querySelector(root).className].join(' | ');
  return now === before ? undefined : now;
}

export function hasTurned({ root, before }) {
  const now = [location.href, document.documentElement.className, document.querySelector(root).className].join(' | ');
  return now !== before ? undefined : 'nothing has changed';
}

export const problemsOfPage = () => window.__problems?.join('; ') || undefined;
