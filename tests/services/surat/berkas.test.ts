import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { PERAN } from '@/lib/domain/auth/peran'
import { berlampiranDi, bolehDipublikasikan, mayAttach, mayReadDokumen } from '@/lib/domain/dokumen/hak'
import { DOKUMEN, type DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { LAYANAN } from '@/lib/domain/layanan'
import { existsObjek } from '@/lib/data/bukti'
import { db } from '@/lib/infra/db'
import { storage } from '@/lib/infra/storage/storage'
import { setujuiFoto } from '@/lib/services/berkas/approve-foto'
import { getBerkas, listFotoPublik, readBerkas, readFotoPublik } from '@/lib/services/berkas/read-berkas'
import { storeBerkas } from '@/lib/services/berkas/store-berkas'
import { takeDemoSp4n, JALAN_SP4N } from '@/prisma/seed/langkah-sp4n'
import { kirimSp4n } from '@/tests/builders/sp4n'
import { seedHariLibur } from '@/prisma/seed/hari-libur'
import { petugasOf } from '@/prisma/seed/pelaku'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

testDatabase()
jest.setTimeout(120_000)
let id = ''
let foto: Buffer
const berkasOf = (bytes: Buffer) => ({
  name: 'nama pelapor.jpg',
  size: bytes.length,
  arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
})
const unggah = async (nama: string, input: Partial<Parameters<typeof storeBerkas>[1]> = {}, bytes = foto) =>
  storeBerkas(
    await petugasOf(nama),
    { pengaduanId: id, dokumen: 'substansi', tahap: 'SESUDAH', keterangan: 'Jalan sudah ditambal', ...input },
    berkasOf(bytes),
  )
const lihat = async (nama: string) => (await getBerkas(await petugasOf(nama), id)).berkas
const tayang = (status: 'DITAYANGKAN' | 'DISEMBUNYIKAN') =>
  db.publikasi.updateMany({ where: { pengaduanId: id }, data: { status, nomor: 'P-2026-9001' } })

beforeAll(async () => {
  for (const part of [seedUnit, seedHariLibur, seedPetugas]) await part()
  foto = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#777' } })
    .withExif({ IFD0: { Artist: 'Nama Petugas' } })
    .jpeg()
    .toBuffer()
  id = (await kirimSp4n()).pengaduanId
  for (const langkah of JALAN_SP4N.SUBSTANSI_DIBERIKAN) await takeDemoSp4n(id, langkah)
})

describe('a file of an official', () => {
  it('is sealed like evidence, without what a camera wrote into it, and known to the keeper of objects', async () => {
    await unggah('admin.opd')
    await unggah('admin.opd')
    const rows = await db.berkasPetugas.findMany({ where: { pengaduanId: id } })
    expect(rows).toHaveLength(1)
    const row = rows[0]
    if (!row) throw new Error('NO_ROW')
    const body = (await storage().get(row.kunciObjek))?.toString('latin1') ?? ''
    expect(Buffer.from(row.keteranganTersegel).toString('latin1')).not.toContain('ditambal')
    expect(body).not.toContain('JFIF')
    expect(await existsObjek(row.kunciObjek)).toBe(true)
    const { isi, nama } = await readBerkas(await petugasOf('kepala.sp4n'), id, row.id)
    expect(isi.toString('latin1')).not.toContain('Nama Petugas')
    expect(nama).toBe('berkas-substansi-1.jpg')
    expect(await db.jejakAudit.count({ where: { tindakan: 'UNDUH_BERKAS', objek: `berkasPetugas:${row.id}` } })).toBe(1)
  })

  it('is put there by the posts of the table alone, and read by whoever reads the paper', async () => {
    expect(await refusal(unggah('admin.instansi'))).toBe('FORBIDDEN')
    expect(await refusal(unggah('admin.opd', { dokumen: 'kertasKerja' }))).toBe('FORBIDDEN')
    expect(await refusal(unggah('verifikator'))).toBe('NOT_FOUND')
    expect(await lihat('admin.instansi')).toHaveLength(1)
    expect(await refusal(lihat('moderator.sp4n'))).toBe('NOT_FOUND')
  })

  it('that is no picture cannot be marked for the public, and what is no file at all is refused beside its field', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
    expect(await refusal(unggah('admin.opd', { bolehPublik: '1' }, pdf))).toMatch(/^INVALID_INPUT (bolehPublik\.salah|berkas\.rusak)/)
    expect(await refusal(unggah('admin.opd', {}, Buffer.from('halo')))).toBe('INVALID_INPUT berkas.jenis')
  })
})

describe('a photo for the public', () => {
  const lain = () =>
    sharp({ create: { width: 50, height: 30, channels: 3, background: '#393' } })
      .jpeg()
      .toBuffer()

  it('appears on the record only once its officer marked it and the moderator approved it, while the record is shown', async () => {
    await unggah('admin.opd', { bolehPublik: '1', tahap: 'SEBELUM', keterangan: 'Jalan rusak' }, await lain())
    await db.publikasi.create({
      data: {
        pengaduanId: id,
        nomor: 'P-2026-9001',
        status: 'DITAYANGKAN',
        layanan: 'SP4N',
        judul: 'Jalan',
        ringkasan: 'Jalan',
        jawaban: 'Sudah',
        topik: 'INFRASTRUKTUR',
        jenisUnit: 'OPD',
        hasil: 'DIJELASKAN',
        bulanTerima: new Date('2026-11-01'),
        bulanJawab: new Date('2026-11-01'),
        hariKerja: 3,
        diubahAt: new Date(),
      },
    })
    expect(await listFotoPublik('P-2026-9001')).toEqual([])
    const [marked] = await lihat('moderator.sp4n')
    const all = await db.berkasPetugas.findMany({ where: { pengaduanId: id, bolehPublik: false } })
    const moderator = await petugasOf('moderator.sp4n')
    expect(await refusal(setujuiFoto(moderator, { pengaduanId: id, foto: [all[0]?.id ?? ''] }))).toBe('INVALID_INPUT foto.salah')
    expect(await refusal(setujuiFoto(await petugasOf('admin.opd'), { pengaduanId: id, foto: [marked?.id ?? ''] }))).toBe('FORBIDDEN')
    await setujuiFoto(moderator, { pengaduanId: id, foto: [marked?.id ?? ''] })
    expect(await listFotoPublik('P-2026-9001')).toEqual([{ tahap: 'SEBELUM', keterangan: 'Jalan rusak' }])
    expect((await readFotoPublik('P-2026-9001', 1))?.jenis).toBe('image/jpeg')
    expect(await readFotoPublik('P-2026-9001', 2)).toBeNull()
    await tayang('DISEMBUNYIKAN')
    expect([await listFotoPublik('P-2026-9001'), await readFotoPublik('P-2026-9001', 1)]).toEqual([[], null])
    await tayang('DITAYANGKAN')
    await setujuiFoto(moderator, { pengaduanId: id, foto: [] })
    expect(await listFotoPublik('P-2026-9001')).toEqual([])
  })
})

describe('the table of papers', () => {
  it('lets nobody put a file beside a paper he may not read, and no photo of an examination before the public', () => {
    for (const layanan of LAYANAN)
      for (const dokumen of berlampiranDi(layanan))
        for (const peran of PERAN.filter((one) => mayAttach(layanan, dokumen, [one])))
          expect([layanan, dokumen, peran, mayReadDokumen(layanan, dokumen, [peran])]).toEqual([layanan, dokumen, peran, true])
    const publik = (Object.keys(DOKUMEN) as DokumenKasus[]).filter(bolehDipublikasikan)
    expect(publik).toEqual(['substansi', 'notaDinas', 'tanggapan'])
    for (const dokumen of publik) expect(DOKUMEN[dokumen].ranah).toBe('UMUM')
  })
})
