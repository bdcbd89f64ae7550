/** Loaded into the page after until-quiet.js and before the playground. Text depends on a machine's fonts, so the canvases get none. */
CanvasRenderingContext2D.prototype.fillText = CanvasRenderingContext2D.prototype.strokeText = () => {};

/** The canvas of a panel. */
const canvasOf = (element, panel) => element.shadowRoot.querySelector(`[data-box='${panel}'] canvas`);

/** Learns for some steps, and shows the panels on one sheet, one under the other, as a data URL. */
window.take = async (steps) => {
  const element = document.querySelector('relu-playground');
  await untilQuiet();
  element.advance(steps);
  await element.updateComplete;
  await untilQuiet();
  const canvases = ['io', 'loss', 'wa', 'wb', 'km-', 'km+'].map((panel) => canvasOf(element, panel));
  const sheet = document.createElement('canvas');
  sheet.width = Math.max(...canvases.map(({ width }) => width));
  sheet.height = canvases.reduce((sum, { height }) => sum + height, 0);
  const ctx = sheet.getContext('2d');
  ctx.fillStyle = getComputedStyle(document.body).backgroundColor;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  let y = 0;
  for (const canvas of canvases) {
    ctx.drawImage(canvas, 0, y);
    y += canvas.height;
  }
  return sheet.toDataURL();
};
