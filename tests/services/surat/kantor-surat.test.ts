import { beforeAll, describe, expect, it } from '@jest/globals'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { db } from '@/lib/infra/db'
import { getInsiden } from '@/lib/services/insiden/get-insiden'
import { recordInsiden } from '@/lib/services/insiden/manage-insiden'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { JALAN_SP4N } from '@/prisma/seed/langkah-sp4n'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { kirimDumas, PENERIMA, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { jalanSp4n, kirimSp4n } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'

testDatabase()
const huruf: Partial<Record<Layanan, string>> = {}
const kasus: Partial<Record<Layanan, string>> = {}
const bare = (text: string) => text.replaceAll(/\s+/g, '').toUpperCase()

async function suratSp4n(): Promise<string> {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
  const { pengaduanId } = await kirimSp4n()
  await jalanSp4n(pengaduanId, JALAN_SP4N.NOTA_DINAS_DITANDATANGANI)
  return textOfPdf((await renderDokumen(await petugasOf('admin.opd'), pengaduanId, 'nota-dinas')).pdf)
}

async function suratDumas(): Promise<string> {
  const { pengaduanId } = await kirimDumas()
  kasus.DUMAS = pengaduanId
  for (const langkah of JALAN_DUMAS.JAWABAN_DISETUJUI) await takeDemoDumas(pengaduanId, langkah)
  return textOfPdf((await renderDokumen(await petugasOf(PENERIMA), pengaduanId, 'surat-jawaban')).pdf)
}

async function suratWbs(): Promise<string> {
  const { pengaduanId } = await kasusDi('JAWABAN_DISETUJUI')
  kasus.WBS = pengaduanId
  return textOfPdf((await renderDokumen(await petugasBer('PETUGAS_PENERIMA'), pengaduanId, 'surat-jawaban')).pdf)
}

beforeAll(async () => {
  huruf.SP4N = await suratSp4n()
  await seedOffice()
  await seedPetugasDumas()
  await kembalikanKasubbag()
  await seedKunciDumas()
  huruf.DUMAS = await suratDumas()
  huruf.WBS = await suratWbs()
}, 120_000)

describe.each([...LAYANAN])('what %s writes', (layanan) => {
  it('carries the name of its own government and no other', async () => {
    const kantor = await db.instansi.findMany({ select: { layanan: true, pemda: true } })
    expect(kantor).toHaveLength(LAYANAN.length)
    const carried = kantor.filter(({ pemda }) => bare(huruf[layanan] ?? '').includes(bare(pemda)))
    expect(carried.map((row) => row.layanan)).toEqual([layanan])
  })
})

describe.each(['WBS', 'DUMAS'] as const)('the answer of %s', (layanan) => {
  it('is signed where its office stands, and told to ask there', async () => {
    const { nama, alamat, telepon, tempat } = await db.instansi.findUniqueOrThrow({ where: { layanan } })
    for (const word of [nama, alamat, telepon, tempat]) expect(bare(huruf[layanan] ?? '')).toContain(bare(word))
  })
})

describe('the notice of a breach', () => {
  it.each([
    ['WBS', 'opd-inspektorat', 'Pemerintah Kabupaten Kotawaringin Barat'],
    ['DUMAS', 'opd-inspektorat-provinsi', 'Pemerintah Provinsi Kalimantan Barat'],
  ] as const)('of a %s case is written by its own office', async (layanan, unitId, pemda) => {
    await db.petugas.updateMany({ where: { namaPengguna: 'ppdp' }, data: { unitId } })
    await db.peranPetugas.updateMany({ where: { peran: 'PPDP', petugas: { namaPengguna: 'ppdp' } }, data: { layanan } })
    const ppdp = await petugasBer('PPDP')
    const { nomorTiket } = await db.pengaduan.findUniqueOrThrow({ where: { id: kasus[layanan] }, select: { nomorTiket: true } })
    const id = await recordInsiden(ppdp, {
      kejadian: 'Cadangan lama ditemukan di luar kantor.',
      dataTerdampak: 'Nama samaran dan nomor tiket',
      penanganan: 'Cadangan sudah ditarik kembali.',
      diketahui: new Date(),
      daftarTiket: [nomorTiket],
    })
    const insiden = await getInsiden(ppdp, id)
    expect([insiden.kantor.pemda, ...insiden.terdampak.map(({ kantor }) => kantor.pemda)]).toEqual([pemda, pemda])
  })
})
