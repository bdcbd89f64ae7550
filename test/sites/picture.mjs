const SIZE = { width: 900, height: 1000 };
const STEPS = 300;

async function advance(id, steps) {
  const element = document.getElementById(id);
  element.pause();
  element.advance(steps);
  await element.updateComplete;
  // The views are drawn, and words find their places, in the frames after.
  for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
}

/** Takes the picture of a site for its recipe: the top of its first page, the first playground some steps on its way. */
export async function takePicture(
  { page, open, run },
  origin,
  { name, picture = SIZE, pages: [{ path, playgrounds }] },
) {
  await page.setViewport(picture);
  await open(origin + path);
  await page.waitForFunction(() => customElements.get('relu-playground'));
  await run(advance, playgrounds[0].id, STEPS);
  await page.screenshot({ path: `docs/images/embedding/${name}.png` });
}
