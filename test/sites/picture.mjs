const STEPS = 300;

/** Puts the playground into the middle of the window, some steps on its way. */
async function show(id, steps) {
  const element = document.getElementById(id);
  element.pause();
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.advance(steps);
  await element.updateComplete;
  for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
}

/** Takes the picture of a site for its recipe: the first playground of its first page, with what is around it. */
export async function takePicture({ page, open, run }, origin, { name, pages: [{ path, playgrounds }] }) {
  await open(origin + path);
  await page.waitForFunction(() => customElements.get('relu-playground'));
  await run(show, playgrounds[0].id, STEPS);
  await page.screenshot({ path: `docs/images/embedding/${name}.png` });
}
