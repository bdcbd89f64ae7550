/** The shortcodes of the Hugo recipe in a new site, with no setting but the address of its root. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
// @ts-expect-error a plain script without types
import { isInstalled } from './site.mjs';

const HOST = 'https://example.org';

interface Built {
  /** The page, from its `<main>`. */
  readonly html: string;
  readonly feed: string;
  /** What Hugo says where it fails. */
  readonly errors: string;
}

/** Builds a site of one post, a page bundle with a picture, whose files are in the folder /blog/ of its host. */
function build(markdown: string): Built {
  const site = mkdtempSync(join(tmpdir(), 'relu-hugo-'));
  const post = join(site, 'content/post');
  mkdirSync(post, { recursive: true });
  cpSync('examples/sites/hugo/layouts', join(site, 'layouts'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), `baseURL = "${HOST}/blog/"\n`);
  writeFileSync(join(post, 'index.md'), `---\ntitle: Post\n---\n\n${markdown}\n`);
  writeFileSync(join(post, 'beside.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { status, stdout, stderr } = spawnSync('hugo', [], { cwd: site, encoding: 'utf8' });
  const read = (file: string): string => (status === 0 ? readFileSync(join(site, 'public', file), 'utf8') : '');
  const [html, feed] = [read('post/index.html'), read('index.xml')];
  rmSync(site, { recursive: true });
  return { html: html.slice(html.indexOf('<main>')), feed, errors: status === 0 ? '' : stdout + stderr };
}

function htmlOf(markdown: string): string {
  const { html, errors } = build(markdown);
  assert.equal(errors, '');
  return html;
}

const story = (inside: string): string => `{{< relu-story >}}\n\n${inside}\n\n{{< relu-story end >}}`;

describe('the shortcodes of Hugo', { skip: !isInstalled('hugo') && 'Hugo is not installed' }, () => {
  it('leave out what is false, as a word too, and keep an empty or a negative value', () => {
    const html = htmlOf(
      '{{< relu-playground id="a" playing=false student-b=-0.5 >}}\n\n{{< relu-playground playing="false" layers="" >}}\n\n' +
        '{{< relu-value for="a" of="b" editable=false >}}0{{< /relu-value >}}',
    );
    assert.match(html, /<relu-playground id="a" student-b="-0.5">/);
    assert.match(html, /<relu-playground layers="">/);
    assert.match(html, /<relu-value for="a" of="b">0<\/relu-value>/);
  });

  it('find a picture beside the page and in static/, and say in words what it shows', () => {
    const html = htmlOf(
      '{{< relu-playground picture="beside.svg" fallback="“w” < 0 & \'b\'" width=400 height="428" >}}\n\n' +
        '{{< relu-playground picture="/assets/other.svg" >}}\n\n{{< relu-playground picture="https://other.org/x.svg" >}}',
    );
    assert.match(
      html,
      /<img src="\/blog\/post\/beside.svg" alt="“w” &lt; 0 &amp; &#39;b&#39;" width="400" height="428" /,
    );
    assert.match(html, /<img src="\/blog\/assets\/other.svg" alt="With scripts on[^"]*" loading="lazy"/);
    assert.match(html, /<img src="https:\/\/other.org\/x.svg"/);
  });

  it('make a story of Markdown, with numbers in it, whichever way its states are written', () => {
    const html = htmlOf(
      story(
        '{{< relu-playground id="a" >}}\n\n{{< relu-passage state="step=9&playing" >}}\n\nIt **turns**: ' +
          '{{< relu-value for="a" of="step" >}}9{{< /relu-value >}}[^1].\n\n{{< relu-passage end >}}\n\nBetween.\n\n' +
          '{{< relu-passage state="step=90&amp;playing" >}}\n\n- A list\n\n{{< relu-passage end >}}',
      ) + '\n\n[^1]: A note of the page.',
    );
    assert.match(html, /<relu-story>\s*<relu-playground id="a">/);
    assert.match(
      html,
      /<relu-passage state="step=9&amp;playing">\s*<p>It <strong>turns<\/strong>: <relu-value for="a" of="step">9<\/relu-value><sup/,
    );
    assert.match(html, /<relu-passage state="step=90&amp;playing">\s*<ul>/);
    assert.match(html, /<\/relu-passage>\s*<\/relu-story>/);
    assert.doesNotMatch(html, /omitted/);
  });

  const passage = '{{< relu-passage state="step=9" >}}\n\nText.\n\n{{< relu-passage end >}}';
  for (const [markdown, error] of [
    ['{{< relu-playground colour="red" >}}', /post\/index\.md:5:1": relu-playground has no attribute "colour"/],
    ['{{< relu-playground playing >}}', /relu-playground takes name=value, such as playing=true/],
    ['{{< relu-value for="a" of="b" digit="2" >}}0{{< /relu-value >}}', /relu-value has no attribute "digit"/],
    ['{{< relu-value for="a" of="bias" >}}0{{< /relu-value >}}', /relu-value has no of="bias"; accepted: teacher-m, /],
    ['{{< relu-value for="a" >}}0{{< /relu-value >}}', /relu-value has no of=""; accepted/],
    ['{{< relu-story wide >}}\n\nText.\n\n{{< relu-story end >}}', /relu-story takes end, or name=value/],
    [story('{{< relu-passage step=9 >}}\n\nText.\n\n{{< relu-passage end >}}'), /relu-passage has no attribute "step"/],
    [story('{{< relu-passage "step=9" >}}\n\nText.\n\n{{< relu-passage end >}}'), /relu-passage takes end, or name=v/],
    [story(`Text.\n${passage}`), /between empty lines, not so: "Text\.\\n\{\{< relu-passage/],
    [`{{< relu-story >}}\n\n${passage}\n{{< relu-story end >}}`, /between empty lines, not so/],
    [`{{< relu-story >}}\n\n${passage}`, /a relu-story of this page has no end/],
    [story('{{< relu-passage >}}\n\nText.'), /\{\{< relu-story end >\}\} stands directly in a relu-passage/],
    [story(`{{< relu-passage >}}\n\nText.\n\n${passage}`), /stands directly in a relu-passage/],
  ] as const)
    it(`end the build at ${JSON.stringify(markdown)}`, () => {
      assert.match(build(markdown).errors, error);
    });

  it('have a feed with the whole post and addresses that hold elsewhere', () => {
    const { feed, errors } = build(
      '{{< relu-playground id="a" picture="beside.svg" >}}\n\n![b](beside.svg) ![c](/blog/c.svg) ![d](//other.org/d.svg) ' +
        '![e](https://other.org/e.svg) [f](#a?student-b=0.9&playing) [g](mailto:g@other.org)',
    );
    assert.equal(errors, '');
    const text = feed.replaceAll('&lt;', '<').replaceAll('&#34;', '"').replaceAll('&amp;', '&');
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    assert.deepEqual(addresses, [
      `${HOST}/blog/post/beside.svg`,
      `${HOST}/blog/post/beside.svg`,
      `${HOST}/blog/c.svg`,
      '//other.org/d.svg',
      'https://other.org/e.svg',
      `${HOST}/blog/post/#a?student-b=0.9&amp;playing`,
      'mailto:g@other.org',
    ]);
  });
});
