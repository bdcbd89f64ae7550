import type { NumberParameter, Parameter } from '../src/session/parameters.js';

/** What is not a number, in words; the meanings of numbers are on the page too, and so in the table. */
const MEANINGS: Readonly<Record<string, string>> = {
  preset: 'where to start',
  samples: 'the inputs: infinitely dense, or so many, equally spaced from −√3 to √3',
  playing: 'whether learning runs (it waits if the reader wants less motion)',
  layers: 'what is drawn in the views',
  views: 'the panels that are shown',
  controls: 'how much there is to press',
  theme: 'colours: the page’s, light or dark',
};

/** What an attribute is, in words. */
export const meaningOf = (parameter: Parameter<unknown>): string =>
  MEANINGS[parameter.attribute] ?? (parameter as NumberParameter).meaning;
