import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { berkode } from '@/lib/domain/dokumen/cetak'
import { profilSchema } from '@/lib/domain/instansi/profil-schema'
import { unitUbahSchema } from '@/lib/domain/instansi/unit-schema'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { petugasUbahSchema } from '@/lib/domain/petugas/petugas-schema'
import type { Surat } from '@/lib/domain/surat/surat'
import { db } from '@/lib/infra/db'
import { saveLambang, saveProfil } from '@/lib/services/instansi/manage-layanan'
import { editUnit, getUnit } from '@/lib/services/instansi/manage-unit'
import { editPetugas } from '@/lib/services/petugas/edit-petugas'
import { cekDokumen } from '@/lib/services/surat/cek-dokumen'
import { openSurat, renderDokumen } from '@/lib/services/surat/render-dokumen'
import { JALAN_DUMAS, takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { OPD_PU } from '@/prisma/seed/langkah-sp4n'
import { kirimDumas } from '@/tests/builders/dumas'
import { petugasOf } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { NASKAH_TERBIT, terbitkanSemua } from '@/tests/builders/naskah-terbit'
import { demoDatabase } from '@/tests/support/database'
import { textOfPdf } from '@/tests/support/pdf-text'

jest.setTimeout(600_000)
const database = demoDatabase()

const KEPALA = { WBS: 'kepala', DUMAS: 'kepala.dumas', SP4N: 'kepala.sp4n' } as const satisfies Readonly<Record<Layanan, string>>
const BARU = { alamat: 'Jalan Pindahan Nomor 99', pemda: 'Pemerintah Kabupaten Baru', nama: 'Kantor Berganti Nama' }
/** More versions than any of the cases has. */
const VERSI = [1, 2, 3, 4]

type Dibuka = Readonly<{ layanan: Layanan; dokumen: string; kunci: string; surat: Surat }>
let kasus: Readonly<Record<Layanan, readonly string[]>>
let sebelum: readonly Dibuka[] = []
let konsep = ''

/** Every paper of the cases that bears a signature, as the head of the office opens it. */
async function openSemua(): Promise<readonly Dibuka[]> {
  const opened: Dibuka[] = []
  for (const { layanan, dokumen, alamat } of NASKAH_TERBIT) {
    const kepala = await petugasOf(KEPALA[layanan])
    for (const id of kasus[layanan])
      for (const versi of VERSI) {
        const surat = await openSurat(kepala, id, alamat, versi).then(
          (one) => one.surat,
          (error: unknown) => expect(error).toMatchObject({ code: 'NOT_FOUND' }),
        )
        if (surat && surat.penandatangan.cara !== null)
          opened.push({ layanan, dokumen, kunci: `${layanan} ${dokumen} ${id} ${versi}`, surat })
      }
  }
  return opened
}

async function changeKantor(layanan: Layanan): Promise<void> {
  const admin = await petugasOf('admin.sistem')
  const { singkatan, zona, tempat } = await db.instansi.findUniqueOrThrow({ where: { layanan } })
  const profil = { layanan, namaInstansi: BARU.nama, pemda: BARU.pemda, singkatan, alamatInstansi: BARU.alamat, tempat: `${tempat} Baru` }
  await saveProfil(admin, profilSchema.parse({ ...profil, kodePos: '78999', teleponInstansi: '(0599) 999999', zona }))
  const gambar = sharp({ create: { width: 40, height: 48, channels: 3, background: '#654321' } })
  await saveLambang(admin, layanan, await gambar.png().toBuffer())
}

/** Another name, number, rank and title for everybody, and another address of the agency that signs memos. */
async function changeOrang(): Promise<void> {
  const admin = await petugasOf('admin.sistem')
  for (const [n, { id: petugasId, unitId }] of (await db.petugas.findMany({ select: { id: true, unitId: true } })).entries()) {
    const orang = { nama: `Nama Baru ${n}`, jabatan: `Jabatan Baru ${n}`, nip: `19990101202601${1000 + n}`, pangkat: 'Pangkat Baru (IV/e)' }
    await editPetugas(admin, petugasUbahSchema.parse({ petugasId, unitId, surel: '', ...orang }))
  }
  const { lingkup } = await getUnit(admin, OPD_PU)
  const unit = { unitId: OPD_PU, namaUnit: 'Dinas Berganti Nama', kecamatan: '', lingkup: [...lingkup] }
  const alamat = { alamatInstansi: BARU.alamat, kodePos: '78999', teleponInstansi: '(0599) 888888' }
  await editUnit(admin, unitUbahSchema.parse({ ...unit, ...alamat }))
}

/** Every text that stands on a paper and is long enough to be looked for. */
const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length >= 8 ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(words) : []
}

beforeAll(async () => {
  kasus = await terbitkanSemua()
  konsep = (await kasusDi('LHP_DISUSUN')).pengaduanId
  sebelum = await openSemua()
  for (const layanan of LAYANAN) await changeKantor(layanan)
  await changeOrang()
})

describe('a paper somebody signed or sent', () => {
  it('is looked at here in every kind the tables name, in each layanan', () => {
    const seen = new Set(sebelum.map(({ layanan, dokumen }) => `${layanan} ${dokumen}`))
    expect(NASKAH_TERBIT.map(({ layanan, dokumen }) => `${layanan} ${dokumen}`).filter((kind) => !seen.has(kind))).toEqual([])
  })

  it('says what it said, head, arms and signer too, whatever became of the office and its people', async () => {
    const kini = new Map((await openSemua()).map(({ kunci, surat }) => [kunci, surat]))
    expect([...kini.keys()].sort()).toEqual(sebelum.map(({ kunci }) => kunci).sort())
    const lain = sebelum.filter(({ kunci, surat }) => JSON.stringify(kini.get(kunci)) !== JSON.stringify(surat))
    expect(lain.map(({ kunci }) => kunci)).toEqual([])
  })

  it('is printed so', async () => {
    const [id] = kasus.WBS
    const { pdf } = await renderDokumen(await petugasOf('kepala'), id ?? '', 'surat-tugas')
    const teks = await textOfPdf(pdf)
    for (const word of [BARU.alamat, 'Nama Baru', '19990101202601']) expect(teks).not.toContain(word)
  })
})

describe('a draft', () => {
  it('is still drawn from what is known now', async () => {
    const { surat } = await openSurat(await petugasOf('kepala'), konsep, 'lhp')
    expect(surat.kop).toMatchObject({ alamat: BARU.alamat, pemda: BARU.pemda })
    expect(
      await db.salinanNaskah.count({ where: { pengaduanId: konsep, jenis: { in: ['LHP', 'SURAT_PENGANTAR', 'KERTAS_KERJA'] } } }),
    ).toBe(0)
  })
})

describe('the copy of a paper without a code', () => {
  it('is there for each, and nowhere among the papers that can be looked up', async () => {
    const tanpaKode = sebelum.filter(({ surat }) => surat.cek === null)
    const ids = Object.values(kasus).flat()
    const kept = await db.salinanNaskah.findMany({
      where: { pengaduanId: { in: ids } },
      select: { pengaduanId: true, jenis: true, versi: true },
    })
    for (const { layanan, surat, kunci } of tanpaKode) {
      const [pengaduanId, versi] = kunci.split(' ').slice(-2)
      expect(kept).toContainEqual({ pengaduanId, jenis: surat.jenis, versi: Number(versi) })
      expect([kunci, layanan === 'WBS' && surat.jenis === 'SURAT_JAWABAN']).toEqual([kunci, false])
    }
    const issued = await db.dokumenTerbit.findMany({ select: { layanan: true, jenis: true } })
    expect(issued.filter(({ layanan, jenis }) => !berkode(layanan, jenis))).toEqual([])
  })

  it('answers to nothing of its row at the public check, and nothing of the paper can be read in it', async () => {
    // When it was kept is no secret: the history of the case names the step and its moment.
    const rows = await database.queryAsAdmin(
      `SELECT "pengaduanId", jenis, versi, "suratTersegel", (to_jsonb(s) - 'dibuatAt')::text AS baris FROM "salinanNaskah" s`,
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { pengaduanId, jenis, versi, suratTersegel, baris } of rows) {
      for (const typed of [pengaduanId, jenis, `${String(pengaduanId)}-${String(jenis)}-${String(versi)}`])
        expect(await cekDokumen(String(typed))).toBeNull()
      const raw = `${(suratTersegel as Buffer).toString('latin1')} ${(suratTersegel as Buffer).toString('utf8')} ${String(baris)}`
      const said = sebelum.filter(({ kunci, surat }) => kunci.endsWith(`${String(pengaduanId)} ${String(versi)}`) && surat.jenis === jenis)
      for (const { surat } of said) expect(words({ ...surat, jenis: '' }).filter((word) => raw.includes(word))).toEqual([])
    }
  })

  it('of a slip passed on stands under the number of the head’s, and tells that both were withdrawn since', async () => {
    const { pengaduanId } = await kirimDumas()
    for (const langkah of [...JALAN_DUMAS.MENUNGGU_DISTRIBUSI, 'cabutDisposisi'] as const) await takeDemoDumas(pengaduanId, langkah)
    const kepala = await petugasOf('kepala.dumas')
    const slips = [await openSurat(kepala, pengaduanId, 'disposisi', 1), await openSurat(kepala, pengaduanId, 'disposisi', 2)]
    const [nomor, dicabut] = [slips[0]?.surat.nomor, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]
    expect(nomor).toMatch(/\d/)
    for (const { surat } of slips) expect(surat).toMatchObject({ nomor, dicabut })
    expect(slips.map(({ surat }) => surat.cek !== null)).toEqual([true, false])
  })

  it('is never changed or taken away by the application, and one version is kept once', async () => {
    for (const statement of ['UPDATE "salinanNaskah" SET versi = 9', 'DELETE FROM "salinanNaskah"'])
      await expect(database.queryAsApp(statement)).rejects.toThrow(/permission denied/)
    const again = 'INSERT INTO "salinanNaskah" SELECT * FROM "salinanNaskah" LIMIT 1'
    await expect(database.queryAsApp(again)).rejects.toThrow(/duplicate key/)
  })
})
