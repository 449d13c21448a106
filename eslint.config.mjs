import { globSync, readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Classes that our own styles define. Any other class must be one of Tailwind's. */
const ownClasses = globSync('src/**/*.{astro,css}').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const styles = file.endsWith('.css') ? text : text.replace(/^[^]*?(?=<style|$)/, '');
  return [...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => `^${name}$`);
});

const spreadOfLiteral = {
  selector: 'SpreadElement > ObjectExpression',
  message: 'Write the properties directly instead of spreading an object literal.',
};

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
      'no-restricted-syntax': ['error', spreadOfLiteral],
      // Safari does not announce a list without bullets as a list, unless it has role="list".
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // TypeScript's strictest settings require `data['search']` for index signatures.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  {
    // Typed rules do not understand Astro components. `astro check` checks their types instead.
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
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        spreadOfLiteral,
        {
          selector:
            ':matches(IfStatement, ConditionalExpression, SwitchStatement) CallExpression[callee.name="expect"]',
          message: 'Call expect without a condition. A skipped expect looks like a passed test.',
        },
      ],
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
