import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { isiNotaDinasSchema, KEPALA_NOTA_DINAS } from '@/lib/domain/sp4n/nota-dinas'
import { doLangkah } from '@/lib/services/langkah/do-langkah'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_SP4N } from '@/prisma/seed/langkah-sp4n'
import { petugasOf, targetOf } from '@/prisma/seed/pelaku'
import { seedPetugas } from '@/prisma/seed/petugas'
import { TEKS } from '@/prisma/seed/teks'
import { seedUnit } from '@/prisma/seed/unit'
import { jalanSp4n, kirimSp4n } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { readPdf } from '@/tests/support/pdf'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
})

const { uraianLaporan, rencana, konsepTanggapan } = TEKS.notaDinas
const BAGIAN = { uraianLaporan, hasilTindakLanjut: TEKS.substansi, rencana, konsepTanggapan }

describe('the head of a memo', () => {
  it('prints what its drafter chose, and refuses what is no number of enclosures', async () => {
    const { pengaduanId } = await kirimSp4n()
    await jalanSp4n(pengaduanId, JALAN_SP4N.SUBSTANSI_DIBERIKAN)
    const tulis = async (kepala: Readonly<Record<string, string>>) => {
      const isian = { ...(await targetOf(pengaduanId)), ...BAGIAN, ...kepala, maksud: 'SIMPAN' }
      return doLangkah(await petugasOf('admin.opd'), 'TULIS_NOTA_DINAS', isian)
    }
    for (const lampiran of ['dua', '-1', '1.5', '100'])
      expect([lampiran, await refusal(tulis({ lampiran }))]).toEqual([lampiran, expect.stringContaining('lampiran.salah')])
    expect(await refusal(tulis({ sifat: 'KILAT' }))).toContain('sifat.salah')
    await tulis({ sifat: 'BIASA', hal: 'Perbaikan lampu jalan', lampiran: '2', tembusan: 'Sekretaris Daerah\n\nCamat Contoh' })
    const { pdf } = await renderDokumen(await petugasOf('admin.opd'), pengaduanId, 'nota-dinas')
    const teks = (await readPdf(pdf)).teks.replaceAll(/\s+/g, ' ')
    for (const kata of ['Biasa', 'Perbaikan lampu jalan', '2 (dua) berkas', 'Tembusan', 'Sekretaris Daerah', 'Camat Contoh'])
      expect(teks).toContain(kata)
  })

  it('of a memo from before there was a choice is what was printed then', () => {
    expect(isiNotaDinasSchema.parse(BAGIAN)).toEqual({ ...KEPALA_NOTA_DINAS, ...BAGIAN })
  })
})
