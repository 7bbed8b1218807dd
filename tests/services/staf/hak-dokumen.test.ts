import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Peran } from '@/lib/domain/auth/peran'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'
import { adaDokumen, mayReadDokumen, mayReadRanah, mayUploadPindaian } from '@/lib/domain/dokumen/hak'
import { DOKUMEN, type BarisDokumen, type DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import { findBerkasById } from '@/lib/data/kasus-detail'
import { findKasus } from '@/lib/data/kasus'
import { pengaduanScope, TANPA_BENTURAN } from '@/lib/data/scope'
import { pengawasScope, pengawasScopeSql } from '@/lib/data/scope-pengawas'
import { pengaduanScopeSql } from '@/lib/data/scope-sql'
import { db } from '@/lib/infra/db'
import { recordTindakLanjut } from '@/lib/services/pemeriksaan/record-tindak-lanjut'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { readDokumen, type Dokumen } from '@/lib/services/staf/read-dokumen'
import { getPindaian } from '@/lib/services/surat/read-pindaian'
import { openSurat } from '@/lib/services/surat/render-dokumen'
import { takeDemoLangkah } from '@/prisma/seed/langkah'
import { takeDemoDumas } from '@/prisma/seed/langkah-dumas'
import { draftLhp, referAph, writeRilis } from '@/prisma/seed/langkah-petugas'
import { TEKS } from '@/prisma/seed/teks'
import { listOrangDemo } from '@/tests/builders/demo'
import { petugasOf } from '@/tests/builders/kantor'
import { targetOf } from '@/tests/builders/kasus'
import { demoDatabase } from '@/tests/support/database'
import { refusalCode } from '@/tests/support/refusal'
import { LANGKAH_PEMERIKSAAN } from '@/tests/domain/alur/langkah-pemeriksaan'

jest.setTimeout(400_000)
demoDatabase()

/** Late enough for their papers to be there, drafts and signed ones. */
const STATUS = {
  WBS: ['LHP_DISUSUN', 'LHP_FINAL', 'JAWABAN_DIPERIKSA', 'SELESAI', 'DILIMPAHKAN'],
  DUMAS: ['MENUNGGU_PELAPOR', 'LHP_FINAL', 'JAWABAN_DIKOORDINASIKAN', 'JAWABAN_DISETUJUI', 'SELESAI', 'DILIMPAHKAN'],
  SP4N: ['NOTA_DINAS_DIKONSEP', 'DIJAWAB', 'SELESAI', 'DILIMPAHKAN'],
} as const satisfies Readonly<Record<Layanan, readonly Status[]>>

const REKOMENDASI = [{ uraian: 'Tarif dipampang di loket.', kepada: 'Kepala Dinas', tenggat: '' }]

/** A report with a recommendation, and what became of it: the demo's reports end without any. */
async function finishLhp(layanan: 'WBS' | 'DUMAS'): Promise<void> {
  const akhiran = layanan === 'WBS' ? '' : '.dumas'
  const { id } = await findCase(layanan, 'DALAM_PEMERIKSAAN')
  const take = (langkah: 'catat' | 'parafPengendali' | 'parafIrban' | 'final') =>
    layanan === 'WBS' ? takeDemoLangkah(id, langkah) : takeDemoDumas(id, langkah)
  await take('catat')
  await draftLhp(await petugasOf(`pemeriksa${akhiran}`), { ...(await targetOf(id)), ...TEKS.lhp, rekomendasi: REKOMENDASI })
  for (const langkah of ['parafPengendali', 'parafIrban', 'final'] as const) await take(langkah)
  const tindak = { pengaduanId: id, versiLhp: 1, rekomendasi: 0, urutan: 0, statusTlhp: 'SESUAI', catatanTlhp: 'Sudah dipampang.' } as const
  await recordTindakLanjut(await petugasOf(`irban.khusus${akhiran}`), tindak)
}

/** Part of the case goes to law enforcement while its division and team still have it. */
async function referPart(): Promise<void> {
  const { id } = await findCase('DUMAS', 'LHP_FINAL')
  const rujukan = { tujuan: 'Aparat penegak hukum (rekaan)', alasan: TEKS.alasanRujukan, penuh: false }
  await referAph(await petugasOf('kepala.dumas'), { ...(await targetOf(id)), ...rujukan })
}

async function writeRelease(): Promise<void> {
  const { id } = await findCase('DUMAS', 'JAWABAN_DISETUJUI')
  const rilis = {
    judulRilis: 'Hasil pemeriksaan',
    isiRilis: 'Pemeriksaan atas pelayanan selesai, dan perbaikannya berjalan mulai bulan ini.',
  }
  await writeRilis(await petugasOf('kasubbag.perencanaan'), { ...(await targetOf(id)), ...rilis })
}

type Berkas = Readonly<{ id: string; layanan: Layanan; dokumen: Dokumen }>
let kasus: readonly Berkas[] = []
let orang: readonly Petugas[] = []
/** Every case with everybody who may know of it, and with everybody who may not. */
const pembaca: { berkas: Berkas; petugas: Petugas; held: readonly Peran[] }[] = []
const luar: { berkas: Berkas; petugas: Petugas }[] = []

/** The case with the most of its way behind it has the most papers; a summary for the public brings the moderator in. */
const findCase = (layanan: Layanan, status: Status) =>
  db.pengaduan.findFirstOrThrow({
    where: {
      layanan,
      status,
      peranDihindari: { isEmpty: true },
      terlapor: { none: {} },
      ...(status === 'SELESAI' && layanan !== 'DUMAS' ? { publikasi: { isNot: null } } : {}),
    },
    orderBy: [{ tindakLanjut: { _count: 'desc' } }, { versi: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })

async function readCase(layanan: Layanan, status: Status): Promise<Berkas> {
  const { id } = await findCase(layanan, status)
  const berkas = await findBerkasById(db, id)
  if (!berkas) throw new Error(status)
  return { id, layanan, dokumen: readDokumen(berkas, 'SEMUA', () => '') }
}

beforeAll(async () => {
  await finishLhp('WBS')
  await finishLhp('DUMAS')
  await referPart()
  await writeRelease()
  kasus = await Promise.all(LAYANAN.flatMap((layanan) => STATUS[layanan].map((status) => readCase(layanan, status))))
  orang = await listOrangDemo()
  for (const berkas of kasus)
    for (const petugas of orang) {
      const held = await heldOn(petugas, berkas)
      if (held) pembaca.push({ berkas, petugas, held })
      else luar.push({ berkas, petugas })
    }
})

const satu = <T>(row: T | null): readonly T[] => (row ? [row] : [])

/** Where the page of a case shows each kind of paper. */
const ISI: Readonly<Partial<Record<DokumenKasus, (dokumen: Dokumen) => readonly object[]>>> = {
  laporan: (dokumen) => satu(dokumen.laporan),
  telaahan: (dokumen) => dokumen.telaahan,
  disposisi: (dokumen) => dokumen.disposisi,
  distribusi: (dokumen) => dokumen.distribusi,
  lembarKlasifikasi: (dokumen) => satu(dokumen.klasifikasi),
  suratTugas: (dokumen) => dokumen.suratTugas,
  beritaAcaraKlarifikasi: (dokumen) => dokumen.catatan,
  kertasKerja: (dokumen) => dokumen.catatan,
  lhp: (dokumen) => dokumen.lhp,
  tindakLanjut: (dokumen) => dokumen.lhp.flatMap((lhp) => lhp.rekomendasi.flatMap((row) => row.tindakLanjut)),
  suratPelimpahan: (dokumen) => dokumen.rujukan,
  suratJawaban: (dokumen) => dokumen.jawaban,
  rilisMedia: (dokumen) => dokumen.rilis,
  substansi: (dokumen) => dokumen.substansi,
  notaDinas: (dokumen) => dokumen.notaDinas,
  tanggapan: (dokumen) => dokumen.jawaban,
}
const ROWS = Object.entries(DOKUMEN) as [DokumenKasus, BarisDokumen][]
const isSah = (row: object) => 'status' in row && row.status === 'DISETUJUI'

async function heldOn(petugas: Petugas, { id }: Berkas): Promise<readonly Peran[] | null> {
  const found = await findKasus(db, petugas, id)
  return found && peranEfektif(petugas, found.layanan, found.peranDihindari)
}

describe('what a petugas of the demo reads of a case', () => {
  it('is nothing at all outside his scope', async () => {
    expect(luar.length).toBeGreaterThan(pembaca.length)
    for (const { berkas, petugas } of luar.filter((_, index) => index % 7 === 0))
      expect([petugas.namaPengguna, await refusalCode(getKasus(petugas, berkas.id))]).toEqual([petugas.namaPengguna, 'NOT_FOUND'])
  })

  it('is on its page exactly the papers the table lets him read, with the class and the steps that go with them', async () => {
    const seen = new Set<string>()
    for (const { berkas, petugas, held } of pembaca) {
      const { layanan } = berkas
      const page = await getKasus(petugas, berkas.id)
      for (const [dokumen, isi] of Object.entries(ISI) as [DokumenKasus, (dokumen: Dokumen) => readonly object[]][]) {
        if (!adaDokumen(layanan, dokumen)) continue
        const all = isi(berkas.dokumen)
        const wanted = all.filter((row) => mayReadDokumen(layanan, dokumen, held, isSah(row)))
        const who = `${petugas.namaPengguna} ${layanan} ${dokumen}`
        expect([who, isi(page.dokumen).length]).toEqual([who, wanted.length])
        if (wanted.length > 0) for (const peran of held) seen.add(`${layanan} ${dokumen} ${peran}`)
      }
      expect([petugas.namaPengguna, page.kadar !== null]).toEqual([
        petugas.namaPengguna,
        berkas.dokumen.klasifikasi !== null && mayReadDokumen(layanan, 'lembarKlasifikasi', held),
      ])
      if (!mayReadRanah(layanan, 'PEMERIKSAAN', held))
        expect([...page.riwayat, page.giliran].filter((row) => row && LANGKAH_PEMERIKSAAN[layanan].includes(row.langkah))).toEqual([])
    }
    expect(unseen(seen)).toEqual([])
  })

  it('opens as PDF exactly where the table says so, and is not there for anybody else', async () => {
    for (const { berkas, petugas, held } of pembaca) {
      for (const [dokumen, { cetak }] of ROWS) {
        if (!cetak || !adaDokumen(berkas.layanan, dokumen)) continue
        const rows = papersDrawn(berkas, dokumen)
        if (rows.length === 0) continue
        const reads = rows.some((row) => mayReadDokumen(berkas.layanan, dokumen, held, isSah(row)))
        const who = `${petugas.namaPengguna} ${berkas.layanan} ${dokumen}`
        const code = await refusalCode(openSurat(petugas, berkas.id, cetak.alamat as AlamatSurat))
        expect([who, code]).toEqual([who, reads ? 'done' : 'NOT_FOUND'])
      }
    }
  })

  it('may get the scan of the signed paper beside it exactly from the posts the table names', async () => {
    for (const { berkas, petugas, held } of pembaca) {
      if (!berkas.dokumen.lhp.some((row) => row.finalAt) && !berkas.dokumen.jawaban.some(isSah)) continue
      const { naskah } = await getPindaian(petugas, berkas.id)
      const wanted = ROWS.flatMap(([dokumen, { cetak }]) => (mayUploadPindaian(berkas.layanan, dokumen, held) ? [cetak?.surat] : []))
      for (const paper of naskah)
        expect([petugas.namaPengguna, paper.jenis, paper.bolehUnggah]).toEqual([
          petugas.namaPengguna,
          paper.jenis,
          wanted.includes(paper.jenis),
        ])
    }
  })
})

/** What a PDF can be drawn of; a letter that asks for more is drawn from its issued copy. */
function papersDrawn({ dokumen }: Berkas, jenis: DokumenKasus): readonly object[] {
  if (jenis === 'tandaTerima') return [{}]
  if (jenis === 'permintaanKelengkapan') return dokumen.disposisi.filter((row) => row.jenis === 'KELENGKAPAN')
  if (jenis === 'beritaAcaraKlarifikasi') return dokumen.catatan.filter((row) => row.jenis === 'BERITA_ACARA_KLARIFIKASI')
  if (jenis === 'suratPengantar') return dokumen.lhp.filter((row) => row.finalAt !== null)
  return ISI[jenis]?.(dokumen) ?? []
}

/** Cells of the table that no reading of these cases has proved: of a post the demo has, and a paper its cases have. */
function unseen(seen: ReadonlySet<string>): readonly string[] {
  const posts = (layanan: Layanan) =>
    new Set(orang.flatMap((one) => one.peran.flatMap((held) => (held.layanan === layanan && !held.atasan ? [held.peran] : []))))
  return LAYANAN.flatMap((layanan) =>
    (Object.keys(ISI) as DokumenKasus[]).flatMap((dokumen) =>
      [...posts(layanan)].flatMap((peran) => {
        const cell = `${layanan} ${dokumen} ${peran}`
        return mayReadDokumen(layanan, dokumen, [peran], true) && !seen.has(cell) ? [cell] : []
      }),
    ),
  )
}

describe('the scope of a petugas', () => {
  /** What the demo has no case of, one each: an end to every way a case is known, somebody reported, a post that is gone around. */
  beforeAll(async () => {
    const terbagi = await db.distribusi.findFirstOrThrow({ where: { berakhirAt: null, pengaduan: { layanan: 'SP4N' } } })
    await db.distribusi.update({ where: { id: terbagi.id }, data: { berakhirAt: new Date() } })
    const tugas = await db.suratTugas.findMany({ where: { ditandatanganiAt: { not: null } }, take: 2, distinct: ['pengaduanId'] })
    await db.suratTugas.updateMany({ where: { pengaduanId: tugas[0]?.pengaduanId }, data: { ditandatanganiAt: null } })
    const dihindari = await db.pengaduan.findMany({ where: { layanan: 'DUMAS', status: 'SELESAI' }, take: 1 })
    await db.pengaduan.update({ where: { id: dihindari[0]?.id }, data: { peranDihindari: ['SEKRETARIS', 'KEPALA'] } })
    const kepala = await petugasOf('kepala')
    const dilaporkan = await db.pengaduan.findFirstOrThrow({ where: { layanan: 'WBS', terlapor: { none: {} } } })
    await db.terlaporPetugas.create({ data: { pengaduanId: dilaporkan.id, petugasId: kepala.id, dibuatAt: new Date() } })
  })

  it('is the same cases for Prisma and in SQL, for every petugas of the demo and for the public', async () => {
    const sizes = new Set<number>()
    for (const pembaca of [...(await listOrangDemo()), 'PUBLIK' as const]) {
      const where = pembaca === 'PUBLIK' ? TANPA_BENTURAN : pengaduanScope(pembaca)
      const asked = (await db.pengaduan.findMany({ where, select: { id: true } })).map(({ id }) => id)
      const rows = await db.$queryRaw<{ id: string }[]>`SELECT p.id FROM "pengaduan" p WHERE ${pengaduanScopeSql(pembaca)}`
      const who = pembaca === 'PUBLIK' ? pembaca : pembaca.namaPengguna
      expect([who, rows.map(({ id }) => id).sort()]).toEqual([who, asked.sort()])
      sizes.add(asked.length)
    }
    expect(sizes.size).toBeGreaterThan(8)
  })

  it('is the same for those who watch over the data of an office', async () => {
    const sizes = new Set<number>()
    for (const pembaca of await listOrangDemo()) {
      const asked = await db.pengaduan.findMany({ where: pengawasScope(pembaca, 'identitas:read-ledger'), select: { id: true } })
      const scope = pengawasScopeSql(pembaca, 'identitas:read-ledger')
      const rows = await db.$queryRaw<{ id: string }[]>`SELECT p.id FROM "pengaduan" p WHERE ${scope}`
      const ids = asked.map(({ id }) => id).sort()
      expect([pembaca.namaPengguna, rows.map(({ id }) => id).sort()]).toEqual([pembaca.namaPengguna, ids])
      sizes.add(asked.length)
    }
    expect(sizes.size).toBeGreaterThan(1)
  })
})
