import type { AttributeValues } from './attribute-values.js';
import { isEqual } from './equal.js';
import { playing, preset as presetParameter, settingParameters, type Settings } from './parameters.js';
import { followingEdit, NO_OVERRIDES, startOf, startWith } from './start.js';
import type { Edit, State } from './state.js';

/**
 * Who has made a change: a hand, a script or an attribute, a link, a passage of a story, or time while learning runs.
 */
export type Actor = 'user' | 'script' | 'link' | 'story' | 'clock';

/** A change of what is set, learned or shown. What an action means is said by `reduce`. */
export type Change =
  /** Puts the student or the teacher somewhere; a student begins a new run. */
  | ({ readonly type: 'edit' } & Edit)
  | { readonly type: 'configure'; readonly settings: Partial<Settings> }
  /** Begins anew from a preset as it is. */
  | { readonly type: 'choosePreset'; readonly preset: string }
  /** Puts the teacher, or the student, back to where the author has put it. */
  | { readonly type: 'resetTeacher' }
  | { readonly type: 'resetStudent' }
  /** Follows attributes that have changed, all together, so that their order does not matter. */
  | { readonly type: 'follow'; readonly attributes: AttributeValues; readonly changed: ReadonlySet<string> }
  /** Begins anew as an address says: the author's own start, with the values of the address over it. */
  | { readonly type: 'visit'; readonly author: AttributeValues; readonly values: AttributeValues }
  | { readonly type: 'play' }
  | { readonly type: 'pause' };

/** A move in time, or a clearing of what is remembered; the store makes these with the help of its runs. */
export type Move =
  /** Makes descent steps, a whole number of them; fewer if learning stops by itself. */
  | { readonly type: 'advance'; readonly steps: number }
  /** Goes back or forward to a step of the present run, first … last; beyond these, to the nearest one. */
  | { readonly type: 'goTo'; readonly step: number }
  /** Goes to a step of the present run, and makes the steps up to it that have not been made yet. */
  | { readonly type: 'reach'; readonly step: number }
  /** Forgets the earlier runs. */
  | { readonly type: 'erase' };

export type Action = Change | Move;

/**
 * The state after a change. It is pure: the same state and change give the same result, and nothing else happens. Where
 * all values stay as they are the result is the same object, and listeners are not told.
 */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'edit':
      return edited(state, change);
    case 'configure':
      return withValues(state, change.settings);
    case 'choosePreset': {
      const start = startOf(change.preset, NO_OVERRIDES);
      return edited(withValues(state, { preset: change.preset, start }), start);
    }
    case 'resetTeacher':
      return edited(state, { teacher: state.start.teacher });
    case 'resetStudent':
      return edited(state, { learner: state.start.learner });
    case 'follow':
      return followed(state, change.attributes, change.changed);
    case 'visit':
      return visited(state, change.author, change.values);
    case 'play':
      return withValues(state, { playing: !state.halt });
    case 'pause':
      return withValues(state, { playing: false });
  }
}

/** The state with other values. What has made learning halt is over if the next step would be another one. */
function withValues(state: State, values: Partial<State>): State {
  const next = { ...state, ...values };
  if (isEqual(next, state)) return state;
  return CONDITIONS.every((key) => isEqual(next[key], state[key])) ? next : { ...next, halt: undefined };
}

/** What the next step depends on, beside the student. */
const CONDITIONS = ['teacher', 'learningRate', 'samples'] as const;

function edited(state: State, { teacher, learner }: Edit): State {
  const next = teacher ? withValues(state, { teacher }) : state;
  // A new object tells the store that a run begins, also where the student is put to where it is.
  return learner ? { ...next, learner: { ...learner }, step: 0, halt: undefined } : next;
}

/**
 * A preset begins anew with the explicit values over it. An explicit value alone changes what its number field would
 * change.
 */
function followed(state: State, attributes: AttributeValues, changed: ReadonlySet<string>): State {
  const settings = Object.entries(settingParameters)
    .filter(([, { attribute }]) => changed.has(attribute))
    .map(([key, parameter]) => [key, attributes.get<unknown>(parameter)]);
  const { overrides } = attributes;
  const configured = withValues(state, Object.fromEntries(settings) as Partial<Settings>);
  const start = startOf(configured.preset, overrides);
  const isAnew = changed.has(presetParameter.attribute);
  const edit = isAnew ? start : followingEdit(state.learner, state.teacher, start, overrides, changed);
  return edited(withValues(configured, { start }), edit);
}

/**
 * Everything that an address leaves out is what the author has made it, so that an address means the same at any time.
 */
function visited(state: State, author: AttributeValues, values: AttributeValues): State {
  const settings = Object.entries(settingParameters).map(([key, parameter]) => [
    key,
    (values.has(parameter) ? values : author).get<unknown>(parameter),
  ]);
  const base = values.has(presetParameter)
    ? startOf(values.get(presetParameter)!, NO_OVERRIDES)
    : startOf(author.get(presetParameter)!, author.overrides);
  const start = startWith(base, values.overrides);
  const next = withValues(state, {
    ...(Object.fromEntries(settings) as Settings),
    start,
    playing: values.has(playing),
  });
  return edited(next, start);
}
