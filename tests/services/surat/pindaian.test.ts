import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { sha256 } from '@/lib/infra/kode'
import { storage } from '@/lib/infra/storage/storage'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { getPindaian, readPindaian } from '@/lib/services/surat/read-pindaian'
import { storePindaian } from '@/lib/services/surat/store-pindaian'
import { reapOrphans } from '@/lib/services/worker/housekeeping-bukti'
import { berkasOf } from '@/tests/builders/formulir'
import { petugasOf, seedOffice } from '@/tests/builders/kantor'
import { JALAN, jalankan, kasusDi, kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'

testDatabase()
let jawaban = ''
let diperiksa = ''
beforeAll(async () => {
  await seedOffice()
  jawaban = (await kasusDi('SELESAI')).pengaduanId
  diperiksa = (await kirim()).pengaduanId
  await jalankan(diperiksa, JALAN.LHP_FINAL)
})

const surat = (pengaduanId: string, jenis: 'SURAT_JAWABAN' | 'LHP' | 'SURAT_TUGAS' = 'SURAT_JAWABAN', versi = 1) => ({
  pengaduanId,
  naskah: { jenis, versi },
})
const bytesOf = async (berkas: ReturnType<typeof berkasOf>) => Buffer.from(await berkas.arrayBuffer())

describe('the scan of a paper signed by hand', () => {
  it('is kept encrypted beside the version that was signed, and read back as it came', async () => {
    const berkas = berkasOf('jawaban.pdf', 'pindaian jawaban')
    const kepala = await petugasOf('kepala')
    await storePindaian(await petugasOf('petugas.penerima'), surat(jawaban), berkas)
    const { pindaian } = await getPindaian(kepala, jawaban)
    expect(pindaian).toEqual([expect.objectContaining({ jenis: 'SURAT_JAWABAN', versi: 1, sidik: sha256(await bytesOf(berkas)) })])
    const { isi, nama } = await readPindaian(kepala, jawaban, pindaian[0]?.id ?? '')
    expect(isi).toEqual(await bytesOf(berkas))
    expect(nama).toBe('pindaian-surat-jawaban-versi-1.pdf')
    const row = await db.pindaianSurat.findFirstOrThrow({ where: { pengaduanId: jawaban } })
    expect((await storage().get(row.kunciObjek))?.includes(await bytesOf(berkas))).toBe(false)
    await reapOrphans()
    expect(await storage().head(row.kunciObjek)).not.toBeNull()
  })

  it('is there once, however often it is sent', async () => {
    const berkas = berkasOf('jawaban.pdf', 'pindaian jawaban')
    await storePindaian(await petugasOf('petugas.penerima'), surat(jawaban), berkas)
    expect(await db.pindaianSurat.count({ where: { pengaduanId: jawaban } })).toBe(1)
  })

  it('has its fingerprint on the public check of the paper, and the check says nothing of the case', async () => {
    const { id } = await db.dokumenTerbit.findFirstOrThrow({ where: { pengaduanId: jawaban, jenis: 'SURAT_JAWABAN' } })
    const cek = await cekDokumen(id)
    expect(cek?.pindaian).toEqual([sha256(await bytesOf(berkasOf('jawaban.pdf', 'pindaian jawaban')))])
    expect(JSON.stringify(cek)).not.toContain(jawaban)
  })

  it('belongs to a signed paper, and to those who may read it', async () => {
    const berkas = berkasOf('lhp.pdf', 'pindaian lhp')
    await expect(storePindaian(await petugasOf('irban.khusus'), surat(diperiksa, 'LHP', 2), berkas)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(storePindaian(await petugasOf('petugas.penerima'), surat(diperiksa, 'LHP'), berkas)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(storePindaian(await petugasOf('pemeriksa'), surat(diperiksa, 'SURAT_TUGAS'), berkas)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await storePindaian(await petugasOf('irban.khusus'), surat(diperiksa, 'LHP'), berkas)
    const { id } = await db.pindaianSurat.findFirstOrThrow({ where: { pengaduanId: diperiksa } })
    await expect(readPindaian(await petugasOf('petugas.penerima'), diperiksa, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await getPindaian(await petugasOf('verifikator'), diperiksa)).pindaian).toEqual([])
  })

  it.each([
    ['no file', null, 'wajib'],
    ['a text', berkasOf('a.txt', Buffer.from('bukan pindaian, hanya teks biasa')), 'jenis'],
  ] as const)('is refused for %s', async (_name, berkas, galat) => {
    await expect(storePindaian(await petugasOf('kepala'), surat(jawaban), berkas)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: [`pindaian.${galat}`],
    })
  })
})
