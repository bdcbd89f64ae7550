import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports go one way: element → views → session → engine. Names what a layer may not import. */
const layer = (name, ...forbidden) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((above) => ({
          group: [above === 'lit' ? 'lit*' : `**/${above}/*`],
          message: `${name} is below ${above}: imports go element → views → session → engine.`,
        })),
      },
    ],
  },
});

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
  layer('engine', 'session', 'views', 'element', 'lit'),
  layer('session', 'views', 'element', 'lit'),
  layer('views', 'element', 'lit'),
  // The engine and the session know no DOM.
  {
    files: ['src/engine/**/*.ts', 'src/session/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'requestAnimationFrame', 'HTMLElement'],
    },
  },
);
