import { describe, expect, it } from '@jest/globals'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'
import { unduh } from '@/lib/web/unduh-buku'

const refuse = (error: Error) =>
  unduh({ akhiran: 'pdf', jenis: 'application/pdf', tolak: (key) => id.buku.tolak[key], buat: () => Promise.reject(error) })

const EXPECTED: readonly (readonly [ErrorCode, number, string])[] = [
  ['FORBIDDEN', 403, id.buku.tolak.ditolak],
  ['GUARD_FAILED', 413, id.buku.tolak.terlaluBanyak],
  ['TOO_MANY_TRIES', 429, id.buku.tolak.ramai],
  ['UNAVAILABLE', 503, id.buku.tolak.gagal],
]

describe('a file that is refused', () => {
  it.each(EXPECTED)('answers %s with %s and its own sentence', async (code, status, sentence) => {
    const answer = await refuse(new AppError(code))
    expect([answer.status, answer.headers.get('Content-Type'), await answer.text()]).toEqual([
      status,
      'text/plain; charset=utf-8',
      sentence,
    ])
  })

  it('has a sentence for each in both languages, no two alike', () => {
    for (const { tolak } of [id.buku, id.rekap, en.buku, en.rekap]) expect(new Set(Object.values(tolak)).size).toBe(EXPECTED.length)
  })

  it('goes on to the error page when the fault is ours', async () => {
    await expect(refuse(new Error('broken'))).rejects.toThrow('broken')
  })
})
