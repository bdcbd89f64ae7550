import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, presets, type Student } from '../../src/engine/index.js';
import { addressOf, parseAddress, parseState, tagOf, write } from '../../src/session/address.js';
import { AttributeValues } from '../../src/session/attribute-values.js';
import { learnerOf } from '../../src/session/learner.js';
import { byAttribute, parameters } from '../../src/session/parameters.js';
import { Store } from '../../src/session/store.js';
import { wildLearners } from './arbitraries.js';
import * as to from './support.js';

/** What a text names, and what is said of the rest. */
function read(text: string): { values: Record<string, unknown>; warnings: string[] } {
  const warnings: string[] = [];
  const found = parseState(text, (message) => warnings.push(message));
  const named = parameters.filter((parameter) => found.has(parameter));
  return {
    values: Object.fromEntries(named.map((parameter) => [parameter.attribute, found.get(parameter)])),
    warnings,
  };
}

/** An author's attributes. */
function author(values: Record<string, unknown> = {}): AttributeValues {
  const attributes = new AttributeValues((message) => assert.fail(message));
  for (const [attribute, raw] of Object.entries(values)) attributes.set(byAttribute.get(attribute)!, raw);
  return attributes;
}

/** A playground as its author has made it. */
function authored(values: Record<string, unknown> = {}): Store {
  const store = new Store();
  store.dispatch(to.follow(values), 'script');
  return store;
}

function visit(store: Store, text: string, values: Record<string, unknown> = {}): void {
  const read = parseState(text, (message) => assert.fail(message));
  store.dispatch({ type: 'visit', author: author(values), values: read }, 'link');
}

function linkOf({ state, history }: Store, values: Record<string, unknown> = {}): { text: string; isWhole: boolean } {
  const written = write(state, history.run.startOf(state.step), author(values));
  return { text: addressOf('four', written), isWhole: written.isWhole };
}

/** What a reader of an address is promised. */
const promised = ({ state }: Store): object => ({ ...state, start: undefined, learner: state.learner.student });

describe('the parts of a fragment', () => {
  it('are an id and a state', () => {
    assert.deepEqual(parseAddress('#four?student-b=0.9&playing'), { id: 'four', state: 'student-b=0.9&playing' });
    assert.deepEqual(parseAddress('my%20figure?'), { id: 'my figure', state: '' });
    assert.deepEqual(parseAddress('#four%3Fstep=3'), { id: 'four', state: 'step=3' });
    assert.deepEqual(parseAddress('#100%?a?b'), { id: '100%', state: 'a?b' });
  });

  it('are none where no state is named', () => {
    for (const text of ['', '#', '#four', '#?', '#?student-b=1', 'four&b=1'])
      assert.equal(parseAddress(text), undefined);
  });
});

describe('the text of a state', () => {
  it('names attributes; a playing without a value plays', () => {
    const { values, warnings } = read(
      'student-b=0.9&preset=in-sign-change-ii&playing&samples=7&layers=fate,field&step=40',
    );
    assert.deepEqual(values, {
      preset: 'in-sign-change-ii',
      'student-b': 0.9,
      samples: 7,
      step: 40,
      playing: true,
      layers: ['fate', 'field'],
    });
    assert.deepEqual(warnings, []);
  });

  it('is read as generators, mail programs and people write it', () => {
    const same = [
      'student-b=0.9&step=3',
      'student-b=0.9&amp;step=3',
      'student-b%3D0.9%26step%3D3',
      '&student-b=0.9&&step=3&',
    ];
    for (const text of [...same, ' student-b = 0,9 &step=3', 'student-b=+0.9&step=+3'])
      assert.deepEqual(read(text), { values: { 'student-b': 0.9, step: 3 }, warnings: [] }, text);
    assert.deepEqual(read('layers=fate+field').values, { layers: ['fate', 'field'] });
    assert.deepEqual(read('layers=fate%20field&teacher-m=%E2%88%920.5').values, {
      layers: ['fate', 'field'],
      'teacher-m': -0.5,
    });
    assert.deepEqual(read('teacher-k=1e+1').values, { 'teacher-k': 10 });
    assert.deepEqual(read('layers=&views=').values, { layers: [], views: [] });
  });

  it('loses what is unknown or bad, with what is accepted instead; the rest holds', () => {
    const { values, warnings } = read('student-b=ninety&color=red&student-w=2%&learning-rate=5&student-a=1');
    assert.deepEqual(values, { 'student-a': 1 });
    assert.equal(warnings.length, 4);
    assert.match(warnings[0]!, /^student-b="ninety" is ignored; accepted: a number/);
    assert.match(warnings[1]!, /^"color" is skipped; accepted: preset, teacher-m, .*controls, theme/);
    assert.match(warnings[2]!, /^student-w="2%" is ignored/);
    assert.match(warnings[3]!, /^learning-rate="5" is ignored; accepted: a number, −4 … 4/);
  });

  it('counts the last of two values for one name', () => {
    assert.deepEqual(read('student-b=1&student-b=2').values, { 'student-b': 2 });
  });

  it('is read for 2 kB at most', () => {
    const filler = 'student-a=1&'.repeat(165);
    assert.ok(filler.length < 2048);
    const { values, warnings } = read(`${filler}student-b=2&student-c=${'0'.repeat(1e6)}3&student-w=7`);
    assert.deepEqual(values, { 'student-b': 2, 'student-a': 1 });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /2048 characters/);
  });

  it('has no way to throw, and quotes no more than is needed', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^(%[0-9a-f]{2}|[&=+?#<>"]|student-b|\d)*$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { warnings } = read(text);
        parseAddress(`#${text}`);
        for (const warning of warnings) assert.ok(warning.length < 400, warning);
      }),
    );
  });

  it('has names of the table only', () => {
    const { values, warnings } = read('constructor=1&__proto__=2&toString&playing');
    assert.deepEqual(values, { playing: true });
    assert.equal(warnings.length, 3);
  });
});

describe('a visit', () => {
  const own = { preset: 'in-sign-change-iii', 'student-k': 0.25, 'learning-rate': 0.05, layers: 'field' };

  it('puts its values over the author’s own start, also where they are the same thing in other words', () => {
    const store = authored(own);
    store.dispatch(to.student(1, 2, 3, 4), 'user');
    store.dispatch(to.configure({ learningRate: 1, layers: [] }), 'user');
    visit(store, 'student-b=0.9', own);
    const { learner, learningRate, layers, step, playing } = store.state;
    assert.deepEqual(learner.student, { ...authored(own).state.learner.student, b: 0.9 });
    assert.deepEqual(
      { learningRate, layers, step, playing },
      { learningRate: 0.05, layers: ['field'], step: 0, playing: false },
    );
  });

  it('begins from a preset as it is, under the author’s settings', () => {
    const store = authored(own);
    visit(store, 'preset=home&student-c=0.5&playing', own);
    assert.deepEqual(store.state.learner.student, { ...presets.get('home')!.student, c: 0.5 });
    assert.equal(store.state.learningRate, 0.05);
    assert.equal(store.state.playing, true);
  });

  it('makes the steps that it names, and the resets return to where they began', () => {
    const store = authored();
    visit(store, 'student-b=0.9&learning-rate=0.1&step=1234');
    const { student, teacher } = presets.get('home')!;
    const { w, b, a, c } = descend({ ...student, b: 0.9 }, teacher, { learningRate: 0.1, steps: 1234 });
    assert.deepEqual(to.studentOf(store), { w, b, a, c });
    assert.equal(store.state.step, 1234);
    assert.equal(store.history.run.first, 0);
    store.dispatch(to.resetStudent, 'user');
    assert.deepEqual(to.studentOf(store), { ...student, b: 0.9 });
  });

  it('stops where learning diverges, and does not play there', () => {
    const store = authored();
    visit(store, 'student-w=8&student-b=1&student-a=9&learning-rate=1&step=1000&playing');
    assert.equal(store.state.halt?.kind, 'diverged');
    assert.ok(store.state.step < 1000);
    assert.equal(store.state.playing, false);
  });

  it('by a link can be undone, with the run that it has replaced', () => {
    const store = authored();
    store.dispatch(to.advance(77), 'clock');
    const before = to.recordOf(store);
    visit(store, 'student-b=0.9&step=10');
    store.undo();
    assert.deepEqual(to.recordOf(store), before);
  });

  it('by a story leaves one step to undo, which brings back what was done by hand', () => {
    const store = authored();
    const passage = (text: string): void =>
      store.dispatch({ type: 'visit', author: author(), values: parseState(text, assert.fail) }, 'story');
    passage('student-b=0.1');
    passage('student-b=0.2');
    store.dispatch(to.student(1, 2, 3, 4), 'user');
    const byHand = to.recordOf(store);
    passage('student-b=0.3');
    passage('student-b=0.4');
    store.undo();
    assert.deepEqual(to.recordOf(store), byHand);
    store.undo();
    assert.equal(to.studentOf(store).b, 0.2);
    store.undo();
    assert.equal(to.studentOf(store).b, 0);
    assert.equal(store.canUndo, false);
  });
});

describe('a snapshot', () => {
  it('can be gone back to, more than once, and what was before that can be undone', () => {
    const store = authored();
    store.dispatch(to.advance(30), 'clock');
    const [snapshot, record] = [store.snapshot(), to.recordOf(store)];
    visit(store, 'student-b=0.9&step=5');
    const visited = to.recordOf(store);
    store.revisit(snapshot, 'link');
    assert.deepEqual(to.recordOf(store), record);
    store.undo();
    assert.deepEqual(to.recordOf(store), visited);
    store.dispatch(to.advance(30), 'clock');
    store.revisit(snapshot, 'link');
    assert.deepEqual(to.recordOf(store), record);
  });
});

describe('the author’s step', () => {
  it('is how far into the run a playground begins, and going there needs no new run', () => {
    const store = authored({ step: '90', 'student-b': '0.9' });
    const { student, teacher } = presets.get('home')!;
    const { w, b, a, c } = descend({ ...student, b: 0.9 }, teacher, { learningRate: 0.01, steps: 90 });
    assert.deepEqual(to.studentOf(store), { w, b, a, c });
    store.dispatch(to.follow({ step: 20 }), 'script');
    assert.equal(store.state.step, 20);
    assert.equal(store.history.run.last, 90);
    store.dispatch(to.follow({ step: 200 }), 'script');
    assert.equal(store.history.run.last, 200);
    store.dispatch(to.follow({ preset: 'in-sign-change-ii' }), 'script');
    assert.equal(store.state.step, 0, 'where the step is not set');
  });

  it('is at most a million', () => {
    assert.equal(byAttribute.get('step')!.parse('1e6'), 1e6);
    assert.equal(byAttribute.get('step')!.parse('1000001'), undefined);
  });
});

describe('a link', () => {
  it('says no more than what is not the author’s own', () => {
    assert.equal(linkOf(authored()).text, '#four?');
    const own = { preset: 'in-sign-change-ii', 'learning-rate': 0.5, step: 7 };
    const store = authored(own);
    assert.equal(linkOf(store, own).text, '#four?');
    store.dispatch(to.configure({ layers: ['field', 'fate'], theme: 'dark' }), 'user');
    store.dispatch(to.teacher(0.5, -0, 0, -1), 'user');
    assert.equal(linkOf(authored(own)).text, '#four?preset=in-sign-change-ii&learning-rate=0.5&step=7');
    assert.equal(
      linkOf(store, own).text,
      '#four?teacher-k=-0&teacher-s=-1&student-w=' +
        textOf(to.studentOf(store)) +
        '&step=0&layers=field,fate&theme=dark',
    );
  });

  const textOf = ({ w, b, a, c }: Student): string => `${w}&student-b=${b}&student-a=${a}&student-c=${c}`;

  const settings = fc.record(
    {
      preset: fc.constantFrom(...presets.keys()),
      'learning-rate': fc.double({ min: -0.5, max: 1, noNaN: true }),
      speed: fc.oneof(fc.constant('auto'), fc.integer({ min: 1, max: 10_000 })),
      samples: fc.oneof(fc.constant('exact'), fc.integer({ min: 2, max: 50 })),
      layers: fc.subarray(['trajectories', 'fate', 'field', 'edges']),
      views: fc.subarray(['io', 'wa', 'wb']),
      controls: fc.constantFrom('full', 'minimal', 'none'),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      'teacher-m': fc.double({ min: -3, max: 3, noNaN: true }),
      'teacher-s': fc.constantFrom(1, -1),
      'student-b': fc.double({ min: -3, max: 3, noNaN: true }),
      'student-k': fc.double({ min: -3, max: 3, noNaN: true }),
      'student-r': fc.double({ min: 0.1, max: 3, noNaN: true }),
      step: fc.nat(300),
    },
    { requiredKeys: [] },
  );

  it('of a random state gives the same state, to the last bit, and so does the tag', () => {
    fc.assert(
      fc.property(
        settings,
        settings,
        wildLearners,
        fc.boolean(),
        fc.nat(200),
        (own, changes, learner, isMoved, steps) => {
          const store = authored(own);
          store.dispatch(to.follow(changes), 'user');
          if (isMoved) store.dispatch({ type: 'edit', learner }, 'user');
          store.dispatch(to.advance(steps), 'clock');
          const { text, isWhole } = linkOf(store, own);
          assert.ok(text.length < 1000);
          // Of a student that has learned before something was changed, the step can't be told.
          if (!isWhole) fc.pre(Object.values(to.studentOf(store)).every((weight) => Math.abs(weight) <= 1e6));
          const expected = isWhole ? promised(store) : { ...promised(store), step: 0, halt: undefined };
          const other = authored(own);
          visit(other, parseAddress(text)!.state, own);
          assert.deepEqual(promised(other), expected);

          const tag = tagOf('four', write(store.state, store.history.run.startOf(store.state.step), author()));
          const attributes = [...tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(
            ([, name, value]) => [name!, value!] as const,
          );
          assert.deepEqual(attributes.shift(), ['id', 'four']);
          const copy = authored(Object.fromEntries(attributes.filter(([name]) => name !== 'playing')));
          assert.deepEqual(promised(copy), expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says when it can’t tell the step, and gives the student as it is', () => {
    const store = authored();
    store.dispatch(to.advance(10), 'clock');
    assert.equal(linkOf(store).isWhole, true);
    store.dispatch(to.teacher(1, 0, 0, 1), 'user');
    store.dispatch(to.advance(10), 'clock');
    const { text, isWhole } = linkOf(store);
    assert.equal(isWhole, false);
    const other = authored();
    visit(other, parseAddress(text)!.state);
    assert.deepEqual(to.studentOf(other), to.studentOf(store));
    assert.equal(other.state.step, 0);
    store.dispatch(to.goTo(5), 'user');
    assert.equal(linkOf(store).isWhole, true, 'before the change');
  });

  it('quotes an id as its address and as its tag need it', () => {
    const written = write(authored().state, undefined, author());
    assert.equal(addressOf('a b?"', written), '#a%20b%3F%22?');
    assert.deepEqual(parseAddress(addressOf('a b?"', written)), { id: 'a b?"', state: '' });
    assert.equal(tagOf('"><b>', written), '<relu-playground id="&quot;>&lt;b>"></relu-playground>');
    assert.equal(tagOf('', written), '<relu-playground></relu-playground>');
  });
});

describe('a learner without a shape', () => {
  it('is told by its weights', () => {
    const store = authored();
    store.dispatch({ type: 'edit', learner: learnerOf({ w: 0, b: -0, a: 0, c: 1e-310 }) }, 'user');
    const other = authored();
    visit(other, parseAddress(linkOf(store).text)!.state);
    assert.deepEqual(promised(other), promised(store));
  });
});
