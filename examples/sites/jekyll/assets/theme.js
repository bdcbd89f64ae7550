// Light or dark stands at <html data-theme>, as in al-folio: the reader's choice, or else what the system prefers.
// In the head and without defer, so that the page never shows the wrong one first.
const root = document.documentElement;
const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
root.dataset.theme = localStorage.getItem('theme') ?? preferred;

function toggleTheme() {
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
}
