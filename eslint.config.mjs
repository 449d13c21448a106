import { globSync, readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Classes that our own styles define; a class that neither they nor Tailwind know is a typing error. */
const ownClasses = globSync('src/**/*.{astro,css}').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const styles = file.endsWith('.css') ? text : text.replace(/^[^]*?(?=<style|$)/, '');
  return [...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => `^${name}$`);
});

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
    files: ['**/*.astro'],
    plugins: { 'better-tailwindcss': tailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'src/ui/base.css' } },
    rules: {
      'better-tailwindcss/enforce-canonical-classes': 'error',
      'better-tailwindcss/no-conflicting-classes': 'error',
      'better-tailwindcss/no-deprecated-classes': 'error',
      'better-tailwindcss/no-duplicate-classes': 'error',
      'better-tailwindcss/no-unknown-classes': ['error', { ignore: [...new Set(ownClasses)] }],
    },
  },
  {
    files: [
      'src/cli/**',
      'tests/{support,bench,deep,lighthouse,looks,nu,repeat,wordpress,engines}/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
