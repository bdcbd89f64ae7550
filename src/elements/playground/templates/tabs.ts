import { html, type TemplateResult } from 'lit';
import { shapeOf } from '../../../engine/unchecked.js';
import type { State } from '../../../session/state.js';
import { spaces as spacesById, type SpaceId } from '../../../views/spaces/index.js';
import { shows, type Space } from '../../../views/spaces/space.js';
import type { SpacesController } from '../controllers/spaces-controller.js';
import { typeset } from './formulas.js';

/** The tabs, and the space that they show. */
export interface Tab {
  readonly chosen: SpaceId;
  readonly template: TemplateResult;
}

/** Whether the student's point lies in the box of a space. */
function isIn(space: Space, { learner }: State): boolean {
  if (!shows(space, learner.student.w) || !Number.isFinite(shapeOf(learner.student).m)) return false;
  const { x, y } = space.project(learner.student);
  const [[x0, x1], [y0, y1]] = [space.domain.x, space.domain.y];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** One tab for each space, with a dot where the student is. */
export function tabsTemplate(state: State, spaces: readonly SpaceId[], control: SpacesController): Tab {
  const chosen = control.chosenOf(spaces)!;
  const template = html`
    <div class="tabs" part="tabs" role="tablist" aria-label="Spaces" data-roving>
      ${spaces.map((id) => tabTemplate(spacesById[id], id === chosen, isIn(spacesById[id], state), control))}
    </div>
  `;
  return { chosen, template };
}

function tabTemplate(
  { id, name, numbers: [x, y], s }: Space,
  isChosen: boolean,
  hasStudent: boolean,
  control: SpacesController,
): TemplateResult {
  const arrow = s && (s > 0 ? '→' : '←');
  const arm = s ? `, arm to the ${s > 0 ? 'right' : 'left'}` : '';
  return html`
    <button
      type="button"
      class="tab ${control.isPulsing(id) ? 'pulsing' : ''}"
      role="tab"
      aria-selected=${isChosen}
      aria-controls="space-${id}"
      @click=${() => control.choose(id)}
      @focus=${() => control.choose(id)}
    >
      <span aria-hidden="true">${typeset(`${x}, ${y}`)}${arrow}<i class="here" ?hidden=${!hasStudent}></i></span>
      <span class="said">${name} ${x} and ${y}${arm}${hasStudent ? ', the student is here' : ''}</span>
    </button>
  `;
}
