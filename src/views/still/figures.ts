import type { OutcomeKind } from '../../engine/unchecked.js';
import { studentParameters } from '../../session/parameters.js';
import type { State } from '../../session/state.js';
import { drawHaloText } from '../core/axes.js';
import type { Scale } from '../core/scale.js';
import type { Context } from '../core/theme.js';
import { handles, type Handle, type Scales } from '../handles/handles.js';
import { LINE_NAMES, placeLineLabels } from '../io/line-labels.js';
import type { OutcomeImage } from '../layers/outcomes/image.js';
import { panels, type Panel, type PanelId } from '../panels.js';
import type { Scene } from '../scene.js';
import type { Space } from '../spaces/space.js';
import type { Block, Page } from './block.js';
import { drawHandle, drawNote } from './handles.js';
import { layoutOf, type Figure } from './layout.js';
import { mapOf, moved } from './maps.js';
import { drawSpans, type Span } from './text.js';
import { countsOf } from './words.js';

/** A panel in its place. */
interface Plot extends Figure {
  readonly panel: Panel;
  readonly scale: Scale;
  readonly map: OutcomeImage | undefined;
}

/** All panels that are shown, with their captions, and the ends that their maps show. */
export interface FiguresBlock extends Block {
  readonly present: ReadonlySet<OutcomeKind>;
  /** Whether there is a map. */
  readonly hasMaps: boolean;
}

/** The panels of the views that are shown. Their maps, if these are shown, are computed here. */
export function figuresBlock(scene: Scene, page: Page): FiguresBlock {
  const { state } = scene;
  const { theme, ratio } = page;
  const { figures, height, isWide } = layoutOf(state.views, page.width, theme.em);
  const plots = figures.map((figure): Plot => {
    const panel = panels.find(({ id }) => id === figure.id)!;
    const scale = panel.scale(scene, figure.plot.width, figure.plot.height, theme.em);
    const map = state.layers.includes('outcomes') && panel.space ? mapOf(panel.space, state, scale, ratio) : undefined;
    return { ...figure, panel, scale, map };
  });
  const maps = plots.flatMap(({ map }) => map ?? []);
  return {
    height,
    present: new Set(maps.flatMap(({ present }) => [...present])),
    hasMaps: maps.length > 0,
    draw(ctx, top) {
      for (const plot of plots) {
        drawCaption(ctx, plot, scene, isWide, top, page);
        drawPlot(ctx, plot, scene, top, page);
      }
      drawHandles(ctx, plots, scene, top, page);
    },
  };
}

/** From the left of a figure to its caption: as far as the box of its plot begins. */
const INDENT = 2.2;

function drawCaption(
  ctx: Context,
  { panel, caption }: Plot,
  scene: Scene,
  isWide: boolean,
  top: number,
  page: Page,
): void {
  const { theme, left, measure } = page;
  const spans = panel.id === 'loss' ? countsOf(scene, theme) : titleOf(panel.space, isWide, page);
  const x = left + caption.left + INDENT * theme.em;
  drawSpans(ctx, spans, x, top + caption.top + caption.height / 2, measure);
}

/** "Input → output", or the name of a space with the symbols of its axes and the direction of its arms. */
function titleOf(space: Space | undefined, isWide: boolean, { theme }: Page): Span[] {
  const { em, ink: color } = theme;
  const [plain, bold] = [`${em}px ${theme.font}`, `600 ${em}px ${theme.font}`];
  if (!space) return [{ text: 'Input → output', font: bold, color }];
  const { name, numbers, s } = space;
  const symbols = numbers.slice(0, 2).map((key) => studentParameters[key].symbol);
  const title: Span[] = [
    { text: name, font: bold, color },
    { text: symbols.join(', '), font: `italic ${1.1 * em}px ${theme.mathFont}`, color, gap: 0.3 * em },
  ];
  if (s === undefined) return title;
  const arm = s > 0 ? ['→', 'arm right, s = +1'] : ['←', 'arm left, s = −1'];
  return [...title, { text: arm[isWide ? 1 : 0]!, font: plain, color: theme.muted, gap: 0.5 * em }];
}

/** Runs a drawing in pixels of a plot. */
function inPlot(ctx: Context, { plot }: Plot, top: number, { left }: Page, draw: () => void): void {
  ctx.save();
  ctx.translate(left + plot.left, top + plot.top);
  draw();
  ctx.restore();
}

function drawPlot(ctx: Context, plot: Plot, scene: Scene, top: number, page: Page): void {
  const { panel, scale, map } = plot;
  const { theme, left, ratio } = page;
  const maps = map && { [panel.id]: moved(map, left + plot.plot.left, top + plot.plot.top, ratio) };
  const shown = maps ? { ...scene, maps } : scene;
  inPlot(ctx, plot, top, page, () => {
    panel.ground.draw(ctx, scale, shown, theme);
    panel.ground.growth?.draw(ctx, scale, shown, theme, 0);
    panel.live.draw(ctx, scale, shown, theme);
  });
}

/** The handles of all plots and, under them, the names of the lines. */
function drawHandles(ctx: Context, plots: readonly Plot[], { state }: Scene, top: number, page: Page): void {
  const { theme } = page;
  const plotOf = (id: PanelId): Plot | undefined => plots.find((plot) => plot.id === id);
  const scales = Object.fromEntries(plots.map(({ id, scale }) => [id, scale])) as Scales;
  const io = plotOf('io');
  if (io) inPlot(ctx, io, top, page, () => drawLineNames(ctx, scales, state, page));
  for (const handle of handles) {
    const anchor = plotOf(boxOf(handle)) && handle.anchor(state, scales);
    if (!anchor) continue;
    const plot = plotOf(anchor.box)!;
    inPlot(ctx, plot, top, page, () => {
      if (anchor.outside !== undefined) drawNote(ctx, handle, anchor, plot.scale, state, theme);
      drawHandle(ctx, handle, anchor, theme);
    });
  }
}

/** A box that is shown if the place of a handle is: the two of k and m are shown together. */
const boxOf = ({ plot }: Handle): PanelId => (plot === 'km' ? 'km+' : plot);

function drawLineNames(ctx: Context, scales: Scales, state: State, { theme }: Page): void {
  const { em } = theme;
  const labels = placeLineLabels(state, scales, em);
  ctx.font = `600 ${0.93 * em}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const [line, name] of LINE_NAMES) {
    const label = labels[line];
    if (label) drawHaloText(ctx, name, label.x, label.y, { ...theme, ink: theme[line] });
  }
}
