/** Puts a button beside each block of code, which copies its text. */

function select(element) {
  getSelection().selectAllChildren(element);
}

/** Copies the text of a block; where that is forbidden, selects it, so that the reader can. */
async function copy(block, button) {
  try {
    await navigator.clipboard.writeText(block.textContent);
    button.textContent = 'Copied';
  } catch {
    select(block);
    button.textContent = 'Selected';
  }
}

for (const block of document.querySelectorAll('pre > code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(block, button));
  // A block that scrolls can be reached by the keyboard.
  block.parentElement.tabIndex = 0;
  block.parentElement.before(button);
}
