export type TouchStep = { type: 'touchStart' | 'touchMove'; x: number; y: number } | { type: 'touchEnd' };

const EVENTS = { touchStart: 'pointerdown', touchMove: 'pointermove', touchEnd: 'pointerup' };

/** A touch is captured by what it started on, and ends where it was last. */
let target: Element = document.documentElement;
let last = { x: 0, y: 0 };

function deepest(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inside = hit?.shadowRoot ? deepest(x, y, hit.shadowRoot) : null;
  return inside ?? hit;
}

/** One event of a touch as the page would see it. It does not scroll, whatever `touch-action` says. */
export function dispatchTouch(step: TouchStep): void {
  if (step.type !== 'touchEnd') last = { x: step.x, y: step.y };
  if (step.type === 'touchStart') target = deepest(step.x, step.y) ?? document.documentElement;
  const pressed = step.type !== 'touchEnd';
  const event = new PointerEvent(EVENTS[step.type], {
    // The mouse's id: setPointerCapture throws for one that the engine has not seen.
    pointerId: 1,
    pointerType: 'touch',
    isPrimary: true,
    clientX: last.x,
    clientY: last.y,
    button: step.type === 'touchMove' ? -1 : 0,
    buttons: pressed ? 1 : 0,
    pressure: pressed ? 0.5 : 0,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
}
