/** Undo and redo, and gestures that are taken back, by real keys and mouse. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, mouseDown, mouseMove, mouseUp, press } from './support/input.js';
import { at, clear, frames, part, show, until } from './support/playground.js';

const stateOf = ({ student, teacher, step, loss, learningRate, preset }: ReluPlayground): object => ({
  student,
  teacher,
  step,
  loss,
  learningRate,
  preset,
});

afterEach(clear);

describe('Ctrl + Z in the figure', () => {
  it('brings back the run that a click in a space has replaced, and Ctrl + Shift + Z the click', async () => {
    const element = await show('preset="in-sign-change-iii"');
    element.advance(500);
    await frames(2);
    const before = stateOf(element);
    await click(at(element, 'wa', -1, -1));
    const after = stateOf(element);
    assert.equal(element.step, 0);
    await press('Control', 'z');
    assert.deepEqual(stateOf(element), before);
    element.goTo(100);
    element.goTo(500);
    assert.deepEqual(stateOf(element), before);
    await press('Control', 'Shift', 'z');
    assert.deepEqual(stateOf(element), after);
  });

  it('takes back each step of a held arrow key at once', async () => {
    const element = await show();
    part(element, '#student-kink').focus();
    const before = stateOf(element);
    await press('ArrowRight');
    await press('ArrowRight');
    assert.notDeepEqual(stateOf(element), before);
    await press('Control', 'z');
    await press('Control', 'z');
    assert.deepEqual(stateOf(element), before);
    await press('Control', 'z');
    assert.deepEqual(stateOf(element), before, 'there is nothing more to take back');
  });

  it('does not take back what a script has done', async () => {
    const element = await show();
    element.student = { w: 0.25 };
    part(element, '#student-kink').focus();
    await press('Control', 'z');
    assert.equal(element.student.w, 0.25);
  });
});

describe('Escape during a drag', () => {
  it('puts everything back to where the drag began, and the run goes on', async () => {
    const element = await show();
    element.advance(40);
    await frames(2);
    const before = stateOf(element);
    const handle = part(element, '#student-kink');
    const from = center(handle);
    await mouseMove(from);
    await mouseDown();
    await mouseMove({ x: from.x + 60, y: from.y - 30 });
    assert.notDeepEqual(stateOf(element), before);
    await press('Escape');
    assert.deepEqual(stateOf(element), before);
    await mouseMove({ x: from.x + 90, y: from.y });
    await mouseUp();
    assert.deepEqual(stateOf(element), before);
    element.play();
    await until(() => element.step > 41);
  });
});
