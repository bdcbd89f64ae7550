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

function buttonFor(block) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(block, button));
  return button;
}

for (const block of document.querySelectorAll('pre > code')) {
  const pre = block.parentElement;
  // A block that scrolls can be reached by the keyboard.
  pre.tabIndex = 0;
  const frame = document.createElement('div');
  frame.className = 'code';
  pre.replaceWith(frame);
  frame.append(pre, buttonFor(block));
}
