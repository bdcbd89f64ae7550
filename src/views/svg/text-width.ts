import type { Font } from './style.js';

/** Widths of characters in units of the text size, rather too wide than too narrow: those of DejaVu Sans, a wide font. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI'|.,:;!’‘]/, 0.3],
  [/[ \-frt()[\]/·]/, 0.4],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/, 0.42],
  [/[mwMW%@]/, 0.95],
  [/[→←−+=<>~]/, 0.84],
  [/[A-HJ-LN-VX-Z]/, 0.7],
];
const USUAL = 0.62;
/** Of Chinese, Japanese and Korean, and of pictograms. */
const WIDE = 1;
const BOLD = 1.1;

/** About how wide a text is, in pixels, in a font that is not known: to break lines, and to put one text after another. */
export function textWidth(text: string, { size, weight }: Font): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (weight ? BOLD : 1);
}

const widthOf = (character: string): number =>
  character >= '\u2e80' ? WIDE : (WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL);
