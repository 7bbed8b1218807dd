import { describe, expect, it, jest } from '@jest/globals'
import { akibatOf } from '@/lib/domain/alur/akibat'
import { tableOf, type Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { sidikBasisData } from '@/tests/builders/isi-basis-data'
import { listOrangDemo } from '@/tests/builders/demo'
import { targetOf } from '@/tests/builders/kasus'
import { demoDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(400_000)
const database = demoDatabase()

/** Presses of an official that cannot be taken back; steps with a form of their own share the same function. */
const TEKAN = LAYANAN.flatMap((layanan) =>
  Object.entries(tableOf(layanan))
    .filter(([langkah, row]) => row.efek && row.halaman === null && akibatOf(layanan, [langkah as Langkah]).length > 0)
    .map(([langkah, row]) => [layanan, langkah as Langkah, row] as const),
)

/** Wait for days that no case of the demo has let pass, or for initials that its cases do not have yet. */
const TANPA_CONTOH = [
  'DUMAS FINALKAN_LHP',
  'DUMAS SETUJUI_JAWABAN',
  'DUMAS SETUJUI_RILIS',
  'SP4N ARSIPKAN_TIDAK_LENGKAP',
  'SP4N TUTUP_TIDAK_DIAMBIL',
  'WBS ARSIPKAN_TIDAK_LENGKAP',
  'WBS FINALKAN_LHP',
]

type Contoh = Readonly<{ petugas: Petugas; id: string; tanya: string }>

/** A case and an officer for whom the press is open, found by pressing: what is refused changes nothing. */
async function findContoh(layanan: Layanan, langkah: Langkah, orang: readonly Petugas[]): Promise<Contoh | null> {
  const { dari, oleh } = tableOf(layanan)[langkah] as ReturnType<typeof tableOf>[string]
  const kasus = await db.pengaduan.findMany({ where: { layanan, status: { in: [...dari] } }, orderBy: { id: 'asc' }, select: { id: true } })
  const holders = orang.filter(({ peran }) => peran.some((held) => held.layanan === layanan && oleh.includes(held.peran)))
  for (const { id } of kasus) {
    for (const petugas of holders) {
      const tanya = await refusal(doLangkah(petugas, langkah, await targetOf(id), ''))
      if (tanya === 'done' || tanya.startsWith('UNCONFIRMED')) return { petugas, id, tanya }
    }
  }
  return null
}

describe('a press that cannot be taken back', () => {
  it('asks first and leaves nothing behind, and is done when what follows was agreed to', async () => {
    const orang = await listOrangDemo()
    const tanpa: string[] = []
    for (const [layanan, langkah] of TEKAN) {
      const before = await sidikBasisData(database, ['jejakAudit', 'jangkarAudit'])
      const contoh = await findContoh(layanan, langkah, orang)
      expect([langkah, await sidikBasisData(database, ['jejakAudit', 'jangkarAudit'])]).toEqual([langkah, before])
      if (!contoh) {
        tanpa.push(`${layanan} ${langkah}`)
        continue
      }
      const akibat = akibatOf(layanan, [langkah])
      expect([langkah, contoh.tanya]).toEqual([langkah, `UNCONFIRMED ${akibat.join(' ')}`])
      const { petugas, id } = contoh
      const half = await refusal(doLangkah(petugas, langkah, await targetOf(id), akibat.slice(1).join(' ')))
      expect([langkah, half]).toEqual([langkah, contoh.tanya])
      expect([langkah, await refusal(doLangkah(petugas, langkah, await targetOf(id), akibat.join(' ')))]).toEqual([langkah, 'done'])
      expect(await db.riwayat.count({ where: { pengaduanId: id, langkah } })).toBeGreaterThan(0)
    }
    expect(tanpa.sort()).toEqual(TANPA_CONTOH)
  })
})
