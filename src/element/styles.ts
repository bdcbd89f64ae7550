import type { CSSResult } from 'lit';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { figures } from './styles/figures.js';
import { handles } from './styles/handles.js';
import { layouts } from './styles/layouts.js';
import { loss } from './styles/loss.js';
import { menu } from './styles/menu.js';
import { notes } from './styles/notes.js';
import { numbers } from './styles/numbers.js';
import { words } from './styles/words.js';

/** In the order in which they apply: the layouts overrule the rest. */
export const styles: readonly CSSResult[] = [
  base,
  controls,
  menu,
  words,
  figures,
  handles,
  notes,
  numbers,
  loss,
  layouts,
];
