/** The base of the element: when it renders, what its controllers hear, and that an exception does not end it. */
import { assert } from 'chai';
import { html, type TemplateResult } from 'lit-html';
import { ReactiveHost, type ReactiveController } from '../../src/elements/playground/reactive-host.js';

/** Notes what is called; `during` says what else is to happen then. */
class TestHost extends ReactiveHost {
  readonly calls: string[] = [];
  during: Readonly<Record<string, () => void>> = {};
  value = 0;

  note(call: string): void {
    this.calls.push(call);
    this.during[call]?.();
  }

  protected override willUpdate(): void {
    this.note('willUpdate');
  }

  protected override render(): TemplateResult {
    this.note('render');
    return html`<p>${this.#children(this.value)}</p>`;
  }

  protected override updated(): void {
    this.note('updated');
  }

  /** Runs when lit-html writes into the document. */
  *#children(value: number): Iterable<number> {
    this.note('write');
    yield value;
  }
}

customElements.define('test-host', TestHost);

const names = ['hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'] as const;

/** Writes what it hears into a list. */
const listener = (name: string, heard: string[]): ReactiveController =>
  Object.fromEntries(names.map((call) => [call, () => heard.push(`${name}.${call}`)]));

const made: Element[] = [];

function make(): TestHost {
  const host = new TestHost();
  made.push(host);
  return host;
}

async function connected(): Promise<TestHost> {
  const host = make();
  document.body.append(host);
  await host.updateComplete;
  host.calls.length = 0;
  return host;
}

const textOf = (host: TestHost): string => host.shadowRoot!.textContent!;
const renderings = ({ calls }: TestHost): number => calls.filter((call) => call === 'render').length;
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a promise is rejected with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

describe('a reactive host', () => {
  it('renders first when it is connected', async () => {
    const host = make();
    host.requestUpdate();
    await task();
    assert.deepEqual(host.calls, []);
    assert.isFalse(host.hasUpdated);
    const { updateComplete } = host;
    document.body.append(host);
    assert.deepEqual(host.calls, []);
    await updateComplete;
    assert.equal(renderings(host), 1);
    assert.isTrue(host.hasUpdated);
    assert.equal(textOf(host), '0');
  });

  it('does not render again when it is only moved', async () => {
    const host = await connected();
    document.body.append(host);
    await task();
    assert.deepEqual(host.calls, []);
  });

  it('renders once for all changes of a task', async () => {
    const host = await connected();
    for (host.value = 1; host.value < 5; host.value++) host.requestUpdate();
    assert.equal(textOf(host), '0');
    await host.updateComplete;
    await task();
    assert.equal(renderings(host), 1);
    assert.equal(textOf(host), '5');
  });

  it('renders while it is disconnected too', async () => {
    const host = await connected();
    host.remove();
    host.value = 1;
    host.requestUpdate();
    await host.updateComplete;
    assert.equal(textOf(host), '1');
  });

  it('delegates the focus to what it renders', () => {
    assert.isTrue(make().shadowRoot!.delegatesFocus);
  });

  for (const call of ['willUpdate', 'render']) {
    it(`ignores requests made in ${call}`, async () => {
      const host = await connected();
      host.during = { [call]: () => host.requestUpdate() };
      host.requestUpdate();
      await task();
      assert.equal(renderings(host), 1);
    });
  }

  for (const call of ['write', 'updated']) {
    it(`is complete after an update that was requested during ${call}`, async () => {
      const host = await connected();
      host.during = {
        [call]: () => {
          if (host.value === 1) host.requestUpdate();
          host.value++;
        },
      };
      host.value = 1;
      host.requestUpdate();
      await host.updateComplete;
      assert.equal(renderings(host), 2);
      assert.equal(textOf(host), '2');
    });
  }
});

describe('a controller', () => {
  it('hears of the life of its host, in the order in which it was added', async () => {
    const host = make();
    for (const name of ['a', 'b']) host.addController(listener(name, host.calls));
    await task();
    document.body.append(host);
    const before = ['a.hostConnected', 'b.hostConnected'];
    assert.deepEqual(host.calls, before);
    await host.updateComplete;
    const update = ['willUpdate', 'a.hostUpdate', 'b.hostUpdate', 'render', 'write'];
    assert.deepEqual(host.calls, [...before, ...update, 'a.hostUpdated', 'b.hostUpdated', 'updated']);
    host.calls.length = 0;
    host.remove();
    assert.deepEqual(host.calls, ['a.hostDisconnected', 'b.hostDisconnected']);
    document.body.append(host);
    assert.deepEqual(host.calls.slice(2), before);
  });

  it('need not listen to anything', async () => {
    const host = await connected();
    host.addController({});
    host.requestUpdate();
    await host.updateComplete;
    document.body.append(host);
    assert.equal(renderings(host), 1);
  });

  it('that is added late hears at once that its host is connected', async () => {
    const host = await connected();
    host.addController(listener('late', host.calls));
    assert.deepEqual(host.calls, ['late.hostConnected']);
    host.remove();
    host.calls.length = 0;
    host.addController(listener('away', host.calls));
    assert.deepEqual(host.calls, []);
    document.body.append(host);
    assert.deepEqual(host.calls, ['late.hostConnected', 'away.hostConnected']);
  });

  it('of an element that was on the page before its definition hears that once', async () => {
    const heard: string[] = [];
    made.push(document.body.appendChild(document.createElement('test-upgraded')));
    customElements.define(
      'test-upgraded',
      class extends TestHost {
        constructor() {
          super();
          this.addController(listener('early', heard));
        }
      },
    );
    assert.deepEqual(heard, ['early.hostConnected']);
  });
});

describe('an exception', () => {
  for (const call of ['willUpdate', 'render', 'write', 'updated']) {
    it(`in ${call} fails that update only`, async () => {
      const host = await connected();
      const error = new Error(call);
      host.during = {
        [call]: () => {
          throw error;
        },
      };
      host.requestUpdate();
      assert.strictEqual(await failure(host.updateComplete), error);
      host.during = {};
      host.value = 1;
      host.requestUpdate();
      await host.updateComplete;
      assert.equal(textOf(host), '1');
    });
  }

  it('is reported to the page', async () => {
    const host = await connected();
    const error = new Error('reported');
    // Before the test runner hears of it.
    const reported = new Promise<unknown>((resolve) =>
      addEventListener(
        'unhandledrejection',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event.reason);
        },
        { capture: true, once: true },
      ),
    );
    host.during = {
      render: () => {
        throw error;
      },
    };
    host.requestUpdate();
    assert.strictEqual(await reported, error);
  });
});
