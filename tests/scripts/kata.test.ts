import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { kalimatKonsol, kataDalam } from '@/lib/domain/kata-konsol.mjs'

const ROOT = path.resolve(__dirname, '..', '..')
/** Tools of those who write the product, whose words are English like their code. */
const TOOLS = /^(test|check|docs)\.mjs$|^(test-|static-checks|jest|debian)/
const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.mjs') && !TOOLS.test(name))
    .map((name) => path.join(folder, name))
const TYPED = [
  ...['cadangan', 'console-progress', 'kata-cadangan', 'pindah-bukti'].map((name) => `scripts/lib/${name}.ts`),
  'lib/services/sistem/assert-penyimpanan.ts',
]
const FILES = [...filesIn('scripts'), ...filesIn('scripts/lib'), ...TYPED, 'lib/domain/settings.mjs', 'lib/infra/env.ts']

const keyOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.templateSpans.reduce((key, span, index) => `${key}{${index}}${span.literal.text}`, template.head.text)

type Found = Readonly<{ kata: string[]; bare: string[] }>

/** Sentences said in a language, and those said to people without one. */
function readFile(file: string): Found {
  const found: Found = { kata: [], bare: [] }
  const source = ts.createSourceFile(file, fs.readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const isWords = (node: ts.Node | undefined) => node !== undefined && ts.isStringLiteralLike(node) && /[a-z] [a-z]/i.test(node.text)
  const visit = (node: ts.Node): void => {
    const tag = ts.isTaggedTemplateExpression(node) ? node.tag : null
    const named = tag && (ts.isIdentifier(tag) ? tag.text : ts.isCallExpression(tag) ? tag.expression.getText() : '')
    if (ts.isTaggedTemplateExpression(node) && ['kata', 'refused', 'kataDalam'].includes(named ?? '')) found.kata.push(keyOf(node.template))
    const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText() : ''
    if (['say', 'step', 'StopReason', 'Ditolak'].includes(called)) {
      const [first] = (node as ts.CallExpression).arguments ?? []
      const text =
        first && ts.isTemplateExpression(first) ? [first.head.text, ...first.templateSpans.map(({ literal }) => literal.text)].join('') : ''
      if (isWords(first) || /[a-z] [a-z]/i.test(text)) found.bare.push(first?.getText() ?? '')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const all = FILES.map((file) => ({ file, ...readFile(file) }))
const said = all.flatMap(({ kata }) => kata)
const places = (sentence: string) => [...sentence.matchAll(/\{\d\}/g)].map(([place]) => place).sort()

describe('the console', () => {
  it('says nothing in one language alone', () => {
    expect(said.length).toBeGreaterThan(60)
    expect(all.filter(({ bare }) => bare.length > 0).map(({ file, bare }) => ({ file, bare }))).toEqual([])
  })

  it('has an Indonesian sentence for each of its English ones, and none nobody says', () => {
    expect(said.filter((key) => !kalimatKonsol.includes(key))).toEqual([])
    expect(kalimatKonsol.filter((key) => !said.includes(key))).toEqual([])
  })

  it.each(kalimatKonsol)('puts every value of "%s" into both', (key) => {
    const values = ['<0>', '<1>', '<2>', '<3>', '<4>']
    const parts = key.split(/\{\d\}/)
    const [id, en] = ['id', 'en'].map((bahasa) => kataDalam(bahasa)(parts, ...values.slice(0, parts.length - 1)))
    const shown = (text = '') => [...new Set(text.match(/<\d>/g) ?? [])].sort()
    expect(shown(id)).toEqual(shown(en))
    expect(shown(en)).toHaveLength(new Set(places(key)).size)
  })

  it('speaks Indonesian unless asked for English', () => {
    const port = ['3000', 3001] as const
    expect(kataDalam(undefined)(['Port ', ' is taken. Choose another: PORT=', ' npm start'], ...port)).toBe(
      'Port 3000 sedang dipakai. Pilih yang lain: PORT=3001 npm start',
    )
    expect(kataDalam('en')(['Port ', ' is taken. Choose another: PORT=', ' npm start'], ...port)).toBe(
      'Port 3000 is taken. Choose another: PORT=3001 npm start',
    )
  })
})
