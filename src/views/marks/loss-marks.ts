import { logOfLoss } from '../../session/loss-curve.js';
import { lossLevels } from '../../session/loss-levels.js';
import { formatCount, formatScientific } from '../core/format.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Mark, Scene } from './mark.js';
import { clipLine, type Line } from './shape.js';

/** Radius of the dot at the present, pixels: see drawLossLive. */
const DOT = 4.5;
/** Radius of the knob of the timeline, pixels. */
const KNOB = 8;

const curve: Mark = {
  id: 'loss-curve',
  panels: ['loss'],
  find(scene, _panel, scale) {
    const lines = clipLine(lineOf(scene.history.run.curve, scale), scale);
    if (lines.length === 0) return undefined;
    return {
      shape: { lines },
      name: 'Loss, step by step',
      words:
        'Half the mean square of the gap, on a logarithmic axis: a straight fall means the same share in each step.',
      color: 'student',
    };
  },
};

function lineOf(curve: Scene['history']['run']['curve'], { x, y }: Scale): Line {
  const points: Point[] = [];
  curve.forEach((step, value) => points.push({ x: x(step), y: y(value) }));
  return points;
}

/** The dot at the present, and the knob under it on the axis of steps. */
const now: Mark = {
  id: 'now',
  panels: ['loss'],
  find(scene, _panel, scale) {
    const { state, loss } = scene;
    const x = scale.x(state.step);
    const y = clamp(scale.y(logOfLoss(loss)), scale.top + DOT + 1, scale.bottom);
    return {
      shape: {
        circles: [
          { x, y, radius: DOT },
          { x, y: scale.bottom, radius: KNOB },
        ],
      },
      name: 'Now',
      words: `Step ${formatCount(state.step)}, loss ${formatScientific(loss)}. Drag the knob to any step.`,
      color: 'student',
    };
  },
};

const level = (id: string, key: 'dead' | 'line', name: string, words: string): Mark => ({
  id,
  panels: ['loss'],
  find(scene, _panel, scale) {
    const { state } = scene;
    const value = lossLevels(state.teacher, state.samples)[key];
    const y = scale.y(logOfLoss(value));
    if (value === 0 || y < scale.top || y > scale.bottom) return undefined;
    const line = [
      { x: scale.left, y },
      { x: scale.right, y },
    ];
    return {
      shape: { lines: [line] },
      name,
      words: `${formatScientific(value)}: ${words}`,
      color: key === 'dead' ? 'dead' : 'linear',
    };
  },
});

const deadLevel = level(
  'level-dead',
  'dead',
  'Loss of the best constant',
  'the least that a dead student can have. Below it small steps can’t flip the arm.',
);

const lineLevel = level(
  'level-line',
  'line',
  'Loss of the best straight line',
  'no straight line does better. Below it small steps can end at the teacher alone.',
);

const earlier: Mark = {
  id: 'earlier-runs',
  panels: ['loss'],
  find(scene, _panel, scale) {
    const lines = scene.history.earlier.flatMap(({ curve }) => clipLine(lineOf(curve, scale), scale));
    if (lines.length === 0) return undefined;
    return {
      shape: { lines },
      name: 'Earlier runs',
      words: 'The runs before this one. The eraser takes them away.',
    };
  },
};

export const lossMarks: readonly Mark[] = [curve, now, deadLevel, lineLevel, earlier];
