import { readSources } from './structure'

/** What runs code of another file: neither a type nor a file that is fetched later. */
const STATIC = /^import\s+(?!type\s)(?:[\s\S]*?\sfrom\s+)?'([^']+)'/gm
const ONLY_TYPES = /^import\s+\{(?:\s*type\s[^,}]+,?)+\s*\}\s+from/

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(STATIC)].flatMap(([statement, from]) => (from && !ONLY_TYPES.test(statement) ? [from] : []))

const nextTo = (file: string, from: string): string => {
  if (from.startsWith('@/')) return from.slice(2)
  const parts = file.split('/').slice(0, -1)
  for (const part of from.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * Ways by which a client component that `starts` reaches one of these packages without a later import, as "file <- file", each
 * package at its nearest file.
 */
export function waysTo(root: string, packages: readonly string[], starts: (file: string) => boolean): readonly string[] {
  const sources = new Map(readSources(root).map((source) => [source.file, source.code]))
  const fileOf = (path: string) => [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`].find((name) => sources.has(name))
  const begin = [...sources].flatMap(([file, code]) => (starts(file) && /^['"]use client['"]/.test(code.trimStart()) ? [file] : []))
  const from = new Map<string, string | null>(begin.map((file) => [file, null]))
  const found: string[] = []
  const way = (file: string): string => {
    const before = from.get(file)
    return before ? `${file} <- ${way(before)}` : file
  }
  for (const file of from.keys()) {
    for (const name of importsOf(sources.get(file) ?? '')) {
      if (packages.some((one) => name === one || name.startsWith(`${one}/`))) found.push(`${name} <- ${way(file)}`)
      const next = /^[@.]\/|^\.\.\//.test(name) ? fileOf(nextTo(file, name)) : undefined
      if (next && !from.has(next)) from.set(next, file)
    }
  }
  return found
}
