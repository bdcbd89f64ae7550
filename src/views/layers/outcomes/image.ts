import { OUTCOME_KINDS, type OutcomeKind, type OutcomeMap } from '../../../engine/unchecked.js';
import type { Domain, Scale } from '../../core/scale.js';
import type { Context, Theme } from '../../core/theme.js';
import { drawBorders } from './borders.js';
import { patternOf, type Pattern } from './pattern.js';

/** A plot's box in whole device pixels, and what these show. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly limits: Domain;
}

/** An outcome map in blocks of pixels: row 0 at the top, kinds as in OUTCOME_KINDS. */
export interface OutcomeImage {
  readonly frame: Frame;
  readonly kinds: Uint8Array;
  /** All pixels of a block this wide and high, counted from the top left, are equal. */
  readonly block: number;
  /** The kinds that are in it. */
  readonly present: ReadonlySet<OutcomeKind>;
}

/** What a map shows at this moment. */
export function imageOf(frame: Frame, { kinds, block }: Pick<OutcomeMap, 'kinds' | 'block'>): OutcomeImage {
  const counts = new Uint32Array(OUTCOME_KINDS.length);
  for (const kind of kinds) counts[kind]!++;
  return { frame, kinds, block, present: new Set(OUTCOME_KINDS.filter((_, kind) => counts[kind]! > 0)) };
}

/** @param ratioX device pixels per CSS pixel; with a zoomed page the two can differ a little. */
export function frameOf(scale: Scale, ratioX: number, ratioY: number): Frame {
  const left = Math.round(scale.left * ratioX);
  const right = Math.max(left + 1, Math.round(scale.right * ratioX));
  const top = Math.round(scale.top * ratioY);
  const bottom = Math.max(top + 1, Math.round(scale.bottom * ratioY));
  const limits: Domain = {
    x: [scale.atX(left / ratioX), scale.atX(right / ratioX)],
    y: [scale.atY(bottom / ratioY), scale.atY(top / ratioY)],
  };
  return { left, top, width: right - left, height: bottom - top, limits };
}

interface Look {
  readonly tint: keyof Theme & `tint${string}`;
  readonly pattern?: Pattern;
}

/**
 * The ends that only large rates and few inputs have are told by a pattern as well. An interpolant fits all that it
 * sees, like the teacher, and has its tint. Undecided starts and saddles have no look: there the box shows.
 */
const LOOKS: Readonly<Partial<Record<OutcomeKind, Look>>> = {
  teacher: { tint: 'tintTeacher' },
  linear: { tint: 'tintLinear' },
  dead: { tint: 'tintDead' },
  interpolant: { tint: 'tintTeacher', pattern: 'lines' },
  unsettled: { tint: 'tintUnsettled', pattern: 'hatching' },
  diverged: { tint: 'tintDiverged', pattern: 'dots' },
};

/** What an end is filled with, in device pixels, `ratio` of which are in a CSS pixel; undefined for one without a look. */
export function fillOf(
  ctx: Context,
  kind: OutcomeKind,
  theme: Theme,
  ratio: number,
): string | CanvasPattern | undefined {
  const look = LOOKS[kind];
  if (!look) return undefined;
  return look.pattern ? patternOf(ctx, look.pattern, theme[look.tint], theme.border, ratio) : theme[look.tint];
}

/**
 * Fills the map's rows run by run, and draws the borders over them. Its cost goes with the length of the borders, not
 * with the area, and any colour of CSS can be a tint; pixels of an ImageData would need both to be otherwise.
 */
export function drawOutcomes(ctx: Context, image: OutcomeImage, theme: Theme): void {
  const { left, top } = image.frame;
  // Device pixels in a CSS pixel.
  const ratio = Math.max(1, Math.round(ctx.getTransform().a));
  const fills = OUTCOME_KINDS.map((kind) => (image.present.has(kind) ? fillOf(ctx, kind, theme, ratio) : undefined));
  ctx.save();
  // Device pixels: every edge is sharp.
  ctx.resetTransform();
  forEachRun(image, (x, y, width, height, kind) => {
    const fill = fills[kind];
    if (!fill) return;
    ctx.fillStyle = fill;
    ctx.fillRect(left + x, top + y, width, height);
  });
  drawBorders(ctx, image, theme.border, ratio);
  ctx.restore();
}

type Visit = (x: number, y: number, width: number, height: number, kind: number) => void;

/** Calls back with each stretch of equal blocks in a row of blocks. */
function forEachRun({ kinds, frame: { width, height }, block }: OutcomeImage, visit: Visit): void {
  for (let y = 0; y < height; y += block) {
    const row = y * width;
    const rows = Math.min(block, height - y);
    let from = 0;
    for (let x = block; x < width + block; x += block) {
      const kind = kinds[row + from]!;
      if (x < width && kinds[row + x] === kind) continue;
      const end = Math.min(x, width);
      visit(from, y, end - from, rows, kind);
      from = end;
    }
  }
}
