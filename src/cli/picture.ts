import { parameters, playing, controls, speed, theme as themeParameter } from '../session/parameters.js';
import { paletteOf } from '../views/core/colors.js';
import type { StillTheme } from '../views/still/block.js';
import { FONTS, SCALE, titleOf, WIDTH, widthOf } from '../views/still/defaults.js';
import { stillOf } from '../views/still/still.js';
import { measureForSvg, SVG_RATIO, svgOf } from '../views/svg/svg.js';
import type { Command } from './command.js';
import { Failure } from './failure.js';
import { address, numberIn, numberOption, optionsFor, valuesOf, type Option } from './options.js';
import { loadCanvas, pngOf } from './png.js';
import { storeOf } from './store-of.js';
import { endingIn, output, writeFile } from './write.js';

/** What has no meaning in a picture that stands still. */
const MOVING: readonly unknown[] = [speed, playing, controls];

const width = numberOption(
  'width',
  `of the picture in CSS pixels (${widthOf([])}, or ${widthOf(['io'])} for one view)`,
  WIDTH.min,
  WIDTH.max,
);
const scale = numberOption('scale', `pixels of a PNG for each CSS pixel (${SCALE.usual})`, SCALE.min, SCALE.max, false);
const caption: Option = { name: 'caption', meaning: 'a line under the figure', accepts: 'a text' };
const endings = ['.svg', '.png'] as const;

export const picture: Command = {
  name: 'picture',
  meaning: 'a still picture of the figure, as SVG or PNG',
  examples: [
    'picture --preset in-sign-change-iii --step 400 --views wa -o figure.svg',
    "picture --address '#fig?student-b=0.9&step=40' --layers 'outcomes fate' --width 600 -o figure.png",
  ],
  options: [
    ...optionsFor(parameters.filter((parameter) => !MOVING.includes(parameter))),
    address,
    width,
    scale,
    caption,
    output(endings),
  ],
  async run(given) {
    const ending = endingIn(given, endings);
    if (!ending) throw new Failure('-o is missing: the file to write, such as -o figure.svg or -o figure.png');
    const isPng = ending === '.png';
    const values = valuesOf(given);
    const ratio = numberIn(given, scale, SCALE.usual);
    const chosenWidth = numberIn(given, width, undefined);
    const canvas = isPng ? await loadCanvas() : undefined;
    const store = storeOf(values);
    const { views, step } = store.state;
    if (views.length === 0) throw new Failure('views="" leaves nothing to draw');
    const text = given.get('caption');
    const still = stillOf(store, {
      theme: themeOf(values.get(themeParameter) === 'dark' ? 'dark' : 'light'),
      width: chosenWidth ?? widthOf(views),
      ratio: isPng ? ratio : SVG_RATIO,
      caption: text,
      measure: canvas ? canvas.measure : measureForSvg,
    });
    const title = text || titleOf(step);
    await writeFile(
      given.get('output')!,
      canvas ? await pngOf(still, ratio, canvas) : [svgOf(still, title, FONTS.font)],
    );
    return [`${given.get('output')}: ${still.width} × ${still.height} px. In words: ${still.words}\n`];
  },
};

function themeOf(scheme: 'light' | 'dark'): StillTheme {
  return { ...paletteOf(scheme), ...FONTS };
}
