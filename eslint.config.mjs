import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import react from 'eslint-plugin-react';
import tseslint from 'typescript-eslint';

/** Compiled a second time without DOM, Node and Office types (tsconfig.pure.json). */
const pure = ['src/core/**'];

/** Run inside Excel. */
const inExcel = ['src/workbook/excel/**', 'src/addin/pane/**', 'src/addin/main.tsx', 'src/addin/core.ts'];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only the Office.js adapter and what starts it know the host; everything else uses the workbook port.',
}));

/** Same input, same answer, on every machine: no clock, no time zone, no chance. */
const unsteady = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock stays outside; dates are given.' },
    { object: 'Math', property: 'random', message: 'Pure code gives the same answer twice.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length!=1]",
      message: 'Without arguments it reads the clock, with several the time zone.',
    },
    { selector: "CallExpression[callee.name='Date']", message: 'It reads the clock.' },
  ],
};

const nodeGlobals = Object.fromEntries(
  [
    '__dirname',
    '__filename',
    'Buffer',
    'URL',
    'TextDecoder',
    'TextEncoder',
    'console',
    'module',
    'process',
    'require',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.tmp/**', 'test/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Every member of a union is listed; the default that follows is unreachable().
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string into code points is intended in many places: texts are in NFC and forms contain no emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `if (wrong) return refuse(…);` is short and harmless.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', 300],
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
      complexity: ['error', 20],
      'no-restricted-globals': ['error', ...officeGlobals],
    },
  },
  {
    files: pure,
    rules: unsteady,
  },
  {
    files: [...inExcel, 'packages/excel-host/**', 'packages/workbench/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: inExcel,
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    // Internet Explorer must also parse this file, which shows it a message.
    files: ['src/addin/preflight.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: { window: 'readonly' } },
  },
  {
    files: ['src/**/*.tsx'],
    ...react.configs.flat.recommended,
    settings: { react: { version: '19' } },
    rules: {
      ...react.configs.flat.recommended.rules,
      ...react.configs.flat['jsx-runtime'].rules,
      'react/no-danger': 'error',
      // TypeScript checks the props.
      'react/prop-types': 'off',
    },
  },
  {
    // The Vietnamese list is the type of all messages; `Widen` gives its functions the return type string.
    files: ['src/core/presentation/messages/vi/**'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  // The start of the pane warns of a view that it does not know: no page of the pane is there yet to say so.
  { files: ['src/addin/main.tsx', 'src/addin/core.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    // It passes calls on to actions and selectors and takes over their types.
    files: ['test/support/PaneDriver.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  // These programs print to the terminal.
  { files: ['src/cli/**', 'test/bench/**', 'test/fuzz/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}', 'packages/*/test/**/*.{ts,tsx}'],
    rules: {
      // A test fails with a clear error if a value is unexpectedly undefined.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
