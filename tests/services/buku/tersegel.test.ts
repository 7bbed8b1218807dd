import { beforeAll, describe, expect, it } from '@jest/globals'
import { createTranslator } from 'next-intl'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { teksSel, type Kata } from '@/lib/domain/buku/teks-sel'
import { db } from '@/lib/infra/db'
import { id } from '@/lib/i18n/id'
import { correctBuku } from '@/lib/services/buku/correct-buku'
import { exportXlsx } from '@/lib/services/buku/export-xlsx'
import { listBuku } from '@/lib/services/buku/list-buku'
import { listCatatanBuku } from '@/lib/services/buku/list-catatan-buku'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { jalankan, kasusDi, kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
const translate = createTranslator({ locale: 'id', messages: id })
const kata: Kata = (kode, nilai) => translate(kode as never, nilai as never)
const semua = readSaringan({ layanan: 'WBS' })
const registerOf = async (pengaduanId: string) => (await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId } })).nomorRegister ?? ''
const lines = async (nama: string) => (await listBuku(await petugasOf(nama), semua)).baris
const cells = async (nama: string) =>
  (await lines(nama)).map(({ sel }) => [teksSel(sel.urut, kata), teksSel(sel.register, kata), teksSel(sel.keterangan, kata)])
let kasus = ''
let lama = ''

beforeAll(async () => {
  await seedOffice()
  await kirim()
  kasus = (await kasusDi('LHP_FINAL')).pengaduanId
  await kirim()
  lama = await registerOf(kasus)
})

describe('a case found to be about the Sekretaris after it had a running number', () => {
  it('goes on under a sealed number; the old one stays for every reader alike, without the case', async () => {
    await markTerlapor(await petugasOf('irban.khusus'), { ...(await targetOf(kasus)), petugasId: (await petugasOf('sekretaris')).id })
    const baru = await registerOf(kasus)
    expect(baru).toMatch(/^(?=.*[A-Z])[0-9A-Z]{5}\/WBS\//)
    const pindah = kata('buku.kata.dipindahkan')
    const [own, others] = [await cells('sekretaris'), await cells('verifikator')]
    expect(own.map(([urut, , ket]) => [urut, ket])).toEqual([
      ['1', '-'],
      ['2', pindah],
      ['3', '-'],
    ])
    expect(others).toEqual([...own, ['-', baru, kata('buku.kata.semula', { nomor: lama })]])
    expect((await lines('sekretaris'))[1]).toMatchObject({ pengaduanId: null, nomorRegister: lama })
    expect(JSON.stringify(await lines('sekretaris'))).not.toContain(kasus)
  })

  it('has one entry whatever becomes of it, and nobody sets the old number right', async () => {
    await jalankan(kasus, ['mulaiJawaban', 'jawab', 'setujui'])
    expect((await lines('verifikator')).filter((row) => row.pengaduanId === kasus)).toHaveLength(1)
    const input = { layanan: 'WBS', nomorRegister: lama, kolomBuku: 'cara', seharusnya: 'Surat', alasanPembetulan: 'Salah pilih' } as const
    await expect(correctBuku(await petugasOf('petugas.penerima'), input)).rejects.toMatchObject({ details: ['nomorRegister.tidakAda'] })
    await correctBuku(await petugasOf('petugas.penerima'), { ...input, nomorRegister: await registerOf(kasus) })
    expect(
      (await lines('verifikator')).filter((row) => row.pengaduanId === kasus).map((row) => [row.dikoreksi, teksSel(row.sel.cara, kata)]),
    ).toEqual([
      [true, 'Halaman web'],
      [false, 'Surat'],
    ])
  })

  it('gives its later papers sealed numbers, and the next ordinary paper the next running one', async () => {
    const answer = await db.jawaban.findFirstOrThrow({ where: { pengaduanId: kasus }, select: { nomor: true } })
    expect(answer.nomor).toMatch(/^700\.1\.2\.4\/(?=[^/]*[A-Z])[0-9A-Z]{5}\//)
    const lain = await kasusDi('SELESAI')
    expect((await db.jawaban.findFirstOrThrow({ where: { pengaduanId: lain.pengaduanId }, select: { nomor: true } })).nomor).toMatch(
      /^700\.1\.2\.4\/0001\//,
    )
  })

  it('is not found in what another reader searched for', async () => {
    const cari = (await registerOf(kasus)).slice(0, 5)
    await exportXlsx(await petugasOf('verifikator'), { ...semua, cari }, kata)
    const shown = async (nama: string) =>
      JSON.stringify((await listCatatanBuku(await petugasOf(nama), { layanan: 'WBS', tahun: 2026 })).ekspor.map((row) => row.saringan))
    expect(await shown('verifikator')).toContain(cari)
    expect(await shown('sekretaris')).not.toContain(cari)
  })
})

it('a case sent around a post has no running number from its first day', async () => {
  const { pengaduanId } = await kirim({ materi: { unitId: 'jabatan-tim-wbs' } })
  const last = (await cells('kepala')).filter(([urut]) => urut !== '-')
  await kirim()
  expect(await registerOf(pengaduanId)).toMatch(/^(?=.*[A-Z])[0-9A-Z]{5}\/WBS\//)
  expect((await cells('kepala')).filter(([urut]) => urut !== '-').map(([urut]) => urut)).toEqual([
    ...last.map(([urut]) => urut),
    String(last.length + 1),
  ])
})
