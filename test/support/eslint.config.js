import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } } },
  {
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
      // Private sets and maps of the stores are bookkeeping that no screen reads.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['vite.config.ts', '**/*.config.ts', '**/*.config.js', '**/*.data.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/domain/**', 'src/engine/**', 'src/prover/**', 'src/advisor/**', 'src/trainees/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'indexedDB',
        'performance',
        'setTimeout',
        'setInterval',
        'fetch',
        'process',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Dice are handed in.' },
        { object: 'Date', property: 'now', message: 'The clock is handed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is handed in.' },
      ],
    },
  },
  // Walks read typed arrays by indexes that are in range by construction.
  { files: ['src/prover/**', 'src/advisor/**', 'src/trainees/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
