/** Several playgrounds that show one run. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, mouseDown, mouseMove, mouseUp, press } from './support/input.js';
import {
  canvasOf,
  clear,
  differ,
  everythingSaid,
  frames,
  listen,
  part,
  pixelsOf,
  requestsDuring,
  settled,
  stage,
  textOf,
  until,
} from './support/playground.js';

let warnings: string[] = [];
const original = console.warn;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = original;
  clear();
  scrollTo(0, 0);
});

/** Playgrounds on the page, in this order, each small enough to be seen together with the others. */
async function figures(...attributes: string[]): Promise<ReluPlayground[]> {
  const place = stage();
  place.innerHTML = attributes
    .map((each) => `<relu-playground style="width: 300px" ${each}></relu-playground>`)
    .join('');
  const elements = [...place.querySelectorAll('relu-playground')];
  for (const element of elements) await settled(element);
  await frames(2);
  return elements;
}

const SOURCE = 'id="four" views="wa" controls="minimal" student-b="0.2"';
const LINKED = 'for="four" views="io" controls="none"';

const runOf = ({ student, teacher, step, playing, loss, learningRate }: ReluPlayground): object => ({
  ...{ student, teacher, step, playing, loss, learningRate },
});

for (const isAfter of [true, false]) {
  describe(`a playground for another one, ${isAfter ? 'after' : 'before'} it on the page`, () => {
    async function pair(source = SOURCE, linked = LINKED): Promise<[source: ReluPlayground, linked: ReluPlayground]> {
      const [first, second] = (await figures(...(isAfter ? [source, linked] : [linked, source]))) as [
        ReluPlayground,
        ReluPlayground,
      ];
      return isAfter ? [first, second] : [second, first];
    }

    it('shows the run of that one under its own views, layers, controls and theme', async () => {
      const [source, linked] = await pair(SOURCE, `${LINKED} layers="fits" theme="dark"`);
      assert.deepEqual(runOf(linked), runOf(source));
      assert.deepEqual(linked.views, ['io']);
      assert.deepEqual(linked.layers, ['fits']);
      assert.equal(linked.theme, 'dark');
      assert.equal(source.theme, 'auto');
      assert.deepEqual(source.views, ['wa']);
      assert.notInclude(source.layers, 'fits');
      assert.equal(textOf(linked, '.regime'), textOf(source, '.regime'));
      assert.isEmpty(warnings);
    });

    it('follows whatever changes there, in the same frame, and is drawn anew', async () => {
      const [source, linked] = await pair();
      const before = pixelsOf(canvasOf(linked, 'io'));
      source.student = { w: -1, b: 0.5 };
      assert.deepEqual(runOf(linked), runOf(source));
      await frames(2);
      assert.isTrue(differ(before, pixelsOf(canvasOf(linked, 'io'))));
      source.advance(100);
      source.goTo(40);
      source.learningRate = 0.3;
      await frames(2);
      assert.deepEqual(runOf(linked), runOf(source));
    });

    it('changes it too, by script and by hand, and undo is the same in both', async () => {
      const [source, linked] = await pair();
      linked.teacher = { k: 0.25 };
      linked.advance(7);
      assert.deepEqual([source.teacher.k, source.step], [0.25, 7]);
      const handle = part(linked, '#student-kink');
      const counts = listen(linked, 'relu-input', 'relu-change');
      const { x, y } = center(handle);
      await mouseMove({ x, y });
      await mouseDown();
      await mouseMove({ x: x + 30, y });
      await mouseUp();
      assert.isAbove(counts['relu-input']!, 0);
      assert.equal(counts['relu-change'], 1);
      assert.equal(source.step, 0);
      assert.deepEqual(runOf(linked), runOf(source));
      source.undo();
      assert.equal(linked.step, 7);
      linked.redo();
      assert.equal(source.step, 0);
    });

    it('learns in step: one clock drives both', async () => {
      const [source, linked] = await pair(`${SOURCE} speed="3"`);
      let steps = 0;
      let last = 0;
      source.addEventListener('relu-step', ({ detail }) => {
        assert.equal(detail.step, linked.step);
        steps = Math.max(steps, detail.step - last);
        last = detail.step;
      });
      const events = listen(source, 'relu-step');
      linked.play();
      assert.isTrue(source.playing);
      let count = 0;
      while (events['relu-step']! < 12) {
        await frames();
        count++;
      }
      linked.pause();
      assert.isFalse(source.hasAttribute('playing'));
      // Two clocks would tell twice in a frame.
      assert.isAtMost(events['relu-step']!, count + 1);
      assert.equal(linked.step, source.step);
    });

    it('keeps the last state, still, when that one is removed; and follows it again when it comes back', async () => {
      const [source, linked] = await pair();
      source.advance(50);
      source.play();
      await until(() => source.step > 55);
      const { parentElement } = source;
      source.remove();
      const { step, student } = linked;
      assert.isAbove(step, 55);
      assert.isFalse(linked.playing);
      await frames(3);
      assert.equal(linked.step, step);
      linked.goTo(10);
      assert.equal(linked.step, 10, 'it has kept the run');
      linked.goTo(step);
      assert.deepEqual(linked.student, student);
      source.student = { w: 2 };
      assert.equal(linked.step, step);
      assert.equal(await requestsDuring(5), 0);
      parentElement!.append(source);
      await until(() => linked.student.w === 2);
      assert.deepEqual(runOf(linked), runOf(source));
    });

    it('lets go when it is removed, and for another one when that is asked', async () => {
      const [source, linked] = await pair();
      const { parentElement } = linked;
      linked.remove();
      source.studentB = 0.9;
      source.play();
      await until(() => source.step > 3);
      source.pause();
      assert.equal(linked.studentB, 0.2);
      parentElement!.append(linked);
      await frames(2);
      assert.deepEqual(runOf(linked), runOf(source));
      linked.removeAttribute('for');
      await linked.updateComplete;
      source.studentB = 0.1;
      await frames(2);
      assert.notEqual(linked.studentB, 0.1);
      linked.studentB = -0.7;
      await frames(2);
      assert.equal(source.studentB, 0.1);
      linked.for = 'four';
      await linked.updateComplete;
      assert.equal(linked.studentB, 0.1);
    });
  });
}

describe('playgrounds for one another', () => {
  it('in a chain, in a circle or for itself: refused with a warning, and each shows something', async () => {
    const all = await figures(
      'id="one" student-b="0.1"',
      'id="two" for="one"',
      'id="three" for="two" student-b="0.3"',
      'id="five" for="six" student-b="0.5"',
      'id="six" for="five"',
      'id="seven" for="seven" student-b="0.7"',
    );
    assert.deepEqual(
      all.map(({ studentB }) => studentB),
      [0.1, 0.1, 0.3, 0.5, 0, 0.7],
    );
    const refused = warnings.filter((warning) => warning.includes('is for another one itself'));
    for (const id of ['three', 'five', 'six', 'seven'])
      assert.isTrue(
        refused.some((warning) => warning.startsWith(`<relu-playground id="${id}">: for=`)),
        id,
      );
    assert.equal(refused.length, 4);
  });

  it('that become a chain later let go', async () => {
    const [one, two, three] = (await figures('id="one"', 'id="two" student-b="0.2"', 'for="two"')) as [
      ReluPlayground,
      ReluPlayground,
      ReluPlayground,
    ];
    assert.equal(three.studentB, 0.2);
    two.for = 'one';
    await frames(2);
    assert.equal(two.studentB, 0);
    const { studentB } = three;
    one.studentB = 0.9;
    await frames(2);
    assert.deepEqual([two.studentB, three.studentB], [0.9, studentB]);
  });

  it('warn of an id that is not there, and live until it comes', async () => {
    const [alone] = (await figures('for="nobody" student-b="0.4"')) as [ReluPlayground];
    assert.deepEqual(warnings, [
      '<relu-playground>: for="nobody": there is no <relu-playground> with this id on the page',
    ]);
    assert.equal(alone.studentB, 0.4);
    alone.insertAdjacentHTML('afterend', '<relu-playground id="nobody" student-b="0.6"></relu-playground>');
    await until(() => alone.studentB === 0.6);
  });

  it('have what belongs to the run on the other one', async () => {
    const [source, linked] = (await figures(SOURCE, LINKED)) as [ReluPlayground, ReluPlayground];
    linked.learningRate = 0.5;
    linked.layers = ['field'];
    await frames(2);
    assert.equal(source.learningRate, 0.01);
    assert.equal(linked.learningRate, 0.01);
    assert.deepEqual(linked.layers, ['field']);
    assert.deepEqual(warnings, ['<relu-playground>: learning-rate: set it on the playground that this one is for']);
  });

  it('tell each of every change, by whom', async () => {
    const [source, linked] = (await figures(SOURCE, LINKED)) as [ReluPlayground, ReluPlayground];
    const told: string[] = [];
    source.addEventListener('relu-state', ({ detail }) => told.push(`source ${detail.by}`));
    linked.addEventListener('relu-state', ({ detail }) => told.push(`linked ${detail.by}`));
    source.studentB = 0.7;
    await frames(3);
    assert.deepEqual(told.sort(), ['linked script', 'source script']);
  });

  it('pay only for what is seen: one that is far away is not painted, and comes with the present state', async () => {
    const [source, far] = (await figures(SOURCE, LINKED)) as [ReluPlayground, ReluPlayground];
    const before = pixelsOf(canvasOf(far, 'io'));
    far.style.marginTop = '4000px';
    // What is said includes the sizes of the canvases, which give their memory back a moment later.
    await until(() => canvasOf(far, 'io').width === 0);
    source.play();
    await frames(3);
    const said = everythingSaid(far);
    await until(() => source.step > 40);
    assert.equal(everythingSaid(far), said);
    source.pause();
    far.scrollIntoView();
    await frames(4);
    assert.isTrue(differ(before, pixelsOf(canvasOf(far, 'io'))));
  });

  it('go on learning while any of them is seen', async () => {
    const [source, far] = (await figures(SOURCE, LINKED)) as [ReluPlayground, ReluPlayground];
    far.style.marginTop = '4000px';
    await frames(2);
    source.play();
    await until(() => source.step > 5);
    far.scrollIntoView();
    await frames(3);
    const { step } = source;
    await until(() => source.step > step + 10);
    document.documentElement.scrollTop = 2200;
    await frames(4);
    const rest = source.step;
    await frames(10);
    assert.equal(source.step, rest, 'nobody sees it');
    scrollTo(0, 0);
    await until(() => source.step > rest + 10);
  });

  it('rest while a reader holds the student in any of them', async () => {
    const [source, linked] = (await figures(SOURCE, LINKED)) as [ReluPlayground, ReluPlayground];
    source.play();
    await until(() => source.step > 3);
    await mouseMove(center(part(linked, '#student-kink')));
    await mouseDown();
    await frames(2);
    const { step } = source;
    await frames(10);
    assert.equal(source.step, step);
    await mouseUp();
    await until(() => source.step > step + 3);
  });

  it('are visited by links together: an address of either begins the run that both show', async () => {
    const place = stage();
    place.innerHTML = `<p id="prose"><a href="#view?student-b=0.9&amp;step=3">b</a></p>
      <relu-playground id="four" ${LINKED.replace('for="four"', '')} style="width: 300px"></relu-playground>
      <relu-playground id="view" ${LINKED} style="width: 300px"></relu-playground>`;
    const [source, linked] = [...place.querySelectorAll('relu-playground')] as [ReluPlayground, ReluPlayground];
    await settled(source);
    await settled(linked);
    await click(center(place.querySelector('a')!));
    assert.equal(source.step, 3);
    assert.deepEqual(runOf(linked), runOf(source));
    assert.include(linked.link, '#four?student-b=0.9&step=3');
    history.back();
    await until(() => source.step === 0);
    assert.equal(source.studentB, 0);
    await press('Escape');
  });
});
