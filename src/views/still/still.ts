import type { Context } from '../core/theme.js';
import type { Scene } from '../scene.js';
import { wordsOf } from '../text/status.js';
import type { Block, Measure, Page, StillTheme } from './block.js';
import { figuresBlock } from './figures.js';
import { legendBlock } from './legend.js';
import { captionBlock, countsBlock, statusBlock } from './words.js';

/** What a still shows: the state of a figure and its runs. A store is one. */
export type Source = Pick<Scene, 'state' | 'loss' | 'history'>;

export interface StillOptions {
  readonly theme: StillTheme;
  /** Of the whole picture, pixels. */
  readonly width: number;
  /** Device pixels per pixel: maps are as fine as this. */
  readonly ratio: number;
  /** A text under the figure. */
  readonly caption?: string | undefined;
  readonly measure: Measure;
}

/** A still picture of a figure: its size in pixels, and how to draw it. */
export interface Still {
  readonly width: number;
  readonly height: number;
  /** What the learning that it shows is doing, in words. */
  readonly words: string;
  /** Draws it on an empty context, in which a unit is `ratio` device pixels. */
  readonly draw: (ctx: Context) => void;
}

/** Around the figure, whole pixels. */
const MARGIN = 12;
/** Between rows, in units of the text size. */
const GAP = 0.45;

/**
 * The still picture of a figure, drawn by what draws the element: the status in words, the meaning of the colours, the
 * panels with their handles, a caption; nothing that is there to press. It needs no page. Outcome maps, if they are
 * shown, are computed to their end, which can take seconds.
 */
export function stillOf(source: Source, { theme, width, ratio, caption, measure }: StillOptions): Still {
  const { state, loss, history } = source;
  const page: Page = { theme, width: width - 2 * MARGIN, left: MARGIN, ratio, measure };
  const scene: Scene = { state, loss, history, trajectory: history.run.trajectory, maps: {} };
  const words = wordsOf(state);
  const figures = figuresBlock(scene, page);
  const blocks = [
    statusBlock(words, page),
    figures.hasMaps ? legendBlock(state, figures.present, page) : undefined,
    figures,
    state.views.includes('loss') ? undefined : countsBlock(scene, page),
    caption ? captionBlock(caption, page) : undefined,
  ].filter((block) => block !== undefined);
  const { tops, end } = placed(blocks, GAP * theme.em);
  const height = end + MARGIN;
  return {
    width,
    height,
    words: words.text,
    draw(ctx) {
      ctx.fillStyle = theme.ground;
      ctx.fillRect(0, 0, width, height);
      blocks.forEach((block, i) => block.draw(ctx, tops[i]!));
    },
  };
}

/** Rows under each other: where each of them begins, and where the last one ends, in whole pixels. */
function placed(blocks: readonly Block[], gap: number): { readonly tops: readonly number[]; readonly end: number } {
  let end = MARGIN;
  const tops = blocks.map(({ height }, i) => {
    const top = i === 0 ? end : Math.round(end + gap);
    end = Math.ceil(top + height);
    return top;
  });
  return { tops, end };
}
