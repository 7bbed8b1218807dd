import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const config = [
  { ignores: ['.next/**', '.data/**', '.cache/**', 'node_modules/**', 'lib/infra/generated/**', 'next-env.d.ts', 'coverage/**'] },
  ...coreWebVitals,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-eval': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/**', 'middleware.ts', 'scripts/**'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['lib/domain/**'],
    ignores: ['lib/domain/lapor/bersama.ts', 'lib/domain/kanal/jawaban-schema.ts', 'lib/domain/jabatan/usulan.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='superRefine']",
          message: 'Use bersama: every fault of a form shows in the first round.',
        },
        { selector: "MemberExpression[object.property.name='iso'][property.name='date']", message: 'Use requiredDate or optionalDate.' },
      ],
    },
  },
  // Evidence is shown from bytes in the page's memory and must never pass the framework's image service.
  { files: ['components/staf/**'], rules: { '@next/next/no-img-element': 'off' } },
  {
    files: ['.dependency-cruiser.cjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'import/no-anonymous-default-export': 'off' },
  },
]

export default config
