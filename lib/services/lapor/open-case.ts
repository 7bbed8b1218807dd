import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Peran } from '@/lib/domain/auth/peran'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import type { AlasanKeberatan, JenisLaporan, Kategori, KirimJawaban, Layanan } from '@/lib/domain/layanan'
import { perluKirimTandaTerima } from '@/lib/domain/kiriman/pemberitahuan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import { pencatatOf } from '@/lib/domain/lapor/meja'
import type { CaraPenyampaian } from '@/lib/domain/lapor/pilihan'
import type { KanalSp4n } from '@/lib/domain/lapor/sp4n-schema'
import type { SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { registerPengaduan } from '@/lib/data/buku-pengaduan'
import { toDateColumn } from '@/lib/data/dates'
import { insertKiriman } from '@/lib/data/kiriman'
import { createPengaduan, insertRiwayatAwal, insertTerlapor, isNomorTiketTaken } from '@/lib/data/pengaduan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { newNomorTiket } from '@/lib/infra/kode'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { hashKodeAkses } from '@/lib/services/lacak/kode-akses'

/** How a case came that an officer wrote down. `diterimaAt` lies on `tanggalTerima` (ISO) in the office's zone. */
export type Meja = Readonly<{
  petugasId: string
  cara: CaraPenyampaian | KanalSp4n
  tanggalTerima: string
  diterimaAt: Date
  surat: SuratMasuk
}>

/** What only an SP4N report has. `tanggalKejadian` is an ISO date; `diterimaAt` when it reached us elsewhere before. */
type KolomSp4n = Readonly<{
  kanal: KanalSp4n
  jenisLaporan: JenisLaporan
  topik: string | null
  tanggalKejadian: string
  idPelacakan: string | null
  anonim: boolean
  rahasia: boolean
  diterimaAt: Date | null
}>

export type NewCase = Readonly<{
  pengaduanId: string
  layanan: Layanan
  /** Null for a case without a reporter: nobody opens it on the tracking page. */
  kodeAkses: string | null
  samaran: string
  kategori: Kategori
  unitId: string | null
  kategoriLain: string | null
  jenisDugaan: readonly string[]
  kirimJawaban: KirimJawaban
  isi: Isi
  sidikIsi: string
  tanpaBukti: boolean
  /** Kecamatan named outside the envelope by the reporter's own choice. */
  kecamatanTerbuka?: string | null
  peranDihindari: readonly Peran[]
  terlaporIds: readonly string[]
  /** Written down at the desk; otherwise the reporter sent it himself. */
  meja?: Meja
  sp4n?: KolomSp4n
  keberatan?: Readonly<{ indukId: string; akarId: string; tingkat: number; alasan: AlasanKeberatan }>
}>

/** Version of the declarations the reporter ticked; a new wording gets a new name. */
const PERNYATAAN_VERSI = '2026-11'

async function freeNomorTiket(unit: UnitOfWork, layanan: Layanan): Promise<string> {
  const nomorTiket = newNomorTiket(layanan)
  return (await isNomorTiketTaken(unit.tx, nomorTiket)) ? freeNomorTiket(unit, layanan) : nomorTiket
}

const mejaColumns = (pengaduanId: string, { petugasId, tanggalTerima, diterimaAt, surat }: Meja) => ({
  diterimaAt,
  tanggalTerima: toDateColumn(tanggalTerima),
  dicatatId: petugasId,
  suratTersegel: sealJson(surat, segel.surat(pengaduanId)),
})

function sp4nColumns({ sp4n }: NewCase) {
  if (!sp4n) return {}
  const { tanggalKejadian, diterimaAt, ...columns } = sp4n
  return {
    ...columns,
    tanggalKejadian: toDateColumn(tanggalKejadian),
    ...(diterimaAt ? { diterimaAt, tanggalTerima: toDateColumn(officeDate(diterimaAt)) } : {}),
  }
}

/** Who brought the case in, for its history and the audit trail: never anything of the reporter. */
function asalOf({ layanan, meja, keberatan }: NewCase) {
  const rincian = { tingkat: keberatan?.tingkat ?? 0 }
  if (!meja) return { langkah: 'KIRIM', petugasId: null, peran: null, aktor: 'pelapor', rincian } as const
  const { petugasId, cara } = meja
  return { langkah: 'CATAT', petugasId, peran: pencatatOf(layanan), aktor: `petugas:${petugasId}`, rincian: { ...rincian, cara } } as const
}

/**
 * The sheet with the codes of somebody who is not at the desk: printed and sealed there at once, for the code is shown nowhere
 * again; it then waits for its address like every letter.
 */
async function queueTandaTerima({ tx, at }: UnitOfWork, { pengaduanId, layanan, kodeAkses, kirimJawaban, meja }: NewCase): Promise<void> {
  const beralamat = STANDAR[layanan].identitas || kirimJawaban === 'SURAT'
  if (!meja || kodeAkses === null || !beralamat || !perluKirimTandaTerima(meja.cara)) return
  await insertKiriman(tx, { pengaduanId, jenis: 'TANDA_TERIMA', cara: 'SURAT', status: 'ANTRE', petugasId: meja.petugasId, dibuatAt: at })
}

/** The entry in the register, a step of its own whose clocks start here (W2, D1, L2). */
async function register(unit: UnitOfWork, layanan: Layanan, pengaduanId: string): Promise<void> {
  await takeLangkah(unit, 'SISTEM', 'DAFTAR', { pengaduanId, versi: 1 }, async ({ today }) => ({
    nomorRegister: await registerPengaduan(unit, layanan, pengaduanId, today),
  }))
}

/**
 * The first steps (W1 and W2, D1) in one go: the case, its entry in the register, its first history and audit rows. `attach` writes what
 * belongs to the case (envelope, files) while everything can still be undone.
 */
export async function openCase(unit: UnitOfWork, row: NewCase, attach: () => Promise<void>): Promise<void> {
  const { tx, at } = unit
  const { pengaduanId, layanan, kodeAkses, isi, terlaporIds, keberatan, jenisDugaan, peranDihindari, meja, sp4n: _sp4n, ...columns } = row
  const { langkah, petugasId, peran, aktor, rincian } = asalOf(row)
  await createPengaduan(tx, {
    ...columns,
    id: pengaduanId,
    layanan,
    nomorTiket: await freeNomorTiket(unit, layanan),
    status: 'TERKIRIM',
    kanal: meja?.cara ?? 'WEB',
    tanpaPelapor: meja?.surat.tanpaPelapor ?? false,
    kodeAkses: kodeAkses === null ? null : hashKodeAkses(normalizeKode(kodeAkses)),
    materiTersegel: sealJson(isi, segel.isi(pengaduanId)),
    jenisDugaan: [...jenisDugaan],
    peranDihindari: [...peranDihindari],
    pernyataanVersi: PERNYATAAN_VERSI,
    indukId: keberatan?.indukId ?? null,
    akarId: keberatan?.akarId ?? pengaduanId,
    tingkat: keberatan?.tingkat ?? 0,
    alasanKeberatan: keberatan?.alasan ?? null,
    diterimaAt: at,
    ...(meja ? mejaColumns(pengaduanId, meja) : {}),
    ...sp4nColumns(row),
  })
  await insertTerlapor(tx, at, pengaduanId, terlaporIds, null)
  await insertRiwayatAwal(tx, at, { pengaduanId, langkah, petugasId, peran })
  await attach()
  await queueTandaTerima(unit, row)
  unit.audit({ aktor, tindakan: langkah, objek: `pengaduan:${pengaduanId}`, rincian })
  await register(unit, layanan, pengaduanId)
}
