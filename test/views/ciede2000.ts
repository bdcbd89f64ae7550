/** Colour differences as they are seen. */
import type { Triple } from './colors.js';

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);

/** CIELAB of linear RGB (sRGB primaries, D65); what a simulation has put beyond the gamut is clipped. */
export function lab(rgb: Triple): Triple {
  const [r, g, b] = rgb.map((value) => Math.min(1, Math.max(0, value))) as [number, number, number];
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 142-2001, as Sharma, Wu and Dalal write it: "The CIEDE2000 Color-Difference Formula" (2005), equations 2 to 22. */
export function ciede2000([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const polar = (a: number, b: number): { c: number; h: number } => ({
    c: Math.hypot(a * stretch, b),
    h: degrees(Math.atan2(b, a * stretch)),
  });
  const [p, q] = [polar(a1, b1), polar(a2, b2)];
  const isGrey = p.c * q.c === 0;
  const turn = isGrey ? 0 : ((q.h - p.h + 540) % 360) - 180;
  const dL = L2 - L1;
  const dC = q.c - p.c;
  const dH = 2 * Math.sqrt(p.c * q.c) * sin(turn / 2);
  const L = (L1 + L2) / 2;
  const C = (p.c + q.c) / 2;
  const h = isGrey ? p.h + q.h : p.h + turn / 2;
  const T = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * T;
  const around = ((h + 360) % 360) - 275;
  const RT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * sin(60 * Math.exp(-((around / 25) ** 2)));
  return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH));
}
