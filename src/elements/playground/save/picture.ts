import { AttributeValues } from '../../../session/attribute-values.js';
import * as table from '../../../session/parameters.js';
import { paletteOf } from '../../../views/core/colors.js';
import { FONTS, MAX_PIXELS, SCALE, titleOf, WIDTH, widthOf } from '../../../views/still/defaults.js';
import type { Measure } from '../../../views/still/block.js';
import { stillOf, type Still } from '../../../views/still/still.js';
import { measureForSvg, SVG_RATIO, svgOf } from '../../../views/svg/svg.js';
import type { Warn } from '../../link/warn.js';
import type { PictureFormat, PictureOptions } from './picture-options.js';
import type { Subject } from './subject.js';

const format = table.choice<PictureFormat>('format', '', ['svg', 'png'], 'svg');
const width = table.number('width', '', 'of the picture', { ...WIDTH, step: 1 });
const captionText: table.Parameter<string> = {
  attribute: 'caption',
  meaning: '',
  accepts: 'a text',
  parse: (raw) => (typeof raw === 'string' ? raw : undefined),
};
const scale = table.number('scale', '', 'pixels of a PNG for each CSS pixel', SCALE, SCALE.usual);

/**
 * A still picture of a figure as it is now, as a file: drawn as the command `relu-playground picture` draws it. Bad options
 * fall back, with a warning. Outcome maps are computed to their end first, which can take seconds.
 * @throws Error where there are no views to draw, and where a PNG is larger than the browser can make
 */
export async function pictureOf(subject: Subject, options: PictureOptions): Promise<Blob> {
  const values = valuesOf(Object(options) as PictureOptions, subject.warn);
  const { source } = subject;
  const { state } = source;
  const views = values.has(table.views) ? values.get(table.views)! : state.views;
  const layers = values.has(table.layers) ? values.get(table.layers)! : state.layers;
  const caption = values.get(captionText);
  if (views.length === 0) throw new Error('views="" leaves nothing to draw');
  const scheme = values.get(table.theme);
  const isPng = values.get(format) === 'png';
  const ratio = values.get(scale)!;
  const still = stillOf(
    { state: { ...state, views, layers }, loss: source.loss, history: source.history },
    {
      theme: { ...((scheme === 'auto' && subject.theme) || paletteOf(scheme === 'dark' ? scheme : 'light')), ...FONTS },
      width: values.get(width) ?? widthOf(views),
      ratio: isPng ? ratio : SVG_RATIO,
      caption,
      measure: isPng ? measureOnCanvas() : measureForSvg,
    },
  );
  if (isPng) return pngOf(still, ratio);
  return new Blob([svgOf(still, caption || titleOf(state.step), FONTS.font)], { type: 'image/svg+xml' });
}

/** Whatever a script has given for options: what it has none of is left to the defaults. */
function valuesOf(options: PictureOptions, warn: Warn): AttributeValues {
  const values = new AttributeValues((message) => warn(`picture: ${message}`));
  for (const parameter of [format, table.views, table.layers, table.theme, width, scale, captionText]) {
    values.set(parameter, options[parameter.attribute as keyof PictureOptions]);
  }
  return values;
}

function measureOnCanvas(): Measure {
  const ctx = contextOf(document.createElement('canvas'));
  return (text, font) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
}

async function pngOf({ width, height, draw }: Still, ratio: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const tooLarge = new Error(`${canvas.width} × ${canvas.height} pixels are too many: choose a smaller width or scale`);
  if (canvas.width * canvas.height > MAX_PIXELS) throw tooLarge;
  const ctx = contextOf(canvas);
  ctx.scale(ratio, ratio);
  draw(ctx);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  // The browser has a limit of its own.
  if (!blob) throw tooLarge;
  return blob;
}

/** @throws Error where the browser gives no canvas, as some do that are set not to be recognised */
function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('this browser gives no canvas to draw on');
  return ctx;
}
