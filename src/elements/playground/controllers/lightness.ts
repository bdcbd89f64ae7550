/**
 * The colour that was asked for last and how light it is: a page has one background, and it is asked for in each
 * update.
 */
let known: { readonly color: string; readonly lightness: number | undefined } | undefined;

/** How light a colour is, 0 … 1, or undefined where it lets through what is behind. */
export function lightnessOf(color: string): number | undefined {
  if (known?.color !== color) known = { color, lightness: measuredLightness(color) };
  return known.lightness;
}

/** The browser resolves a colour in whatever syntax it is written: one pixel of it is drawn and read. */
function measuredLightness(color: string): number | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, alpha] = context.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return alpha <= 127 ? undefined : (0.3 * r + 0.59 * g + 0.11 * b) / 255;
}
