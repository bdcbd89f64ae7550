import type * as Library from '@napi-rs/canvas';
import type { Context } from '../views/core/theme.js';
import type { Measure } from '../views/still/block.js';
import { MAX_PIXELS } from '../views/still/defaults.js';
import type { Still } from '../views/still/still.js';
import { Failure } from './failure.js';

const LIBRARY = '@napi-rs/canvas';

/** What draws pixels: a library that only those install who want PNG. */
export interface CanvasLibrary {
  readonly create: (width: number, height: number) => Library.Canvas;
  readonly measure: Measure;
}

/** @throws Failure that says how to install the library if it is missing */
export async function loadCanvas(): Promise<CanvasLibrary> {
  const { createCanvas } = await load();
  const pen = createCanvas(1, 1).getContext('2d');
  return {
    create: createCanvas,
    measure(text, font) {
      pen.font = font;
      return pen.measureText(text).width;
    },
  };
}

async function load(): Promise<typeof Library> {
  try {
    return await import('@napi-rs/canvas');
  } catch (error) {
    const isMissing = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    );
    const reason = isMissing ? 'which is not installed' : `which can’t be loaded (${(error as Error).message})`;
    throw new Failure(
      `PNG needs ${LIBRARY}, ${reason}. In a project: npm install relu-playground ${LIBRARY}; ` +
        `once: npx -p relu-playground -p ${LIBRARY} relu-playground picture … SVG needs nothing else.`,
    );
  }
}

/** @param ratio pixels of the file in a pixel of the still @throws Failure for too many pixels */
export async function pngOf(
  { width, height, draw }: Still,
  ratio: number,
  { create }: CanvasLibrary,
): Promise<Uint8Array> {
  const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (deviceWidth * deviceHeight > MAX_PIXELS) {
    throw new Failure(`${deviceWidth} × ${deviceHeight} pixels are too many: choose a smaller width or scale`);
  }
  const canvas = create(deviceWidth, deviceHeight);
  const ctx = canvas.getContext('2d');
  ctx.scale(ratio, ratio);
  // The tile of a pattern is made by the document of its canvas, which here is none.
  const document = { createElement: () => create(1, 1) };
  Object.defineProperty(canvas, 'ownerDocument', { value: document });
  draw(ctx as unknown as Context);
  return canvas.encode('png');
}
