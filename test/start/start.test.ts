/** `npm start` and `npm run dev`, as somebody who has just cloned the repository meets them. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, it } from 'node:test';
import type { Readable, Writable } from 'node:stream';

type Script = ChildProcessByStdio<Writable, Readable, null>;

let script: Script | undefined;
/** Whatever a test has left: the server ends when this pipe does. */
afterEach(() => script?.stdin.destroy());

/** Starts a script of package.json. @returns its process, what it has printed when the gallery is there, and where that is */
async function start(name: string): Promise<{ script: Script; printed: string; url: string }> {
  script = spawn('npm', ['run', name], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  script.stdout.setEncoding('utf8');
  for await (const text of script.stdout.iterator({ destroyOnReturn: false })) {
    printed += text;
    const [, url] = /The gallery is at (http:\S+)/.exec(printed) ?? [];
    if (url) return { script, printed, url };
  }
  throw new Error(`No gallery:\n${printed}`);
}

/** The server has the other end of this pipe: it is closed when npm and the server have both ended. */
async function ended({ stdout }: Script): Promise<void> {
  stdout.resume();
  await once(stdout, 'close');
}

it('npm start says what it does, serves the gallery at / and recipes to read, and ends with npm', async () => {
  const { script, printed, url } = await start('start');
  assert.match(printed, /Building[^]*The gallery is at/);
  assert.equal(new URL(url).pathname, '/');

  const gallery = await (await fetch(url)).text();
  assert.match(gallery, /<relu-playground preset="home">/);
  const links = [...gallery.matchAll(/(?:href|src)="(?!data:)([^"]*)"/g)].map(([, link]) => new URL(link!, url));
  assert.ok(links.length >= 10, `${links.length} links`);
  for (const link of links) assert.equal((await fetch(link)).status, 200, link.href);

  const [, address] = /The article is at (http:\S+)/.exec(printed)!;
  const article = await (await fetch(address!)).text();
  assert.match(article, /<relu-story wide>\s*<relu-playground id="eight"[^]*<h2>Two neurons<\/h2>/);
  assert.match(article, /\\\(f\(x\) = a\\,\\mathrm\{relu\}\(wx \+ b\) \+ c\\\)/);
  assert.equal(article.match(/<relu-passage /g)!.length, article.match(/<\/relu-passage>/g)!.length);
  assert.doesNotMatch(article, /\{\{|\$\$|markdown=/);
  const [, picture] = /<img src="([^"]+)"/.exec(article)!;
  assert.equal((await fetch(new URL(picture!, url))).status, 200);

  const recipe = await fetch(new URL('docs/embedding/jekyll.md', url));
  assert.match(recipe.headers.get('content-type')!, /^text\/html/);
  const page = await recipe.text();
  assert.match(page, /<h1[^>]*>Jekyll<\/h1>/);
  assert.match(page, /<a href="\/">Gallery<\/a>/);
  const [, source] = /href="([^"]*examples\/sites\/jekyll\?source)"/.exec(page)!;
  assert.match(await (await fetch(new URL(source!, recipe.url))).text(), /layout: post/);

  const port = new URL(url).port;
  const isServed = (): Promise<boolean> =>
    fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    );
  assert.ok(await isServed());
  script.kill('SIGKILL');
  await ended(script);
  assert.equal(await isServed(), false);
});

it('npm run dev serves the sources as modules, and ends when its input does', async () => {
  const { script, url } = await start('dev');
  const module = await fetch(new URL('dist/relu-playground.js', url));
  assert.equal(new URL(module.url).pathname, '/src/index.ts');
  const code = await module.text();
  assert.match(module.headers.get('content-type')!, /javascript/);
  assert.match(code, /customElements\.define/);
  assert.doesNotMatch(code, /declare global/);
  script.stdin.end();
  await ended(script);
});
