import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/', '__tests__/fixtures/', 'integration-report/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true}}]
    }
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off'}
  },
  // Corpora are data: whole source files, and edits of them.
  {files: ['__tests__/semantic/planted/**/*.ts'], rules: {'max-lines': 'off'}},
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        AbortController: 'readonly'
      }
    }
  }
)
