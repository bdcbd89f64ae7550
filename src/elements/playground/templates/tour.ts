import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Rectangle } from '../../../views/marks/place-note.js';
import type { Sight } from '../../../views/marks/registry.js';
import type { Line, Shape } from '../../../views/marks/shape.js';
import { icons } from './icons.js';
import { iconButton } from './toolbar.js';

/** The control that begins and ends the tour. */
export const tourButtonTemplate = (isOpen: boolean, toggle: () => void): TemplateResult => html`
  <button
    id="tour"
    type="button"
    class="explains"
    part="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    What am I looking at?
  </button>
`;

interface Tour {
  /** Undefined until its panel is in view. */
  readonly sight: Sight | undefined;
  /** Where its panel is in what contains the plots, CSS pixels. */
  readonly panel: Rectangle | undefined;
  readonly index: number;
  readonly count: number;
  readonly go: (index: number) => void;
  readonly end: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The dimmed plots with a hole at the mark, and the note that tells of it. */
export const tourTemplate = ({ sight, panel, index, count, go, end, onKey }: Tour): TemplateResult => html`
  <div class="tour" role="dialog" tabindex="-1" aria-label="What am I looking at?" @keydown=${onKey}>
    <svg class="dim" aria-hidden="true" @click=${end}>
      <mask id="hole" maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">
        <rect class="shown" width="100%" height="100%" />
        ${
          sight && panel
            ? svg`<g class="cut" transform="translate(${panel.left} ${panel.top})">${outline(sight.shape)}</g>`
            : nothing
        }
      </mask>
      <rect class="dimmer" width="100%" height="100%" mask="url(#hole)" />
    </svg>
    <div id="tour-note" class=${sight?.color ?? ''}>
      <p><b>${sight?.name}</b> ${sight?.words}</p>
      <div class="steps">
        ${iconButton('back', 'Back', icons.back, () => go(index - 1))}
        <span aria-hidden="true">${index + 1} / ${count}</span>
        ${iconButton('forward', 'Next', icons.forward, () => go(index + 1))}
        <button type="button" class="close" part="button" @click=${end}>Close</button>
      </div>
      <p class="said" role="status">${index + 1} of ${count}. ${sight?.name}. ${sight?.words}</p>
    </div>
  </div>
`;

/** The shape of a mark; its style makes thin lines broad. */
const outline = ({ circles = [], lines = [], areas = [] }: Shape): SVGTemplateResult[] => [
  ...areas.map((corners) => svg`<polygon points=${pointsOf(corners)} />`),
  ...lines.map((line) => svg`<polyline points=${pointsOf(line)} />`),
  ...circles.map(({ x, y, radius }) => svg`<circle cx=${x} cy=${y} r=${radius + 8} />`),
];

const pointsOf = (line: Line): string => line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
