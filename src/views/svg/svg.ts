import type { Still } from '../still/still.js';
import { fontOf } from './style.js';
import { escape, SvgContext } from './svg-context.js';
import { textWidth } from './text-width.js';

/** How fine maps are in an SVG: device pixels in a pixel. */
export const SVG_RATIO = 2;

/** How wide a text is in SVG, where the reader's fonts are not known. */
export const measureForSvg = (text: string, font: string): number => textWidth(text, fontOf(font));

/**
 * A still as a file in SVG; it is made for SVG_RATIO and measured by `measureForSvg`.
 * @param title what it is, in words
 * @param family the fonts of its text
 */
export function svgOf({ width, height, words, draw }: Still, title: string, family: string): string {
  const svg = new SvgContext(SVG_RATIO, family);
  draw(svg.context);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escape(family)}" role="img">
<title>${escape(title)}</title>
<desc>${escape(words)}</desc>
${svg}
</svg>
`;
}
