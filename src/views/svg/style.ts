/** The parts of a font as a canvas writes it: "600 14px 'Open Sans', sans-serif". */
export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly family: string;
  readonly weight: string | undefined;
  readonly style: string | undefined;
}

/** A font is asked for by each text, and there are few. */
const known = new Map<string, Font>();

/** @param font style, weight, size in pixels and family, the first two of them if they are not normal */
export function fontOf(font: string): Font {
  const before = known.get(font);
  if (before) return before;
  const [, style, weight, size, family] = /^(?:(italic) )?(?:(\d+|bold) )?([\d.]+)px (.+)$/.exec(font)!;
  const parts = { size: Number(size), family: family!, weight, style };
  known.set(font, parts);
  return parts;
}

export interface Paint {
  readonly color: string;
  /** 0 … 1 */
  readonly alpha: number;
}

/**
 * A colour of CSS as SVG editors know it: its opacity apart. Takes "#rrggbbaa" and "rgba(r, g, b, a)" to pieces, and
 * leaves every other colour as it is.
 */
export function paintOf(color: string): Paint {
  const hex = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(color);
  if (hex) return { color: hex[1]!, alpha: parseInt(hex[2]!, 16) / 255 };
  const rgba = /^rgba\((.+), ([\d.]+)\)$/.exec(color);
  return rgba ? { color: `rgb(${rgba[1]})`, alpha: Number(rgba[2]) } : { color, alpha: 1 };
}
