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

/**
 * A page in the looks of the gallery. Each of its blocks of code gets a button to copy it.
 * @param head what else belongs into its head
 */
const page = (title, content, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/gallery.css" />
    <script type="module" src="/copy.js"></script>${head}
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

/** The article for which the figure was made: a post of the Jekyll site, at /article without Jekyll. */
const POST = 'examples/sites/jekyll/_posts/2025-02-01-eight-starts.md';

const ARTICLE_HEAD = `
    <link rel="stylesheet" href="/dist/relu-playground.css" />
    <script type="module" src="/dist/relu-playground.js"></script>
    <script defer src="/node_modules/mathjax/es5/tex-svg.js"></script>
    <style>
      @media screen {
        relu-passage:defined { margin-block-end: 30vh; }
      }
    </style>`;

/** Formulas between double dollars, as Jekyll's Markdown has them; MathJax sets what stands between \\( and \\). */
const formulas = {
  name: 'formula',
  level: 'inline',
  start: (text) => text.indexOf('$$'),
  tokenizer(text) {
    const [raw, formula] = /^\$\$([^$]+)\$\$/.exec(text) ?? [];
    return raw && { type: 'formula', raw, formula };
  },
  renderer: ({ formula }) => `\\(${escape(formula)}\\)`,
};

/** Pictures are those of the site; its other pages are not here. */
const addressHere = (path) => (path.startsWith('/assets/') ? `/examples/sites/jekyll${path}` : '/');

/** The post as Jekyll would make it a page: its front matter, its addresses and its Markdown in blocks of HTML. */
function post() {
  const [, matter, text] = readFileSync(POST, 'utf8').match(/^---\n(.*?)\n---\n(.*)$/s);
  const [, title] = matter.match(/^title: (.*)$/m);
  const markdown = text
    .replaceAll(' markdown="block"', '')
    .replaceAll(/\{\{ '([^']*)' \| relative_url \}\}/g, (_, path) => addressHere(path));
  const content = new Marked({ extensions: [formulas] }).parse(`# ${title}\n\n${markdown}`);
  return page(title, content, ARTICLE_HEAD);
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
  if (file === 'article') return post();
  if (file.endsWith('.md') && existsSync(file) && !('source' in query)) return article(readFileSync(file, 'utf8'));
  const files = 'source' in query ? sourceFiles(file) : [];
  return files.length ? sources(file, files) : undefined;
}

/** A plugin of the development server: the article, `*.md` as pages to read, and behind a path `?source` shows what is there. */
export const readablePages = {
  name: 'readable-pages',
  serve({ path, query }) {
    const body = readable(path.slice(1), query);
    return body && { body, type: 'html' };
  },
};
