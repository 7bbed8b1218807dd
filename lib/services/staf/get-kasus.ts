import 'server-only'
import { segel } from '@/lib/domain/segel'
import { availableLangkah, isLangkah, nextSteps, tableOf, type NextSteps, type Pilihan } from '@/lib/domain/alur/engine'
import type { GiliranTampak } from '@/lib/domain/alur/giliran'
import { DIBUKA_SELAMA } from '@/lib/domain/antrean'
import type { DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import type { Peran } from '@/lib/domain/auth/peran'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { mayReadDokumen, mayReadRanah } from '@/lib/domain/dokumen/hak'
import { akhiranOf } from '@/lib/domain/lapor/bukti'
import { isiSchema, type Isi } from '@/lib/domain/lapor/materi-schema'
import { suratMasukSchema, type SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import { namaBuktiPetugas, tandaBukti, type TandaBukti } from '@/lib/domain/lapor/tanda-bukti'
import { officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { uraiTenggat, type UraianTenggat } from '@/lib/domain/tenggat/uraian'
import type { WakilTampak } from '@/lib/domain/wakil/wakil-schema'
import { insertBaca } from '@/lib/data/baca-kasus'
import { listBukti } from '@/lib/data/bukti'
import { fromDateColumn } from '@/lib/data/dates'
import { getKalender } from '@/lib/data/kalender'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { openDraf, type IsiDraf } from '@/lib/data/draf-naskah'
import { findBerkasKasus, listInScope, type BerkasDibaca, type BerkasKasus } from '@/lib/data/kasus-detail'
import { listPesan, readPesan } from '@/lib/data/pesan'
import { readSetelan } from '@/lib/data/setelan'
import { langkahBeragenda } from '@/lib/domain/surat/langkah-beragenda'
import { pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import { listPetugasNames } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'
import { openJson, openText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { faktaOf } from '@/lib/services/alur/fakta'
import { toWakil } from '@/lib/services/wakil/list-wakil'
import { petugasIdsOf } from './petugas-kasus'
import { readDokumen, type Dokumen } from './read-dokumen'
import { janjiKasus, tenggatAktif, type JanjiKasus, type TenggatKasus } from './tenggat-aktif'

/** What a handler reads of the report; absent for posts that work on the case without reading it. */
type Materi = Readonly<{
  isi: Isi
  surat: SuratMasuk | null
  jenisDugaan: readonly string[]
  kategori: BerkasKasus['kategori']
  mengenai: string | null
  bukti: readonly Readonly<{
    id: string
    nama: string
    tanda: readonly TandaBukti[]
    jenis: string
    ukuran: number
    sidik: string
    pemindaian: string
    hilang: boolean
    diperiksa: boolean
  }>[]
  pesan: readonly Readonly<{ id: string; dariPelapor: boolean; petugas: string | null; isi: string; at: Date }>[]
}>

export type KasusDetail = Readonly<{
  id: string
  layanan: Kasus['layanan']
  versi: number
  nomorTiket: string
  nomorRegister: string | null
  status: Kasus['status']
  samaran: string
  kadar: Kasus['kadar']
  kirimJawaban: Kasus['kirimJawaban']
  diterimaAt: Date
  lengkapAt: Date | null
  pemegang: string | null
  sebagai: readonly Peran[]
  hariIni: string
  tenggat: (TenggatKasus & Readonly<{ uraian: UraianTenggat }>) | null
  janji: JanjiKasus | null
  langkah: readonly Pilihan[]
  berikut: NextSteps
  /** What this officer has written of a paper and not yet handed in, by step. */
  draf: Readonly<Record<string, IsiDraf>>
  /** Steps whose paper takes its number from the office's agenda, or whose form reaches one that does. */
  agenda: readonly string[]
  giliran: GiliranTampak | null
  materi: Materi | null
  dokumen: Dokumen
  daftar: DaftarVerifikasi | null
  periksaIdentitas: BerkasKasus['periksaIdentitas'][number] | null
  usulanArsip: Readonly<{ alasan: string; gandaDari: string | null; catatan: string; oleh: string }> | null
  kiriman: BerkasKasus['kiriman'][number] | null
  publikasi: BerkasKasus['publikasi']
  terlapor: readonly string[]
  riwayat: readonly Readonly<{ id: string; langkah: string; oleh: string | null; peran: Peran | null; catatan: string | null; at: Date }>[]
  /** What the desk did for the reporter, and by which proof. */
  wakil: readonly WakilTampak[]
  rantai: Readonly<{ induk: BerkasKasus['induk']; keberatan: BerkasKasus['keberatan']; alasan: BerkasKasus['alasanKeberatan'] }>
  buku: BerkasKasus['buku']
  /** Colleagues who could take the same steps and opened it just now. */
  dibuka: readonly string[]
}>

async function readMateri(berkas: BerkasKasus): Promise<Materi> {
  const [bukti, pesan] = await Promise.all([listBukti(db, berkas.id), listPesan(db, berkas.id)])
  return {
    isi: isiSchema.parse(openJson(berkas.materiTersegel, segel.isi(berkas.id))),
    surat: berkas.suratTersegel ? suratMasukSchema.parse(openJson(berkas.suratTersegel, segel.surat(berkas.id))) : null,
    jenisDugaan: berkas.jenisDugaan,
    kategori: berkas.kategori,
    mengenai: berkas.unit ? [berkas.unit.nama, berkas.unit.kecamatan].filter(Boolean).join(', ') : berkas.kategoriLain,
    bukti: bukti.map((row, index) => ({
      id: row.id,
      nama: namaBuktiPetugas(
        berkas.layanan,
        index + 1,
        { akhiran: akhiranOf(row.jenisBerkas, berkas.layanan), pindaian: row.pindaian },
        () => openText(row.namaTersegel, segel.namaBukti(row.formulirId, row.sidikAsli)),
      ),
      tanda: tandaBukti(row.jenisBerkas, row.tanda, row.sidikBersih !== null),
      jenis: row.jenisBerkas,
      ukuran: row.ukuran,
      sidik: row.sidikAsli.slice(0, 8),
      pemindaian: row.pemindaian,
      hilang: row.hilangAt !== null,
      diperiksa: row.diperiksaId !== null,
    })),
    pesan: pesan.map((row) => ({
      id: row.id,
      dariPelapor: row.dariPelapor,
      petugas: row.petugas?.nama ?? null,
      isi: readPesan(berkas.id, row.isiTersegel),
      at: row.dibuatAt,
    })),
  }
}

type NameOf = (id: string | null) => string

function readUsulan(berkas: BerkasKasus, nameOf: NameOf): KasusDetail['usulanArsip'] {
  const usulan = berkas.usulanArsip[0]
  if (!usulan) return null
  const catatan = openText(usulan.catatanTersegel, segel.usulanArsip(berkas.id))
  return { alasan: usulan.alasan, gandaDari: usulan.gandaDari, catatan, oleh: nameOf(usulan.diusulkanId) }
}

/** Whoever may not read the papers of the examination does not read of its steps either. */
const isPemeriksaan = (berkas: BerkasKasus, langkah: string) => tableOf(berkas.layanan)[langkah]?.ranah === 'PEMERIKSAAN'

const readRiwayat = (berkas: BerkasKasus, reads: boolean, examines: boolean, nameOf: NameOf): KasusDetail['riwayat'] =>
  berkas.riwayat
    .filter((row) => examines || !isPemeriksaan(berkas, row.langkah))
    .map((row, index, shown) => ({
      // Its place in what is shown here: the row's own number counts the steps of all cases, also of those this reader must not know of.
      id: String(shown.length - index),
      langkah: row.langkah,
      oleh: row.petugasId ? nameOf(row.petugasId) : null,
      peran: row.peran,
      catatan: reads && row.catatanTersegel ? openText(row.catatanTersegel, segel.riwayat(berkas.id, row.versi)) : null,
      at: row.dibuatAt,
    }))

/** Whose turn it is; of the examination only those are told who may read of it. */
function readGiliran({ giliran, layanan }: BerkasKasus, examines: boolean): GiliranTampak | null {
  const first = giliran[0]
  if (!first || !isLangkah(first.langkah)) return null
  if (!examines && tableOf(layanan)[first.langkah]?.ranah === 'PEMERIKSAAN') return null
  const peran = giliran.filter(({ langkah }) => langkah === first.langkah).map((row) => row.peran)
  return { langkah: first.langkah, peran: [...new Set(peran)], sejak: fromDateColumn(first.sejak) }
}

/** Parent and objections, as far as this petugas may know of them. */
async function readRantai(petugas: Petugas, { induk, keberatan, alasanKeberatan }: BerkasKasus): Promise<KasusDetail['rantai']> {
  const visible = await listInScope(petugas, [...(induk ? [induk.id] : []), ...keberatan.map((row) => row.id)])
  const seen = (row: Readonly<{ id: string }>) => visible.has(row.id)
  return { induk: induk && seen(induk) ? induk : null, keberatan: keberatan.filter(seen), alasan: alasanKeberatan }
}

async function stepsOf({ id: petugasId, unitId }: Petugas, kasus: Kasus, sebagai: readonly Peran[], kalender: Kalender) {
  const fakta = faktaOf(kasus, now(), kalender)
  const tindak = { petugasId, unitId, sebagai }
  return {
    ...(await agendaOf(kasus)),
    langkah: availableLangkah(kasus.layanan, fakta, tindak),
    berikut: nextSteps(kasus.layanan, fakta, tindak),
  }
}

const agendaOf = async ({ layanan }: Kasus) => ({
  agenda: langkahBeragenda(layanan, pengaturanSuratOf(await readSetelan(SETELAN_SURAT), layanan).agenda),
})

const drafOf = ({ id: petugasId }: Petugas, { id: pengaduanId, drafNaskah }: BerkasKasus): KasusDetail['draf'] =>
  Object.fromEntries(drafNaskah.map(({ langkah, isiTersegel }) => [langkah, openDraf({ pengaduanId, petugasId, langkah }, isiTersegel)]))

/** Both clocks of a case, with how their dates were counted. */
function clocksOf(kasus: Kasus, today: string, kalender: Kalender): Pick<KasusDetail, 'tenggat' | 'janji'> {
  const aktif = tenggatAktif(kasus, today, kalender)
  return { tenggat: aktif && { ...aktif, uraian: uraiTenggat(aktif.tenggat, kalender) }, janji: janjiKasus(kasus, today, kalender) }
}

async function buildDetail(petugas: Petugas, kasus: Kasus, berkas: BerkasDibaca): Promise<KasusDetail> {
  const sebagai = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  const [kalender, today] = [await getKalender(), officeDate(now())]
  const names = await listPetugasNames(petugasIdsOf(kasus, berkas))
  const nameOf: NameOf = (id) => (id ? (names.get(id) ?? '') : '')
  const reads = mayReadMateri(kasus.layanan, sebagai)
  const examines = mayReadRanah(kasus.layanan, 'PEMERIKSAAN', sebagai)
  const dokumen = readDokumen(berkas, sebagai, nameOf)
  return {
    id: kasus.id,
    layanan: kasus.layanan,
    versi: kasus.versi,
    nomorTiket: kasus.nomorTiket,
    nomorRegister: kasus.nomorRegister,
    status: kasus.status,
    samaran: kasus.samaran,
    // Kadar is told to those who read the classification; the clerk and the custodian need not know it.
    kadar: dokumen.klasifikasi ? kasus.kadar : null,
    kirimJawaban: kasus.kirimJawaban,
    diterimaAt: kasus.diterimaAt,
    lengkapAt: kasus.lengkapAt,
    pemegang: kasus.pemegangId ? nameOf(kasus.pemegangId) : null,
    sebagai,
    hariIni: today,
    ...clocksOf(kasus, today, kalender),
    ...{ ...(await stepsOf(petugas, kasus, sebagai, kalender)), draf: drafOf(petugas, berkas) },
    materi: reads ? await readMateri(berkas) : null,
    dokumen,
    daftar: (berkas.verifikasi[0]?.daftar as DaftarVerifikasi | undefined) ?? null,
    periksaIdentitas: berkas.periksaIdentitas[0] ?? null,
    usulanArsip: mayReadDokumen(kasus.layanan, 'usulanArsip', sebagai) ? readUsulan(berkas, nameOf) : null,
    kiriman: berkas.kiriman[0] ?? null,
    publikasi: berkas.publikasi,
    terlapor: reads ? berkas.terlapor.map((row) => nameOf(row.petugasId)) : [],
    riwayat: readRiwayat(berkas, reads, examines, nameOf),
    wakil: berkas.wakil.map(toWakil(berkas.id, reads, nameOf)),
    rantai: await readRantai(petugas, berkas),
    giliran: readGiliran(berkas, examines),
    ...{ buku: berkas.buku, dibuka: berkas.dibuka },
  }
}

/**
 * One case as this petugas may see it, with the steps he may take. Reading it is an audit row, and tells his colleagues.
 * @throws AppError NOT_FOUND when it is outside his scope: he must not learn that it exists.
 */
export async function getKasus(petugas: Petugas, id: string): Promise<KasusDetail> {
  const [kasus, berkas] = await Promise.all([
    findKasus(db, petugas, id),
    findBerkasKasus(petugas, id, new Date(now().getTime() - DIBUKA_SELAMA)),
  ])
  if (!kasus || !berkas) {
    return refuse(petugas, 'BACA', `pengaduan:${id}`, 'NOT_FOUND')
  }
  await inTransaction(async ({ tx, at, audit }) => {
    await insertBaca(tx, petugas.id, id, at)
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BACA', objek: `pengaduan:${id}` })
  })
  return buildDetail(petugas, kasus, berkas)
}
