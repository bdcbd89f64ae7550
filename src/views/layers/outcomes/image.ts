import { OUTCOME_KINDS, type OutcomeKind } from '../../../engine/unchecked.js';
import type { Domain, Scale } from '../../core/scale.js';
import type { Context, Theme } from '../../core/theme.js';

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

/** Undecided starts and saddles have none: there the box shows. */
const tintOf = (kind: OutcomeKind, { tintTeacher, tintLinear, tintDead }: Theme): string | undefined =>
  kind === 'teacher' ? tintTeacher : kind === 'linear' ? tintLinear : kind === 'dead' ? tintDead : undefined;

/**
 * Fills the map's rows run by run. Its cost goes with the length of the borders, not with the area, and any colour of
 * CSS can be a tint; pixels of an ImageData would need both to be otherwise.
 */
export function drawOutcomes(ctx: Context, image: OutcomeImage, theme: Theme): void {
  const tints = OUTCOME_KINDS.map((kind) => tintOf(kind, theme));
  const { left, top } = image.frame;
  ctx.save();
  // Device pixels: every edge is sharp.
  ctx.resetTransform();
  forEachRun(image, (x, y, width, height, kind) => {
    const tint = tints[kind];
    if (!tint) return;
    ctx.fillStyle = tint;
    ctx.fillRect(left + x, top + y, width, height);
  });
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
