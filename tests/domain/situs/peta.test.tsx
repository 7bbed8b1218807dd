import { describe, expect, it } from '@jest/globals'
import { umpanOf } from '@/lib/domain/publikasi/umpan'
import { MUAT_PETA, petaOf, robotsOf } from '@/lib/domain/situs/peta'

const AT = new Date('2026-11-30T01:00:00Z')
const URL = 'https://lapor.contoh.go.id'
const read = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const textsOf = (of: ParentNode, name: string) => [...of.querySelectorAll(name)].map((one) => one.textContent)

describe('the feed of public records', () => {
  const jahat = `Jalan <rusak> & "licin" ]]> 'lama' \u0000\u000b\ud800 😀 é`
  const entri = (nomor: string) => ({ nomor, judul: jahat, ringkasan: jahat, kantor: 'Dinas & Co', tayangAt: AT })

  it('is a document whatever people write, and says it unchanged but for what XML cannot hold', () => {
    const feed = read(umpanOf(URL, 'Lihat Pengaduan', [entri('P-2026-0002'), entri('P-2026-0001')], AT))
    expect(textsOf(feed, 'entry > id')).toEqual([`${URL}/pengaduan/P-2026-0002`, `${URL}/pengaduan/P-2026-0001`])
    expect(textsOf(feed, 'entry > title')[0]).toBe(`Jalan <rusak> & "licin" ]]> 'lama' \ufffd\ufffd\ufffd 😀 é`)
    expect(textsOf(feed, 'entry author name')).toEqual(['Dinas & Co', 'Dinas & Co'])
    expect(feed.querySelector('link[rel=self]')?.getAttribute('href')).toBe(`${URL}/umpan.xml`)
  })

  it('is a feed also while nothing is published', () => {
    expect(textsOf(read(umpanOf(URL, 'Lihat Pengaduan', [], AT)), 'feed > updated')).toEqual([AT.toISOString()])
  })
})

describe('the map of the site', () => {
  it('names its pages and its records, and never more than a map may hold', () => {
    const many = Array.from({ length: MUAT_PETA + 5 }, (_, n) => ({ nomor: `P-2026-${n}`, tayangAt: AT }))
    expect(textsOf(read(petaOf(URL, ['/lapor/wbs'], many)), 'loc')).toHaveLength(MUAT_PETA)
    const few = textsOf(read(petaOf(URL, ['/lapor/wbs'], many.slice(0, 1))), 'loc')
    expect(few).toEqual(expect.arrayContaining([URL, `${URL}/lapor/wbs`, `${URL}/pengaduan/P-2026-0`]))
  })

  it('is told to search engines, which stay out of what belongs to one person', () => {
    const robots = robotsOf(URL).split('\n')
    expect(robots).toContain(`Sitemap: ${URL}/sitemap.xml`)
    for (const path of ['/staf', '/en/staf', '/lacak', '/en/akun', '/api/']) expect(robots).toContain(`Disallow: ${path}`)
    expect(robots.some((line) => /^Disallow: \/(pengaduan|lapor)?$/.test(line))).toBe(false)
  })
})
