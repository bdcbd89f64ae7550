import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { presets } from '../../src/engine/index.js';
import type { Action } from '../../src/session/actions.js';
import { addressOf, parseAddress, parseState, stateAt } from '../../src/session/address.js';
import { byAttribute, parameters } from '../../src/session/parameters.js';
import type { State } from '../../src/session/state.js';
import { Store } from '../../src/session/store.js';
import * as to from './support.js';
import { momentOf, storeAfter } from './support.js';

const read = (text: string): { id: string | undefined; values: object; warnings: readonly string[] } => {
  const address = parseAddress(text);
  return { id: address?.id, values: Object.fromEntries(address?.values ?? []), warnings: address?.warnings ?? [] };
};

describe('an address', () => {
  for (const [text, id, values] of [
    ['#four?student-b=0.9&playing', 'four', { 'student-b': '0.9', playing: '' }],
    ['four?student-b=0.9', 'four', { 'student-b': '0.9' }],
    ['#four?', 'four', {}],
    ['#?step=3', '', { step: '3' }],
    ['#four?preset=in-sign-change-iii&step=90', 'four', { preset: 'in-sign-change-iii', step: '90' }],
    ['#a?student-w=1&amp;student-b=2&amp;amp;playing', 'a', { 'student-w': '1', 'student-b': '2', playing: '' }],
    ['#a?&&student-w=1&', 'a', { 'student-w': '1' }],
    ['#a?playing=', 'a', { playing: '' }],
    ['#a?layers=', 'a', { layers: '' }],
    ['#a?layers=fate,edges&views=io%20wa', 'a', { layers: 'fate,edges', views: 'io wa' }],
    ['#a?student-w=%2D1&student%2Db=%E2%88%920.5', 'a', { 'student-w': '-1', 'student-b': '−0.5' }],
    ['#%C3%A4%20b%3F?step=1', 'ä b?', { step: '1' }],
    ['#100%?step=1', '100%', { step: '1' }],
    ['#a%zz%4?step=1', 'a%zz%4', { step: '1' }],
    ['#a%ff?step=1', 'a%ff', { step: '1' }],
    ['#a?learning-rate=1e+0', 'a', { 'learning-rate': '1e+0' }],
    ['#a?student-w=1&student-w=2', 'a', { 'student-w': '2' }],
    ['#a?b?student-w=1&speed=auto', 'a', { speed: 'auto' }],
  ] as const) {
    it(`${text} is read`, () => {
      const address = read(text);
      assert.deepEqual([address.id, address.values], [id, values]);
      if (!text.includes('a?b?')) assert.deepEqual(address.warnings, []);
    });
  }

  it('without a question mark is an ordinary link', () => {
    for (const text of ['', '#', '#four', 'four', '#four&playing', 'x'.repeat(1e6), `${'x'.repeat(3000)}?playing`])
      assert.equal(parseAddress(text), undefined);
  });

  it('is that of a passage after its question mark', () => {
    const { values, warnings } = parseState('preset=in-sign-change-iii&step=90');
    assert.deepEqual(
      [...values],
      [
        ['preset', 'in-sign-change-iii'],
        ['step', '90'],
      ],
    );
    assert.deepEqual(warnings, []);
  });

  it('takes every attribute', () => {
    for (const { attribute, fallback, values } of parameters) {
      const value = attribute === 'playing' ? '' : String(values?.at(0) ?? fallback ?? 1);
      const part = attribute === 'playing' ? attribute : `${attribute}=${value}`;
      assert.deepEqual(read(`#a?${part}`), { id: 'a', values: { [attribute]: value }, warnings: [] });
    }
  });
});

describe('a bad part of an address', () => {
  for (const [text, values, warning] of [
    ['sparkle=3', {}, '"sparkle" is skipped: there is no such attribute'],
    ['Student-w=3', {}, '"Student-w" is skipped: there is no such attribute'],
    ['__proto__=3', {}, '"__proto__" is skipped: there is no such attribute'],
    ['onclick=alert(1)', {}, '"onclick" is skipped: there is no such attribute'],
    ['=3', {}, '"" is skipped: there is no such attribute'],
    ['speed', {}, 'speed without a value is skipped; accepted: auto, or a whole number, 1 … 10000'],
    ['student-w=', {}, 'student-w="" is skipped; accepted: a number, −1e6 … 1e6'],
    ['student-w=fast', {}, 'student-w="fast" is skipped; accepted: a number, −1e6 … 1e6'],
    ['student-w=1=2', {}, 'student-w="1=2" is skipped; accepted: a number, −1e6 … 1e6'],
    ['learning-rate=9', {}, 'learning-rate="9" is skipped; accepted: a number, −4 … 4'],
    ['step=-1', {}, 'step="-1" is skipped; accepted: a whole number, 0 … 1e7'],
    ['step=1e99', {}, 'step="1e99" is skipped; accepted: a whole number, 0 … 1e7'],
    ['playing=false', {}, 'playing="false" is skipped; accepted: playing, without a value'],
    ['preset=%00', {}, `preset="\0" is skipped; accepted: one of ${[...presets.keys()].join(', ')}`],
  ] as const) {
    it(`${text} is skipped with a warning, and the rest holds`, () => {
      assert.deepEqual(read(`#a?student-b=1&${text}&playing`), {
        id: 'a',
        values: { 'student-b': '1', ...values, playing: '' },
        warnings: [warning],
      });
    });
  }

  it('does not take back a good one', () => {
    assert.deepEqual(read('#a?student-w=2&student-w=x').values, { 'student-w': '2' });
  });

  it('of a list is its unknown names', () => {
    const { values, warnings } = read('#a?layers=fate,glitter,edges');
    assert.deepEqual(values, { layers: 'fate,glitter,edges' });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^layers: "glitter" is skipped; accepted: any of trajectories /);
  });

  it('of many is told of a few times', () => {
    const { values, warnings } = read(`#a?${'x&'.repeat(500)}step=3`);
    assert.deepEqual(values, { step: '3' });
    assert.equal(warnings.length, 9);
    assert.equal(warnings.at(-1), '492 more parts of the address are skipped');
  });
});

describe('a hostile address', () => {
  it('is read up to 2 kB, and no part is cut in two', () => {
    const part = '&student-w=1234567.5';
    const { values, warnings } = read(`#a?student-b=1${'&student-w=1.25'.repeat(1e5)}`);
    assert.deepEqual(values, { 'student-b': '1', 'student-w': '1.25' });
    assert.deepEqual(warnings, ['the end of the address is skipped; accepted: at most 2 kB']);
    for (let fill = 2000; fill < 2060; fill++) {
      const { values } = read(`#a?${'&'.repeat(fill)}${part}&playing`);
      assert.ok(!('student-w' in values));
      assert.ok(!('playing' in values) || fill + part.length < 2048);
    }
  });

  it('gives nothing but known attributes with values that they accept, whatever it is', () => {
    const name = fc.oneof(fc.constantFrom('step', ...byAttribute.keys()), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom(
        'auto',
        'exact',
        'home',
        'fate',
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '%',
        '%00',
      ),
    );
    const part = fc.tuple(name, fc.constantFrom('=', '', '==', '%3D'), value).map((parts) => parts.join(''));
    const built = fc
      .tuple(fc.string(), fc.array(part), fc.constantFrom('&', '&amp;', '&amp;amp;', ';'))
      .map(([id, parts, separator]) => `#${id}?${parts.join(separator)}`);
    fc.assert(
      fc.property(fc.oneof(built, fc.string({ unit: 'binary', maxLength: 3000 })), (text) => {
        const address = parseAddress(text);
        if (!address) return;
        for (const [name, value] of address.values) {
          const parameter = byAttribute.get(name);
          assert.ok(parameter || name === 'step', name);
          if (parameter) assert.notEqual(parameter.parse(value), undefined);
        }
        assert.ok(address.warnings.length <= 9);
        assert.ok(address.warnings.every((warning) => warning.length < 300));
        const state = stateAt(new Store().state, address.values);
        for (const weight of Object.values(state.learner.student)) assert.ok(Number.isFinite(weight));
        assert.ok(presets.has(state.preset));
      }),
      { numRuns: 2000 },
    );
  });

  it('of megabytes is read as soon as a short one', () => {
    for (const piece of ['&', '%', '?', '#', '=', '%41', '&amp;', 'a=1&', '\ud800'])
      parseAddress(`#a?${piece.repeat(1e7 / piece.length)}`);
  });
});

/** A store as an author has set it up, and another one after a reader came by an address. */
const authored = (attributes: Readonly<Record<string, unknown>>): Store => {
  const store = new Store();
  store.dispatch(to.follow(attributes), 'script');
  return store;
};

function visit(author: State, text: string): State {
  const { values, warnings } = parseAddress(text)!;
  assert.deepEqual(warnings, []);
  assert.ok(text.length <= 2048);
  const state = stateAt(author, values);
  const store = new Store();
  const { learner, teacher, learningRate, samples } = state;
  store.dispatch({ type: 'edit', learner, teacher }, 'script');
  store.dispatch(to.configure({ learningRate, samples }), 'script');
  store.dispatch(to.advance(Number(values.get('step') ?? 0)), 'script');
  return { ...state, step: store.state.step, learner: store.state.learner, halt: store.state.halt };
}

describe("the author's state with an address over it", () => {
  const author = authored({ preset: 'in-sign-change-i', 'student-b': 0.75, 'teacher-k': 1, speed: 9 }).state;
  const at = (text: string): State => stateAt(author, parseState(text).values);

  it('is the author’s own where the address says nothing, at rest', () => {
    const moved = { ...author, step: 70, playing: true, halt: { kind: 'edge' } as const };
    assert.deepEqual(stateAt(moved, new Map()), author);
  });

  it('has the values of the address instead', () => {
    const state = at('student-b=0.9&teacher-m=2&learning-rate=0.5&samples=7&layers=fate&playing&speed=auto');
    assert.deepEqual(state.learner.student, { w: -0.75, b: 0.9, a: 1, c: 0 });
    assert.deepEqual(state.teacher, { m: 2, k: 1, c: 0, s: 1 });
    assert.deepEqual([state.learningRate, state.samples, state.layers], [0.5, 7, ['fate']]);
    assert.deepEqual([state.playing, state.speed, state.step], [true, 'auto', 0]);
  });

  it('takes a shape, weights before it', () => {
    assert.deepEqual(at('student-k=1&student-w=2').learner.student, { w: 2, b: -2, a: 1, c: 0 });
  });

  it('is a preset as it is, with the address’s values over it', () => {
    const { student, teacher } = presets.get('in-sign-change-iii')!;
    const state = at('preset=in-sign-change-iii&student-c=0.25');
    assert.deepEqual(state.learner.student, { ...student, c: 0.25 });
    assert.deepEqual(state.teacher, teacher);
    assert.deepEqual(state.start.learner.student, student);
  });
});

describe('the address of a state', () => {
  const addressIn = (store: Store, author: Store, id = 'a'): ReturnType<typeof addressOf> =>
    addressOf(id, store.state, store.history.run, author.state);

  for (const [actions, address] of [
    [[], '#a?'],
    [[to.advance(90)], '#a?step=90'],
    [[to.choosePreset('in-sign-change-iii'), to.advance(90)], '#a?preset=in-sign-change-iii&step=90'],
    [[to.student(1, 0.9, 1, 0), to.play], '#a?student-b=0.9&playing'],
    [[to.configure({ learningRate: -0.05, samples: 7, speed: 3 })], '#a?learning-rate=-0.05&speed=3&samples=7'],
    [[to.configure({ layers: [], views: ['io', 'wa'], controls: 'none' })], '#a?layers=&views=io,wa&controls=none'],
    [[to.teacher(0.5, -0, -0.5, -1)], '#a?teacher-k=-0&teacher-s=-1'],
    [[to.student(1e-300, 0, 1, 5e-324)], '#a?student-w=1e-300&student-c=5e-324'],
  ] as [Action[], string][]) {
    it(`is as short as ${address}`, () => {
      assert.deepEqual(addressIn(storeAfter(...actions), new Store()), { address, isWhole: true });
    });
  }

  it('has an id that no Markdown breaks', () => {
    for (const id of ['ä b', 'a?b#c&d', '(x)', "it's", '100%', '%41', '"<>', '🦊']) {
      const { address } = addressIn(new Store(), new Store(), id);
      assert.match(address, /^#[\w%.~-]*\?$/);
      assert.equal(parseAddress(address)?.id, id);
    }
    assert.equal(parseAddress(addressIn(new Store(), new Store(), 'a\ud800').address)?.id, 'a\ufffd');
  });

  const weight = fc.oneof(
    fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.constantFrom(0, -0, 1, 1e-310, -5e-324, 1e6),
  );
  const settings = fc.record<Partial<State>>(
    {
      learningRate: fc.double({ min: -4, max: 4, noNaN: true }),
      samples: fc.oneof(fc.constant('exact' as const), fc.integer({ min: 2, max: 1e6 })),
      speed: fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: 10_000 })),
      layers: fc.shuffledSubarray(['fate', 'outcomes', 'field'] as const).map((list) => [...list]),
      controls: fc.constantFrom('full' as const, 'minimal' as const),
    },
    { requiredKeys: [] },
  );
  const actions: fc.Arbitrary<Action> = fc.oneof(
    fc.tuple(weight, weight, weight, weight).map((weights) => to.student(...weights)),
    fc.tuple(weight, weight, weight, fc.constantFrom<1 | -1>(1, -1)).map((shape) => to.teacher(...shape)),
    settings.map(to.configure),
    fc.constantFrom(...presets.keys()).map(to.choosePreset),
    fc.constantFrom(to.resetStudent, to.resetTeacher, to.play, to.pause),
    fc.nat(800).map(to.advance),
    fc.nat(800).map(to.goTo),
  );
  const authors = fc.record(
    {
      preset: fc.constantFrom(...presets.keys()),
      'student-b': weight,
      'student-k': fc.double({ min: -2, max: 2, noNaN: true }),
      'teacher-m': weight,
      'learning-rate': fc.constantFrom(0.1, -0.2),
      layers: fc.constantFrom('', 'fate'),
    },
    { requiredKeys: [] },
  );

  it('leads back to the student, teacher and settings to the last bit, and to the step where it says so', () => {
    let whole = 0;
    fc.assert(
      fc.property(authors, fc.array(actions, { maxLength: 6 }), (attributes, list) => {
        const author = authored(attributes).state;
        const store = authored(attributes);
        for (const action of list) store.dispatch(action, 'user');
        const { state } = store;
        const { address, isWhole } = addressOf('a', state, store.history.run, author);
        // What learning has brought beyond the range of the attributes can't be told.
        if (Object.values(state.learner.student).some((value) => Math.abs(value) > 1e6)) return;
        if (isWhole) whole++;
        const visited = visit(author, address);
        assert.deepEqual(momentOf(visited), isWhole ? momentOf(state) : { ...momentOf(state), step: 0 });
        for (const key of ['preset', 'speed', 'layers', 'views', 'controls', 'playing'] as const)
          assert.deepEqual(visited[key], state[key]);
      }),
      { numRuns: 500 },
    );
    assert.ok(whole > 250, `${whole} of 500 with their step`);
  });

  it('says where it can’t tell the step: after a change on the way', () => {
    for (const change of [to.teacher(1, 0, 0, 1), to.configure({ learningRate: 0.1 }), to.configure({ samples: 3 })]) {
      const store = storeAfter(to.advance(100), change, to.advance(50));
      const { address, isWhole } = addressIn(store, new Store());
      assert.equal(isWhole, false);
      assert.doesNotMatch(address, /step/);
      // Before that change it can.
      store.dispatch(to.goTo(60), 'user');
      assert.deepEqual(addressIn(store, new Store()), { address: '#a?step=60', isWhole: true });
    }
  });

  it('says where it can’t tell the student: beyond what the attributes accept', () => {
    assert.equal(addressIn(storeAfter(to.student(2e6, 0, 1, 0)), new Store()).isWhole, false);
  });

  it('tells the step of a climb and of a run that diverged', () => {
    for (const list of [
      [to.configure({ learningRate: -0.01 }), to.advance(1000)],
      [to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }), to.advance(100)],
    ]) {
      const store = storeAfter(...list);
      const { address, isWhole } = addressIn(store, new Store());
      assert.equal(isWhole, true);
      const visited = visit(new Store().state, address);
      assert.deepEqual(momentOf(visited), momentOf(store.state));
    }
  });
});
