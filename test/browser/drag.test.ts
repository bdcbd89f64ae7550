/** Every draggable thing, by mouse and by touch: where it is dropped is what it means, in numbers. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, mouseDown, mouseDrag, mouseMove, mouseUp, touchDrag, type Point } from './support/input.js';
import type { BoxId } from '../../src/views/spaces/space.js';
import { at, listen, part, pixel, show, until } from './support/playground.js';

const handle = (element: ReluPlayground, id: string): Point => center(part(element, `#${id}`));
const between = (p: Point, q: Point): Point => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });

/** Points are dropped on whole pixels: two of them are the precision of a hand here. */
function near(element: ReluPlayground, box: BoxId, actual: number, expected: number, axis: 'x' | 'y'): void {
  assert.approximately(actual, expected, 2 * pixel(element, box)[axis]);
}

const ways = {
  mouse: mouseDrag,
  touch: touchDrag,
} as const;

for (const [way, drag] of Object.entries(ways)) {
  describe(`by ${way}`, () => {
    const move = async (element: ReluPlayground, id: string, box: BoxId, x: number, y: number): Promise<void> => {
      const from = handle(element, id);
      const to = at(element, box, x, y);
      await drag([from, between(from, to), to]);
      await element.updateComplete;
    };

    it('the teacher’s kink sets k and c', async () => {
      const element = await show();
      await move(element, 'teacher-kink', 'io', -0.6, 0.4);
      near(element, 'io', element.teacher.k, -0.6, 'x');
      near(element, 'io', element.teacher.c, 0.4, 'y');
      assert.equal(element.teacher.m, 0.5);
    });

    it('the student’s kink sets k and c and keeps w, a and r', async () => {
      const element = await show();
      await move(element, 'student-kink', 'io', 0.8, -0.7);
      near(element, 'io', element.shape.k, 0.8, 'x');
      near(element, 'io', element.student.c, -0.7, 'y');
      assert.deepEqual([element.student.w, element.student.a, element.shape.r], [1, 1, 1]);
    });

    it('the student’s arm sets m and keeps k, c and r', async () => {
      const element = await show('student-r="0.5"');
      await move(element, 'student-arm', 'io', 1, -0.6);
      assert.approximately(element.shape.m, -0.6, 0.03);
      assert.equal(element.shape.k, 0);
      assert.equal(element.student.c, 0);
      assert.approximately(element.shape.r, 0.5, 1e-12);
    });

    it('an arm carried past the vertical flips s', async () => {
      const element = await show();
      await move(element, 'teacher-arm', 'io', -0.5, 0.5);
      assert.equal(element.teacher.s, -1);
      assert.approximately(element.teacher.m, 1, 0.03);
      await move(element, 'student-arm', 'io', -1, 1);
      assert.equal(element.shape.s, -1);
      assert.isBelow(element.student.w, 0);
      assert.approximately(element.shape.m, 1, 0.03);
    });

    it('in w-a, the point sets w and a and keeps b and c', async () => {
      const element = await show('student-b="0.3"');
      await move(element, 'student-wa', 'wa', -0.5, 0.75);
      near(element, 'wa', element.student.w, -0.5, 'x');
      near(element, 'wa', element.student.a, 0.75, 'y');
      assert.deepEqual([element.student.b, element.student.c], [0.3, 0]);
    });

    it('in w-b, the point sets w and b and keeps a and c', async () => {
      const element = await show();
      await move(element, 'student-wb', 'wb', 0.5, -1);
      near(element, 'wb', element.student.w, 0.5, 'x');
      near(element, 'wb', element.student.b, -1, 'y');
      assert.deepEqual([element.student.a, element.student.c], [1, 0]);
    });

    it('in k-m, the student’s point sets k and m and keeps r', async () => {
      const element = await show('student-r="2"');
      await move(element, 'student-shape', 'km+', -1, -1.5);
      near(element, 'km+', element.shape.k, -1, 'x');
      near(element, 'km+', element.shape.m, -1.5, 'y');
      assert.equal(element.shape.s, 1);
      assert.approximately(element.shape.r, 2, 1e-12);
    });

    it('in k-m, the teacher’s point sets k and m', async () => {
      const element = await show();
      await move(element, 'teacher-shape', 'km+', -0.5, 2);
      near(element, 'km+', element.teacher.k, -0.5, 'x');
      near(element, 'km+', element.teacher.m, 2, 'y');
      assert.deepEqual([element.teacher.s, element.teacher.c], [1, -0.5]);
    });

    for (const who of ['student', 'teacher'] as const) {
      it(`the ${who} carried into the other k-m box flips s, and back`, async () => {
        const element = await show();
        const shape = () => (who === 'student' ? element.shape : element.teacher);
        await move(element, `${who}-shape`, 'km-', 1, 1);
        assert.equal(shape().s, -1);
        near(element, 'km-', shape().k, 1, 'x');
        near(element, 'km-', shape().m, 1, 'y');
        await move(element, `${who}-shape`, 'km+', 0.2, 0.7);
        assert.equal(shape().s, 1);
        near(element, 'km+', shape().m, 0.7, 'y');
      });
    }

    it('a flat student is brought back by its arm', async () => {
      const element = await show('student-w="0" student-b="0.5" student-c="0.2"');
      assert.equal(element.shape.m, 0);
      const level = element.student.c + element.student.a * 0.5;
      await move(element, 'student-arm', 'io', 1, level + 0.8);
      assert.notEqual(element.student.w, 0);
      assert.approximately(element.shape.m, 0.8, 0.03);
      assert.approximately(element.student.c, level, 1e-12);
    });

    it('a kink carried out of the data waits at the border', async () => {
      const element = await show('', 640);
      await move(element, 'student-kink', 'io', 2.2, 0);
      near(element, 'io', element.shape.k, 2.2, 'x');
      assert.isTrue(part(element, '#student-kink').hasAttribute('data-outside'));
      const { x } = handle(element, 'student-kink');
      assert.approximately(x, at(element, 'io', Math.sqrt(3), 0).x, 1);
      assert.match(part(element, '#student-kink .note').textContent!, /k 2\.[12]\d/);
      await move(element, 'student-kink', 'io', 0.5, 0);
      assert.isFalse(part(element, '#student-kink').hasAttribute('data-outside'));
      near(element, 'io', element.shape.k, 0.5, 'x');
    });
  });
}

describe('a drag', () => {
  it('tells of every move and once of its end', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change', 'relu-step');
    const from = handle(element, 'student-wa');
    await mouseDrag([from, at(element, 'wa', 0, 0), at(element, 'wa', 0.5, 0.5)]);
    assert.isAtLeast(counts['relu-input']!, 2);
    assert.equal(counts['relu-change'], 1);
    assert.equal(counts['relu-step'], 0);
  });

  it('does not start by a mere click', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    await mouseDrag([handle(element, 'student-kink')]);
    assert.deepEqual(element.student, { w: 1, b: 0, a: 1, c: 0 });
    assert.deepEqual(counts, { 'relu-input': 0, 'relu-change': 0 });
  });

  it('stays in its box: a pointer far outside is at the edge', async () => {
    const element = await show();
    await mouseDrag([handle(element, 'student-wa'), { x: 2, y: 2 }]);
    assert.deepEqual([element.student.w, element.student.a], [-1.5, 1.5]);
  });

  it('lets go of a handle whose plot a script takes away, and keeps what it has', async () => {
    for (const hide of [
      (element: ReluPlayground) => (element.views = ['wb']),
      ({ style }: ReluPlayground) => (style.transform = 'scale(0)'),
      ({ style }: ReluPlayground) => (style.display = 'none'),
    ]) {
      const element = await show();
      const from = handle(element, 'student-wa');
      await mouseMove(from);
      await mouseDown();
      await mouseMove({ x: from.x - 30, y: from.y + 20 });
      const { student } = element;
      assert.isBelow(student.w, 1);
      hide(element);
      await element.updateComplete;
      await mouseMove({ x: from.x - 50, y: from.y + 30 });
      await mouseMove({ x: from.x - 60, y: from.y + 40 });
      assert.deepEqual(element.student, student);
      await mouseUp();
    }
  });

  it('of the student holds its learning, of the teacher does not', async () => {
    const element = await show('playing speed="1"');
    await until(() => element.step > 0);
    await mouseMove(handle(element, 'student-wb'));
    await mouseDown();
    await mouseMove(at(element, 'wb', 0.5, 0.5));
    await element.updateComplete;
    const held = element.student;
    assert.equal(element.step, 0);
    let frames = 0;
    await until(() => ++frames > 10);
    assert.deepEqual(element.student, held);
    await mouseUp();
    await until(() => element.step > 2);
    await mouseMove(handle(element, 'teacher-kink'));
    await mouseDown();
    const before = element.step;
    await until(() => element.step > before + 2);
    await mouseUp();
  });

  it('lets a finger scroll anywhere, on a handle up and down alone', async () => {
    const element = await show();
    const touchAction = (selector: string): string => getComputedStyle(part(element, selector)).touchAction;
    assert.equal(touchAction('#student-kink'), 'pan-y');
    for (const selector of ['canvas', '.plot', '.root', 'button', 'input[type=text]']) {
      assert.equal(touchAction(selector), 'auto', selector);
    }
  });

  it('reaches the teacher also where the student covers it', async () => {
    const element = await show('student-w="1" student-b="-0.5" student-a="0.5" student-c="-0.5"');
    const { x, y } = handle(element, 'student-kink');
    assert.deepEqual({ x, y }, handle(element, 'teacher-kink'));
    const aside = { x: x + 17, y };
    await mouseDrag([aside, { x: aside.x - 40, y: aside.y - 40 }]);
    assert.isBelow(element.teacher.k, 0.3);
    assert.equal(element.shape.k, 0.5);
  });
});
