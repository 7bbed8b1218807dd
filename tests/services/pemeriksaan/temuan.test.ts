import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { recordTindakLanjut } from '@/lib/services/pemeriksaan/record-tindak-lanjut'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { renderDokumen } from '@/lib/services/surat/render-dokumen'
import { JALAN_DUMAS, takeDemoDumas, type LangkahDemoDumas } from '@/prisma/seed/langkah-dumas'
import { TEKS } from '@/prisma/seed/teks'
import { kirimDumas, seedKunciDumas } from '@/tests/builders/dumas'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { targetOf } from '@/tests/builders/kasus'
import { kembalikanKasubbag, seedPetugasDumas } from '@/tests/builders/petugas-dumas'
import { testDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'
import { draftLhp, draftSuratTugas, signSuratTugas } from '@/prisma/seed/langkah-petugas'

testDatabase()
let id = ''
const TEMUAN = [
  {
    judul: 'Pungutan di loket',
    kondisi: 'Pemohon diminta membayar.',
    kriteria: 'Perda retribusi.',
    sebab: 'Tidak diawasi.',
    akibat: 'Warga rugi.',
    nilai: 1_500_000,
  },
]
const REKOMENDASI = [
  { uraian: 'Mengembalikan pungutan kepada pemohon.', kepada: 'Kepala Dinas', tenggat: '2027-01-31' },
  { uraian: 'Mengawasi loket.', kepada: 'Sekretaris Dinas', tenggat: null },
]
const jalan = async (langkah: readonly LangkahDemoDumas[]) => {
  for (const nama of langkah) await takeDemoDumas(id, nama)
}
const tulis = (nama: string, input: Readonly<{ rekomendasi: number; urutan: number; statusTlhp: 'SESUAI' | 'BELUM_SESUAI' }>) =>
  petugasOf(nama).then((petugas) =>
    recordTindakLanjut(petugas, { pengaduanId: id, versiLhp: 1, catatanTlhp: 'Bukti setor sudah diterima.', ...input }),
  )
const lhpOf = async (nama: string) => (await getKasus(await petugasOf(nama), id)).dokumen.lhp[0]
const cetak = async (alamat: 'lhp' | 'surat-tugas') => textOfPdf((await renderDokumen(await petugasOf('kepala.dumas'), id, alamat)).pdf)

beforeAll(async () => {
  await seedOffice()
  await seedPetugasDumas()
  await kembalikanKasubbag()
  await seedKunciDumas()
  id = (await kirimDumas()).pengaduanId
  await jalan(JALAN_DUMAS.DIDISTRIBUSIKAN)
  const tim = await Promise.all(['pemeriksa.2.dumas', 'pemeriksa.dumas'].map(async (nama) => (await petugasOf(nama)).id))
  await draftSuratTugas(await petugasOf('irban.khusus.dumas'), {
    ...(await targetOf(id)),
    jenisTugas: 'TUJUAN_TERTENTU',
    tujuanTugas: TEKS.tujuanTugas,
    mulai: '2026-09-01',
    selesai: '2026-12-31',
    anggota: [
      [tim[0] ?? '', 'PENGENDALI_TEKNIS'],
      [tim[1] ?? '', 'KETUA'],
    ],
  })
  await signSuratTugas(await petugasOf('kepala.dumas'), await targetOf(id))
  await jalan(['catat'])
  await draftLhp(await petugasOf('pemeriksa.dumas'), { ...(await targetOf(id)), ...TEKS.lhp, temuan: TEMUAN, rekomendasi: REKOMENDASI })
})

describe('an assignment letter', () => {
  it('is of the kind that was chosen, on paper too', async () => {
    const kasus = await getKasus(await petugasOf('kepala.dumas'), id)
    expect(kasus.dokumen.suratTugas[0]?.jenisTugas).toBe('TUJUAN_TERTENTU')
    expect(await cetak('surat-tugas')).toContain('pemeriksaan dengan tujuan tertentu')
  })
})

describe('the findings of a report', () => {
  it('are sealed with it, and printed with its recommendations', async () => {
    const row = await db.lhp.findFirstOrThrow({ where: { pengaduanId: id } })
    expect(Buffer.from(row.isiTersegel).toString('latin1')).not.toContain('Pungutan di loket')
    const text = await cetak('lhp')
    for (const part of ['Temuan 1. Pungutan di loket', 'Rp1.500.000,00', 'Mengawasi loket.', '31 Januari 2027'])
      expect(text).toContain(part)
  })

  it('have no follow-up before the report is signed', async () => {
    await expect(tulis('irban.khusus.dumas', { rekomendasi: 0, urutan: 0, statusTlhp: 'SESUAI' })).rejects.toMatchObject({
      code: 'INVALID_TRANSITION',
    })
  })
})

describe('the follow-up of a recommendation', () => {
  it('is a new row each time, sealed, and the signed report stays as it was signed', async () => {
    await jalan(['parafPengendali', 'parafIrban', 'final'])
    const before = await db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: id, jenis: 'LHP' } })
    const paper = await cetak('lhp')
    await tulis('pemeriksa.dumas', { rekomendasi: 0, urutan: 0, statusTlhp: 'BELUM_SESUAI' })
    await tulis('irban.khusus.dumas', { rekomendasi: 0, urutan: 1, statusTlhp: 'SESUAI' })
    const lhp = await lhpOf('kepala.dumas')
    expect(lhp?.rekomendasi.map((row) => [row.status, row.tindakLanjut.map((one) => one.status)])).toEqual([
      ['SESUAI', ['BELUM_SESUAI', 'SESUAI']],
      ['BELUM_DITINDAKLANJUTI', []],
    ])
    expect(lhp?.rekomendasi[0]?.tindakLanjut[0]?.catatan).toBe('Bukti setor sudah diterima.')
    expect(await db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: id, jenis: 'LHP' } })).toEqual(before)
    expect(await cetak('lhp')).toBe(paper)
    const rows = await db.tindakLanjut.findMany({ where: { pengaduanId: id } })
    for (const row of rows) expect(Buffer.from(row.catatanTersegel).toString('latin1')).not.toContain('setor')
    await expect(db.tindakLanjut.updateMany({ where: { pengaduanId: id }, data: { status: 'SESUAI' } })).rejects.toThrow(
      /permission denied/,
    )
  })

  it('that was decided on an older page loses', async () => {
    await expect(tulis('irban.khusus.dumas', { rekomendasi: 0, urutan: 1, statusTlhp: 'BELUM_SESUAI' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expect(tulis('irban.khusus.dumas', { rekomendasi: 9, urutan: 0, statusTlhp: 'SESUAI' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('is written by those who examine or answer for it, and read by nobody without the report', async () => {
    for (const nama of ['petugas.penerima.dumas', 'sekretaris.dumas', 'kasubbag.perencanaan', 'moderator.dumas']) {
      await expect(tulis(nama, { rekomendasi: 1, urutan: 0, statusTlhp: 'SESUAI' })).rejects.toMatchObject({
        code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
      })
    }
    expect(await lhpOf('petugas.penerima.dumas')).toBeUndefined()
  })
})
