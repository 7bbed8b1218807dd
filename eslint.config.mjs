import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** The models of the schema, as the client spells them: "Pengaduan" is `tx.pengaduan`. */
const schema = join(import.meta.dirname, 'prisma/schema')
const models = readdirSync(schema)
  .flatMap((file) => [...readFileSync(join(schema, file), 'utf8').matchAll(/^model (\w)(\w*)/gm)])
  .map(([, first, rest]) => first.toLowerCase() + rest)
  .join('|')

const model = `[property.name=/^(${models})$/]`
const method = 'find(Unique|First)(OrThrow)?|findMany|(create|update)(Many(AndReturn)?)?|upsert|delete(Many)?|count|aggregate|groupBy'
const prismaMessage = 'Queries stand in lib/data, which applies the scope of the actor. Call a function of it.'

/** Every way to reach a table: by the client or the transaction, whatever it is called, taken apart, or in plain SQL. */
const prismaCalls = [
  `MemberExpression[object.name=/^(tx|db|client)$/]${model}`,
  `MemberExpression[object.property.name=/^(tx|db|client)$/]${model}`,
  `CallExpression[callee.property.name=/^(${method})$/][callee.object.property.name=/^(${models})$/]`,
  `VariableDeclarator[init.name=/^(tx|db|client)$/] > ObjectPattern`,
  'MemberExpression[property.name=/^[$](queryRaw|executeRaw|transaction|connect|disconnect)/]',
].map((selector) => ({ selector, message: prismaMessage }))

/** The name alone brings the whole library into a page, the namespace only what is used of it: 84 and 37 KB of a form. */
const zodByName = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: "Write import * as z from 'zod'.",
}

const forbidden = [...prismaCalls, zodByName]

/** What is said of components and hooks: in a file that can hold neither it finds nothing, and the compiler behind it reads long. */
const ofReact = [...coreWebVitals, ...typescript].flatMap(({ rules = {} }) =>
  Object.keys(rules).filter((rule) => /^react(-hooks)?\//.test(rule)),
)

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
    files: ['app/**', 'components/**', 'lib/**', 'scripts/**', 'middleware.ts', 'instrumentation.ts'],
    ignores: ['lib/data/**', 'lib/infra/db.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden] },
  },
  {
    files: ['app/**', 'components/**', 'lib/**', 'scripts/**', 'middleware.ts', 'instrumentation.ts'],
    ignores: ['lib/data/**', 'lib/infra/db.ts', 'lib/infra/db-errors.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/generated/prisma/**'], message: prismaMessage }] }],
    },
  },
  {
    files: ['lib/domain/**'],
    ignores: ['lib/domain/lapor/bersama.ts', 'lib/domain/kanal/jawaban-schema.ts', 'lib/domain/jabatan/usulan.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbidden,
        {
          selector: "MemberExpression[property.name='superRefine']",
          message: 'Use bersama: every fault of a form shows in the first round.',
        },
        { selector: "MemberExpression[object.property.name='iso'][property.name='date']", message: 'Use requiredDate or optionalDate.' },
      ],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbidden,
        {
          selector: "JSXOpeningElement[name.name=/^(input|textarea)$/] > JSXAttribute[name.name='maxLength']",
          message: 'A control cuts nothing that was pasted: TextInput and TextArea count instead.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.ts'],
    ignores: ['app/**', 'components/**', 'lib/browser/**'],
    rules: Object.fromEntries(ofReact.map((rule) => [rule, 'off'])),
  },
  // Evidence is shown from bytes in the page's memory and must never pass the framework's image service.
  { files: ['components/staf/**'], rules: { '@next/next/no-img-element': 'off' } },
  {
    files: ['.dependency-cruiser.cjs', '**/*.mjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'import/no-anonymous-default-export': 'off' },
  },
]

export default config
