/** The colours of the style sheet, as numbers. */
import { colors, type ColorName } from '../../src/views/core/colors.js';

export type Triple = readonly [number, number, number];

/** Linear RGB of "#rrggbb", or of "#rgb". */
export function linear(hex: string): Triple {
  if (hex.length === 4) return linear(hex.replace(/\w/g, '$&$&'));
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return [r, g, b];
}

/** The default of a colour in the light and in the dark scheme. */
export const defaults = (name: string): readonly [string, string] => {
  const { light, dark } = colors[name as ColorName];
  return [light, dark];
};

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The contrast of WCAG 2.2, 1 … 21, of two linear colours. */
export function contrast(one: Triple, other: Triple): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
