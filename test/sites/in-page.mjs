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
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
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

export const problemsOfPage = () => window.__problems?.join('; ') || undefined;
