import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { WBS } from '@/lib/domain/layanan/wbs/alur'
import { HARAPAN } from './harapan-wbs'

const page = alurPage('The WBS procedure', WBS)

describe('docs/alur-wbs.md', () => {
  it('is what the table draws now (else: npm run docs)', () => {
    expect(fs.readFileSync(path.resolve(__dirname, '../../../docs/alur-wbs.md'), 'utf8')).toBe(page)
  })

  it('changes when the table changes', () => {
    const changed = { ...WBS, AMBIL: { ...WBS.AMBIL, ke: 'DINILAI' as const } }
    expect(alurPage('The WBS procedure', changed)).not.toBe(page)
    expect(alurPage('The WBS procedure', { ...WBS, AMBIL: { ...WBS.AMBIL, syarat: ['ANGGOTA_TIM'] } })).not.toBe(page)
  })

  it('draws every move of the handbook as an arrow, and no other', () => {
    const arrows = Object.entries(HARAPAN).flatMap(([langkah, { dari, ke }]) =>
      ke ? (dari.length > 0 ? dari : ['[*]']).map((status) => `${status} --> ${ke}: ${langkah}`) : [],
    )
    const drawn = [...page.matchAll(/^ {2}(\S+) --> (\S+): \S+ (\S+)$/gm)].map(([, from, to, langkah]) => `${from} --> ${to}: ${langkah}`)
    expect(drawn.sort()).toEqual(arrows.sort())
  })

  it.each(Object.keys(WBS))('has a line for %s with number, posts and conditions', (langkah) => {
    const line = page.split('\n').find((row) => row.includes(`| \`${langkah}\` |`)) ?? ''
    const row = WBS[langkah as keyof typeof WBS]
    for (const word of [row.sumber, ...row.oleh, ...row.syarat, ...row.dokumen, ...row.kabar]) expect(line).toContain(word)
    expect(line.split(' | ')).toHaveLength(9)
  })

  it('ends at the four final statuses', () => {
    expect([...page.matchAll(/(\S+) --> \[\*\]/g)].map(([, status]) => status).sort()).toEqual([
      'DIARSIPKAN',
      'DICABUT',
      'DILIMPAHKAN',
      'SELESAI',
    ])
  })
})
