import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of the sources, from the lowest. A module may import from its own layer and from those below. */
const LAYERS = ['engine', 'session', 'views', 'sweep', 'cli', 'elements', 'frameworks'];

const below =
  'Imports go down only: frameworks and index → elements, or cli → views → session → engine; cli → sweep → engine.';

/** Patterns that forbid what is above a layer: its folders, the index of the package, and for all but elements Lit. */
function above(layer) {
  const folders = LAYERS.slice(LAYERS.indexOf(layer) + 1).map((name) => `**/${name}/**`);
  const packages = layer === 'elements' ? [] : ['lit', 'lit/**', 'lit-*', '@lit/**'];
  return [
    { group: [...folders, ...packages], message: below },
    { regex: '^(\\.\\./)+index\\.js$', message: below },
  ];
}

/** Other layers know the engine by what its index exports, and by the fast parts that check nothing. */
const engineByItsIndex = {
  group: ['**/engine/**', '!**/engine/index.js', '!**/engine/unchecked.js'],
  message: 'Import it from engine/index.js, and export it there if it is missing.',
};

/** The element and what is for Node alone stand beside each other. */
const apart = {
  group: ['**/cli/**', '**/sweep/**'],
  message: 'What elements have in common with cli or sweep is in views or below.',
};

/** What all views use does not know any of them. */
const coreIsLowest = {
  group: ['../*/**', '!../../**'],
  message: 'views/core is used by the other folders of views, and uses none of them.',
};

/** Forbids imports by patterns in some files. Of two rules for one file the later one counts alone. */
const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

export default defineConfig(
  globalIgnores(['examples/sites/*/*/', 'dist', 'coverage', '.browser', '.test-results']),
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // How the types of a library are added to.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['src/elements/**/*.ts', 'src/index.ts'], extends: [lit['flat/recommended'], wc['flat/recommended']] },
  restrict(['src/engine/**/*.ts'], above('engine')),
  restrict(['src/session/**/*.ts'], [...above('session'), engineByItsIndex]),
  restrict(['src/views/**/*.ts'], [...above('views'), engineByItsIndex]),
  restrict(['src/views/core/**/*.ts'], [...above('views'), engineByItsIndex, coreIsLowest]),
  // A sweep is the engine on many threads: it knows all of the engine, and nothing between.
  restrict(
    ['src/sweep/**/*.ts'],
    [...above('sweep'), { group: ['**/session/**', '**/views/**'], message: 'A sweep needs the engine alone.' }],
  ),
  restrict(['src/cli/**/*.ts'], [...above('cli'), engineByItsIndex]),
  restrict(['src/elements/**/*.ts'], [...above('elements'), engineByItsIndex, apart]),
  // The engine and the session know no DOM.
  {
    files: ['src/engine/**/*.ts', 'src/session/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'requestAnimationFrame', 'HTMLElement'],
    },
  },
);
