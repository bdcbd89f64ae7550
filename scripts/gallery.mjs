/** What the server adds to the files of the gallery: Markdown as pages, and the source of each example to copy. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/** Serves what is in examples/ at the root, so that `/` is the gallery. */
export function examplesAtRoot(context, next) {
  if (existsSync(join('examples', context.path))) context.path = `/examples${context.path}`;
  return next();
}

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A page in the looks of the gallery. Each of its blocks of code gets a button to copy it. */
const page = (title, content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/gallery.css" />
    <script type="module" src="/copy.js"></script>
  </head>
  <body class="text">
    <nav aria-label="Way back">
      <a href="/">Gallery</a> · <a href="/docs/embedding/README.md">Recipes</a>
    </nav>
    <main>
${content}
    </main>
  </body>
</html>
`;

/** On a page that is read, a link to an example leads to its source. */
function linkToSource(token) {
  if (token.type === 'link' && /^[\w./-]*examples\//.test(token.href)) token.href += '?source';
}

const marked = new Marked(gfmHeadingId(), { walkTokens: linkToSource });

/** Markdown as a page. Its title is its first heading. */
function article(text) {
  const [, title] = text.match(/^# (.*)$/m) ?? [];
  return page(title ?? 'relu-playground', marked.parse(text));
}

/** The files of an example that somebody has written: one, or all in a folder. */
function sourceFiles(path) {
  const written = ['ls-files', '--cached', '--others', '--exclude-standard', '--', path, ':!*/package-lock.json'];
  return execFileSync('git', written, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

const block = (file) => `<h2>${escape(file)}</h2>\n<pre><code>${escape(readFileSync(file, 'utf8'))}</code></pre>`;

/** The sources below a path, each as a block of code. */
function sources(path, files) {
  const opened = path.endsWith('.html') ? `<p><a href="/${path}">Open this page</a></p>\n` : '';
  return page(`Source of ${path}`, `<h1>Source of ${path}</h1>\n${opened}${files.map(block).join('\n')}`);
}

/** The page to read that an address means, if it means one. */
function readable(file, query) {
  if (file.endsWith('.md') && existsSync(file) && !('source' in query)) return article(readFileSync(file, 'utf8'));
  const files = 'source' in query ? sourceFiles(file) : [];
  return files.length ? sources(file, files) : undefined;
}

/** A plugin of the development server: `*.md` is a page to read, and `?source` behind a path shows what is there. */
export const readablePages = {
  name: 'readable-pages',
  serve({ path, query }) {
    const body = readable(path.slice(1), query);
    return body && { body, type: 'html' };
  },
};
