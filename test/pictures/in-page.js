/** Loaded into the page before the playground. Text depends on a machine's fonts, so the canvases get none. */
CanvasRenderingContext2D.prototype.fillText = CanvasRenderingContext2D.prototype.strokeText = () => {};

const clock = requestAnimationFrame.bind(window);
let requests = 0;
window.requestAnimationFrame = (callback) => (requests++, clock(callback));

/** Waits until the playground has asked for no frame during ten of them: nothing is left to be refined. */
async function untilQuiet() {
  for (let quiet = 0; quiet < 10; quiet++) {
    const before = requests;
    await new Promise(clock);
    if (requests !== before) quiet = -1;
  }
}

/** One plot: its canvases, from below. */
function flat(plot) {
  const canvases = [...plot.querySelectorAll('canvas')];
  const whole = new OffscreenCanvas(canvases[0].width, canvases[0].height);
  for (const canvas of canvases) whole.getContext('2d').drawImage(canvas, 0, 0);
  return whole;
}

/** Learns for some steps, and shows the plots on one sheet, as a data URL: functions on the left, spaces on the right. */
window.take = async (steps) => {
  const element = document.querySelector('relu-playground');
  await untilQuiet();
  element.advance(steps);
  await element.updateComplete;
  await untilQuiet();
  const [io, wa, wb, left, right] = ['io', 'wa', 'wb', 'km-', 'km+'].map((box) =>
    flat(element.shadowRoot.querySelector(`[data-box='${box}']`)),
  );
  const sheet = document.createElement('canvas');
  sheet.width = 2 * io.width;
  sheet.height = wa.height + left.height + right.height;
  const ctx = sheet.getContext('2d');
  ctx.fillStyle = getComputedStyle(document.body).backgroundColor;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.drawImage(io, 0, 0);
  ctx.drawImage(wa, io.width, 0);
  ctx.drawImage(wb, sheet.width - wb.width, 0);
  ctx.drawImage(left, io.width, wa.height);
  ctx.drawImage(right, io.width, wa.height + left.height);
  return sheet.toDataURL();
};
