import { beforeAll, describe, expect, it } from '@jest/globals'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getTriwulan, printTriwulan } from '@/lib/services/rekap/triwulan'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'
import { refusal } from '@/tests/support/refusal'

testDatabase()
const NOV = new Date('2026-11-10T03:00:00Z')
const wanted = { layanan: 'WBS', tahun: 2026, triwulan: 'T4', untuk: 'INTERNAL' } as const
const pada = <T>(at: string, work: () => Promise<T>) => runAt(new Date(at), work)

beforeAll(async () => {
  await seedOffice()
  for (const samaran of ['rotan', 'pesut']) await runAt(NOV, () => kirim({ materi: { samaran } }))
})

describe('the recap of a quarter', () => {
  it('is counted for its head, and leaves out a case he must know nothing of', async () => {
    const jumlah = async () => {
      const { tabel } = await pada('2026-12-01T03:00:00Z', async () => getTriwulan(await petugasOf('kepala'), wanted))
      return Object.fromEntries(tabel[2]?.baris ?? []).Jumlah
    }
    expect(await jumlah()).toBe('2')
    const { id } = await petugasOf('kepala')
    const kasus = await db.pengaduan.findFirstOrThrow({ select: { id: true } })
    await db.terlaporPetugas.create({ data: { pengaduanId: kasus.id, petugasId: id, dibuatAt: NOV } as never })
    expect(await jumlah()).toBe('1')
  })

  it('for the public waits until the quarter is over, and is signed by the post that answers for the office', async () => {
    const publik = { ...wanted, untuk: 'PUBLIK' } as const
    const print = async () => printTriwulan(await petugasOf('kepala'), publik)
    expect(await refusal(pada('2026-12-01T03:00:00Z', print))).toBe('GUARD_FAILED triwulanBerjalan')
    const teks = await textOfPdf((await pada('2027-01-04T03:00:00Z', print)).isi)
    for (const part of ['REKAPITULASI WHISTLEBLOWING SYSTEM TRIWULAN IV TAHUN 2026', 'kurang dari 5', 'Inspektur,'])
      expect(teks).toContain(part)
  })

  it('is not counted for others', async () => {
    for (const nama of ['verifikator', 'pemegang.identitas', 'admin.sistem'])
      expect([nama, await refusal(getTriwulan(await petugasOf(nama), wanted))]).toEqual([nama, 'FORBIDDEN'])
  })
})
