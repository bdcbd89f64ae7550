export type Warn = (message: string) => void;

/** Warns an author on the console, in the name of an element. */
export const warnFor =
  (element: Element): Warn =>
  (message) => {
    const { localName, id } = element;
    console.warn(`<${localName}${id ? ` id="${id}"` : ''}>: ${message}`);
  };

/** The same for an element that may find the same fault again and again: nothing is said twice. */
export function warnOnceFor(element: Element): Warn {
  const said = new Set<string>();
  const warn = warnFor(element);
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    warn(message);
  };
}
