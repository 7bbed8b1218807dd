import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { sidikBasisData } from '@/tests/builders/isi-basis-data'
import { listOrangDemo } from '@/tests/builders/demo'
import { targetOf } from '@/tests/builders/kasus'
import { HARAPAN_DUMAS } from '@/tests/domain/alur/harapan-dumas'
import { ALUR_SP4N } from '@/tests/domain/alur/harapan-sp4n'
import { HARAPAN, type Harapan } from '@/tests/domain/alur/harapan-wbs'
import { demoDatabase } from '@/tests/support/database'
import { refusalCode } from '@/tests/support/refusal'

jest.setTimeout(400_000)
const database = demoDatabase()

/** The procedures as they were written down by hand from the handbook. */
const PROSEDUR: Readonly<Record<Layanan, Readonly<Record<string, Harapan>>>> = {
  WBS: HARAPAN,
  DUMAS: HARAPAN_DUMAS,
  SP4N: ALUR_SP4N.harapan,
}

/** Which of its steps a form that stands for several is to take. */
const ISIAN: Readonly<Record<string, object>> = {
  'WBS NILAI_BERKADAR': { putusan: 'BERKADAR' },
  'WBS NILAI_TIDAK_BERKADAR': { putusan: 'TIDAK_BERKADAR' },
  'WBS NILAI_PERLU_KLARIFIKASI': { putusan: 'PERLU_KLARIFIKASI' },
  'WBS LIMPAHKAN': { putusan: 'LIMPAHKAN' },
  'WBS LIMPAHKAN_APH': { penuh: true },
  'WBS SAMPAIKAN_JAWABAN': { cara: 'HALAMAN' },
  'DUMAS DISPOSISIKAN': { keputusan: 'TINDAK_LANJUT' },
  'DUMAS MINTA_KELENGKAPAN': { keputusan: 'KELENGKAPAN' },
  'DUMAS ARSIPKAN': { keputusan: 'ARSIP' },
  'DUMAS LIMPAHKAN': { keputusan: 'LIMPAH' },
  'DUMAS LIMPAHKAN_APH': { penuh: true },
  'DUMAS SAMPAIKAN_JAWABAN': { cara: ['SERAH'], buktiSerah: 'TANDA_TERIMA', kodeAkses: '', penerimaSerah: 'Tanda terima nomor 12' },
  'DUMAS ANTREKAN_KIRIMAN': { cara: ['SURAT'] },
}

let orang: readonly Petugas[] = []
beforeAll(async () => {
  orang = await listOrangDemo()
})

/** Steps a form of the case takes; reporter, clock and intake have services of their own. */
const stepsOf = (layanan: Layanan) =>
  Object.entries(PROSEDUR[layanan]).filter(
    ([langkah, { oleh }]) => langkah !== 'CATAT' && oleh.some((pelaku) => pelaku !== 'PELAPOR' && pelaku !== 'SISTEM'),
  )

/** Everybody of this layanan who holds none of the posts, the office above, and some who have nothing to do with it. */
const strangersTo = (layanan: Layanan, { oleh }: Harapan) =>
  orang.filter(({ namaPengguna, peran }) => {
    const here = peran.filter((held) => held.layanan === layanan)
    if (here.length === 0) return ['pegawai', 'kepala', 'kepala.dumas'].includes(namaPengguna)
    return !here.some((held) => !held.atasan && oleh.includes(held.peran))
  })

describe.each(LAYANAN)('every step of %s', (layanan) => {
  it('is refused to whoever does not hold its post, whatever he sends, and changes nothing', async () => {
    const before = await sidikBasisData(database, ['jejakAudit', 'jangkarAudit'])
    const judged: string[] = []
    for (const [langkah, harapan] of stepsOf(layanan)) {
      const where = { layanan, status: { in: [...harapan.dari] }, peranDihindari: { isEmpty: true }, terlapor: { none: {} } }
      const kasus = await db.pengaduan.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
      if (!kasus) continue
      judged.push(langkah)
      const input = { ...(await targetOf(kasus.id)), ...ISIAN[`${layanan} ${langkah}`] }
      for (const petugas of strangersTo(layanan, harapan)) {
        const code = await refusalCode(doLangkah(petugas, langkah as Langkah, input))
        const who = `${langkah} ${petugas.namaPengguna}`
        expect([who, ['FORBIDDEN', 'NOT_FOUND'].includes(code) ? 'refused' : code]).toEqual([who, 'refused'])
      }
    }
    expect(judged.sort()).toEqual(
      stepsOf(layanan)
        .map(([langkah]) => langkah)
        .sort(),
    )
    expect(await sidikBasisData(database, ['jejakAudit', 'jangkarAudit'])).toEqual(before)
  })
})
