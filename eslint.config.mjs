import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', 'public/']),
  { files: ['**/*.{ts,mjs,astro}'] },
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      // Safari drops the role of a list that shows no bullets.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // strictest TypeScript demands `data['search']` on index signatures.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  {
    // The typed rules cannot see into components; `astro check` can.
    files: [
      '**/*.astro',
      '**/*.astro/*.ts',
      '**/*.mjs',
      'src/articles/mdx.ts',
      'src/tools/components.ts',
    ],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    files: ['src/cli/**', 'tests/{support,bench,deep,lighthouse,nu,repeat,wordpress,engines}/**'],
    rules: { 'no-console': 'off' },
  },
);
