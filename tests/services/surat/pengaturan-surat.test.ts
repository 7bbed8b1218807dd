import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { inTransaction } from '@/lib/data/transaction'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getPengaturanSurat, savePengaturanSurat } from '@/lib/services/surat/pengaturan-surat'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
let admin: Petugas
let kasusId = ''
const AT = new Date('2026-11-24T03:00:00Z')
const allocate = (jenis: 'telaahan' | 'suratTugas') =>
  inTransaction(({ tx }) => allocateNomorSurat(tx, { id: kasusId, layanan: 'DUMAS' }, jenis, '2026-11-24'))
const next = (jenis: string) =>
  runAt(AT, async () => (await getPengaturanSurat(admin, 'DUMAS')).pola.find((row) => row.jenis === jenis)?.berikutnya)
const input = { layanan: 'DUMAS', kertas: 'F4', opd: 'INSPEKTORAT', unit: 'IRBANSUS', pola: { telaahan: '{no:2}/TELAAH/{tahun}' } } as const

beforeAll(async () => {
  await seedOffice()
  admin = await petugasBer('ADMIN_SISTEM')
  kasusId = (await kirim()).pengaduanId
})

describe('the numbers of an office', () => {
  it('shown as next are the ones given next, in a series that goes on when the pattern changes', async () => {
    expect(await next('telaahan')).toBe('001/TS/XI/2026')
    expect(await allocate('telaahan')).toBe('001/TS/XI/2026')
    await savePengaturanSurat(admin, input)
    expect(await next('telaahan')).toBe('02/TELAAH/2026')
    expect(await allocate('telaahan')).toBe('02/TELAAH/2026')
    expect(await allocate('suratTugas')).toBe('700.1.1/0001/INSPEKTORAT-IRBANSUS/2026')
  })

  it('of one layanan change without touching those of another, and every change is on record', async () => {
    const before = await getPengaturanSurat(admin, 'WBS')
    await savePengaturanSurat(admin, input)
    expect(await getPengaturanSurat(admin, 'WBS')).toEqual(before)
    expect((await getPengaturanSurat(admin, 'DUMAS')).kertas).toBe('F4')
    expect(await db.jejakAudit.count({ where: { tindakan: 'UBAH_PENGATURAN_SURAT', objek: 'surat:DUMAS' } })).toBeGreaterThan(0)
  })

  it('that two papers would share are refused, and nothing changes', async () => {
    const before = await getPengaturanSurat(admin, 'DUMAS')
    expect(await refusal(savePengaturanSurat(admin, { ...input, pola: { disposisi: '{no}/TELAAH/{tahun}' } }))).toBe(
      'GUARD_FAILED polaKembar',
    )
    expect(await getPengaturanSurat(admin, 'DUMAS')).toEqual(before)
  })

  it('are set by the administrator alone', async () => {
    for (const name of ['kepala', 'verifikator', 'ppdp']) {
      const petugas = await petugasOf(name)
      expect([name, await refusal(savePengaturanSurat(petugas, input)), await refusal(getPengaturanSurat(petugas, 'DUMAS'))]).toEqual([
        name,
        'FORBIDDEN',
        'FORBIDDEN',
      ])
    }
  })
})
