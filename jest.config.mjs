import nextJest from 'next/jest.js'
import { readFullRun } from './scripts/lib/full-run.mjs'
import { FULL_ONLY } from './scripts/lib/full-only.mjs'

const createJestConfig = nextJest({ dir: './' })

/** Published as ES modules only; Jest reads CommonJS, so these are transformed like our own files. */
const esModules = [
  'age-encryption',
  '@noble',
  '@scure',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  'uint8array-extras',
  '@borewit',
  'next-intl',
  'use-intl',
  'icu-minify',
  'intl-messageformat',
  '@formatjs',
  '@schummar',
  'temporal-polyfill',
  'temporal-utils',
  'jose',
  'server-only',
  '@react-pdf',
  'yoga-layout',
  'emoji-regex-xs',
  'hyphen',
  'color-string',
  'color-name',
  'bidi-js',
  'pdfjs-dist',
]

/** What a full run that was broken off had green on this very tree. */
function doneBefore({ KUMBANG_FULL_RUN: file, KUMBANG_FULL_RUN_KEY: key } = process.env) {
  if (!file || !key) return []
  return readFullRun(file, key).green.map((one) => `<rootDir>/${one.file.replaceAll(/[.[\]()]/g, '\\$&')}$`)
}

/** Left to the full run, and to whoever names one. */
const notToday = process.env.KUMBANG_TEST_ALL ? [] : FULL_ONLY.map((file) => `<rootDir>/tests/${file.replaceAll('.', '\\.')}$`)

const shared = {
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/', ...doneBefore(), ...notToday],
  modulePathIgnorePatterns: ['<rootDir>/\\.next/', '<rootDir>/\\.data/', '<rootDir>/\\.cache/'],
  moduleNameMapper: {
    '^server-only$': '<rootDir>/tests/support/empty.ts',
    // Built anew before each run (global-setup.mjs).
    '^@/lib/infra/script-args$': '<rootDir>/tests/support/script-args.ts',
    '^@/(.*)$': '<rootDir>/$1',
    // Jest cannot require ES modules on Node 20; Prisma ships the same runtime as CommonJS.
    '^(@prisma/client/runtime/.+)\\.mjs$': '$1.js',
    // Its export map knows no require at all.
    '^@react-pdf/hyphenate$': '<rootDir>/node_modules/@react-pdf/hyphenate/lib/index.js',
    '^@react-pdf/hyphenate/(.*)$': '<rootDir>/node_modules/@react-pdf/hyphenate/lib/$1.js',
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
}

async function project(displayName, settings) {
  const config = await createJestConfig({ ...shared, displayName, ...settings })()
  const ignored = `/node_modules/(?!(\\.pnpm/)?(${esModules.join('|')})/)`
  return { ...config, transformIgnorePatterns: [ignored, '^.+\\.module\\.css$'] }
}

const node = { testEnvironment: 'node' }

export default async function config() {
  return {
    globalSetup: '<rootDir>/tests/support/global-setup.mjs',
    globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
    maxWorkers: 2,
    projects: await Promise.all([
      project('rules', { ...node, testMatch: ['<rootDir>/tests/*.test.ts', '<rootDir>/tests/{domain,i18n,browser}/**/*.test.ts'] }),
      project('services', {
        ...node,
        testMatch: ['<rootDir>/tests/{infra,data,services,web,scripts,app,prisma}/**/*.test.ts'],
        setupFilesAfterEnv: ['<rootDir>/tests/support/long-timeout.ts'],
      }),
      project('pages', {
        testEnvironment: 'jsdom',
        testMatch: ['<rootDir>/tests/**/*.test.tsx'],
        setupFilesAfterEnv: ['<rootDir>/tests/support/long-timeout.ts'],
      }),
      project('e2e', {
        ...node,
        testMatch: ['<rootDir>/tests/e2e/**/*.e2e.ts'],
        setupFilesAfterEnv: ['<rootDir>/tests/support/long-timeout.ts'],
      }),
      project('faults', {
        ...node,
        testMatch: ['<rootDir>/tests/faults/**/*.fault.ts'],
        setupFilesAfterEnv: ['<rootDir>/tests/support/long-timeout.ts'],
      }),
    ]),
  }
}
