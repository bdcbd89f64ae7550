import { R, type Direction, type Teacher } from '../../engine/unchecked.js';
import { heightOf, isFlat, moveKink, reshape, turn } from '../../session/learner.js';
import type { Edit, State } from '../../session/state.js';
import { anchorOf, type Anchor } from '../core/anchor.js';
import { formatNumber, spoken } from '../core/format.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import { armAnchor, armTo } from '../io/arm.js';
import { spaces, type SpaceId } from '../spaces/index.js';
import { SLOPES, type BoxId, type Space } from '../spaces/space.js';

export type Scales = Readonly<Record<BoxId, Scale>>;
export type Neuron = 'teacher' | 'student';

/** Where a handle is: an anchor in one of the boxes. */
export interface HandleAnchor extends Anchor {
  readonly box: BoxId;
}

/** One thing that can be dragged: where it is, what it says, and which edit a drag or a key makes. All pure. */
export interface Handle {
  readonly id: string;
  readonly neuron: Neuron;
  readonly kind: 'kink' | 'arm' | 'point';
  /** The plot that it lives in; 'km' are the two k-m boxes together, between which it can be carried. */
  readonly plot: 'io' | SpaceId | 'km';
  readonly label: string;
  /**
   * Undefined while there is nothing to hold: an arm that is outside the data. An arm is held wherever the pointer
   * (pixels of the plot) that drags it is.
   */
  readonly anchor: (state: State, scales: Scales, pointer?: Point) => HandleAnchor | undefined;
  readonly values: (state: State) => readonly Value[];
  /** To a data point of one of its boxes. */
  readonly drag: (state: State, x: number, y: number, box: BoxId) => Edit;
  /** By a key: right and up are positive. */
  readonly nudge: (state: State, dx: number, dy: number) => Edit;
  /** To the right (1) or to the left (−1), where it has a direction. */
  readonly turn?: (state: State, s: Direction) => Edit;
}

export interface Value {
  readonly symbol: string;
  readonly value: number;
  readonly limit: number;
}

/** A neuron as the handles see it. */
interface Subject {
  readonly neuron: Neuron;
  readonly name: string;
  readonly shape: (state: State) => Teacher;
  readonly moveKink: (state: State, k: number, c: number) => Edit;
  /** Puts it at a kink and a slope in the k-m box of its direction. */
  readonly lift: (state: State, box: Space, k: number, m: number) => Edit;
  readonly reshape: (state: State, change: Partial<Teacher>) => Edit;
  readonly turn: (state: State, s: Direction) => Edit;
}

const theTeacher: Subject = {
  neuron: 'teacher',
  name: 'Teacher',
  shape: ({ teacher }) => teacher,
  moveKink: ({ teacher }, k, c) => ({ teacher: { ...teacher, k, c } }),
  lift: ({ teacher }, { s }, k, m) => ({ teacher: { ...teacher, k, m, s: s ?? teacher.s } }),
  reshape: ({ teacher }, change) => ({ teacher: { ...teacher, ...change } }),
  turn: ({ teacher }, s) => ({ teacher: { ...teacher, s } }),
};

const theStudent: Subject = {
  neuron: 'student',
  name: 'Student',
  // A flat student is drawn flat, with the kink that it will have again.
  shape: ({ learner }) => ({ ...learner.shape, c: heightOf(learner), ...(isFlat(learner) && { m: 0 }) }),
  moveKink: ({ learner }, k, c) => ({ learner: moveKink(learner, k, c) }),
  lift: ({ learner }, box, k, m) => ({ learner: box.lift(learner, k, m) }),
  reshape: ({ learner }, change) => ({ learner: reshape(learner, change) }),
  turn: ({ learner }, s) => ({ learner: turn(learner, s) }),
};

/** By a key, without the rounding noise: from 0.15 three steps of −0.05 lead to 0. */
const stepped = (value: number, by: number): number => (by === 0 ? value : Number((value + by).toFixed(12)));

/** By dragging, a kink can be carried out of the data, but not out of reach. */
const FAR = 1.5 * R;

function kinkHandle({ neuron, name, shape, moveKink }: Subject): Handle {
  return {
    id: `${neuron}-kink`,
    neuron,
    kind: 'kink',
    plot: 'io',
    label: `${name} kink`,
    anchor(state, { io }) {
      const { k, c } = shape(state);
      return { box: 'io', ...anchorOf(io, k, c) };
    },
    values(state) {
      const { k, c } = shape(state);
      return [
        { symbol: 'k', value: k, limit: R },
        { symbol: 'c', value: c, limit: R },
      ];
    },
    drag: (state, x, y) => moveKink(state, clamp(x, -FAR, FAR), clamp(y, -R, R)),
    nudge(state, dx, dy) {
      const { k, c } = shape(state);
      return moveKink(state, stepped(k, dx), stepped(c, dy));
    },
  };
}

function armHandle({ neuron, name, shape, reshape, turn }: Subject, along: number): Handle {
  return {
    id: `${neuron}-arm`,
    neuron,
    kind: 'arm',
    plot: 'io',
    label: `${name} arm`,
    anchor(state, { io }, pointer) {
      const anchor = armAnchor(io, shape(state), along, pointer);
      return anchor && { box: 'io', ...anchor };
    },
    values: (state) => slopeValues(shape(state)),
    drag: (state, x, y) => reshape(state, armTo(shape(state), x, y)),
    // Keys change one thing at a time; so what a flat student remembers is not lost.
    nudge: (state, dx, dy) =>
      dx === 0 ? reshape(state, { m: stepped(shape(state).m, dy) }) : turn(state, Math.sign(dx) as Direction),
    turn,
  };
}

const slopeValues = ({ m, s }: Teacher): Value[] => [
  { symbol: 'm', value: m, limit: SLOPES },
  { symbol: 's', value: s, limit: 1 },
];

function shapeHandle({ neuron, name, shape, moveKink, lift, reshape, turn }: Subject): Handle {
  return {
    id: `${neuron}-shape`,
    neuron,
    kind: 'point',
    plot: 'km',
    label: `${name} shape`,
    anchor(state, scales) {
      const { k, m, s } = shape(state);
      const box = s > 0 ? 'km+' : 'km-';
      return { box, ...anchorOf(scales[box], k, m) };
    },
    values: (state) => [{ symbol: 'k', value: shape(state).k, limit: R }, ...slopeValues(shape(state))],
    drag(state, x, y, box) {
      const space = box === 'km-' ? spaces['km-'] : spaces['km+'];
      const point = inDomain(space, x, y);
      return lift(state, space, point.x, point.y);
    },
    nudge(state, dx, dy) {
      const { k, m, c } = shape(state);
      return dx === 0 ? reshape(state, { m: stepped(m, dy) }) : moveKink(state, stepped(k, dx), c);
    },
    turn,
  };
}

/** A point of a space: moves the two weights that are its coordinates and keeps the others. */
function weightHandle(space: Space): Handle {
  const { id, domain, axes, project, lift } = space;
  const [limitX, limitY] = [domain.x[1], domain.y[1]];
  return {
    id: `student-${id}`,
    neuron: 'student',
    kind: 'point',
    plot: id,
    label: `Student weights ${axes.x.symbol} and ${axes.y.symbol}`,
    anchor({ learner: { student } }, scales) {
      const { x, y } = project(student);
      return { box: id, ...anchorOf(scales[id], x, y) };
    },
    values({ learner: { student } }) {
      const { x, y } = project(student);
      return [
        { symbol: axes.x.symbol, value: x, limit: limitX },
        { symbol: axes.y.symbol, value: y, limit: limitY },
      ];
    },
    drag({ learner }, x, y) {
      const point = inDomain(space, x, y);
      return { learner: lift(learner, point.x, point.y) };
    },
    nudge({ learner }, dx, dy) {
      const { x, y } = project(learner.student);
      return { learner: lift(learner, stepped(x, dx), stepped(y, dy)) };
    },
  };
}

/** The nearest point that the box of a space shows. */
const inDomain = ({ domain }: Space, x: number, y: number): Point => ({
  x: clamp(x, ...domain.x),
  y: clamp(y, ...domain.y),
});

/** In the order of the tab key, and from back to front. */
export const handles: readonly Handle[] = [
  armHandle(theTeacher, 0.72),
  kinkHandle(theTeacher),
  armHandle(theStudent, 0.44),
  kinkHandle(theStudent),
  ...Object.values(spaces)
    .filter(({ group }) => group === 'weights')
    .map(weightHandle),
  shapeHandle(theTeacher),
  shapeHandle(theStudent),
];

/** "k 0.35, c −0.12"; a direction is seen. */
export const readout = (values: readonly Value[]): string =>
  values.flatMap(({ symbol, value }) => (symbol === 's' ? [] : `${symbol} ${formatNumber(value, 2)}`)).join(', ');

/** "k 0.35, c minus 0.12, s right" */
export const readAloud = (values: readonly Value[]): string =>
  values
    .map(({ symbol, value }) => `${symbol} ${symbol === 's' ? (value > 0 ? 'right' : 'left') : spoken(value)}`)
    .join(', ');
