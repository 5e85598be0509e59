import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Word's globals belong to one folder; everything else goes through the port. */
const wordOnly = [
  { name: 'Office', message: 'Only src/word may name Office; use the port.' },
  { name: 'Word', message: 'Only src/word may name Word; use the port.' },
  { name: 'OfficeExtension', message: 'Only src/word may name OfficeExtension; use the port.' },
];

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      // One project for all, as the browser tests stand beside this folder.
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-globals': ['error', ...wordOnly],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/src/word/**', '**/workbench/**/*.test.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['**/*.config.{js,ts}', '**/public/*.js'], rules: { 'no-restricted-syntax': 'off' }, extends: [tseslint.configs.disableTypeChecked] },
);
