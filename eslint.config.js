import { join } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importBans } from './tests/tools/import-bans.js';

export default defineConfig(
  includeIgnoreFile(join(import.meta.dirname, '.gitignore')),
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  importBans,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      // A resident's text may end up in a log: what is deployed logs through one door in src/http.
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/local/**', 'src/build/**', 'src/writing/{check,new}.ts', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The type check knows every name of a page, the browser's and Astro's too.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  {
    // Rules that need types: above all the forgotten await.
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
);
