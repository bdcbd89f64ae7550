/** Characters of each part of the fonts: a canvas draws at once, and never again because a font has come. */
const CHARACTERS = 'am−√3·10⁻² ½ η∇ρ →←';

/**
 * Puts a playground into the page, lets it learn for some steps, and waits until everything is drawn.
 * @returns where it ends, in pixels of the page
 */
window.show = async ({ width, scheme, attributes, steps }) => {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.width = `${width}px`;
  for (const family of ['Open Sans', 'STIX Two Text']) await document.fonts.load(`16px '${family}'`, CHARACTERS);
  document.body.innerHTML = `<relu-playground ${attributes}></relu-playground>`;
  await import('/dist/relu-playground.js');
  const element = document.querySelector('relu-playground');
  await untilQuiet();
  element.advance(steps);
  await untilQuiet();
  await document.fonts.ready;
  for (const animation of element.shadowRoot.getAnimations()) animation.finish();
  await untilQuiet();
  return Math.ceil(element.getBoundingClientRect().bottom);
};
