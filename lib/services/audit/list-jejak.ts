import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { writeCsv } from '@/lib/domain/impor/csv'
import { AKTOR_JEJAK, type BarisJejak, type JejakTampak, type KeutuhanJejak } from '@/lib/domain/jejak-audit/jejak-view'
import { mandatPada } from '@/lib/domain/jejak-audit/mandat'
import { BARIS_BERKAS, BARIS_HALAMAN, bacaSaringanJejak, type QueryJejak, type SaringanJejak } from '@/lib/domain/jejak-audit/saringan'
import { teksJejak } from '@/lib/domain/jejak-audit/teks-jejak'
import { namaTindakan, tindakanDicari } from '@/lib/domain/jejak-audit/tindakan'
import { instantAt, nextDay, officeDate, officeTime } from '@/lib/domain/tenggat/kalender'
import { singkatanZona } from '@/lib/domain/tenggat/zona'
import { findJejakAt, headJejak } from '@/lib/data/jejak-audit'
import { listJejakTampak, listMasaJabatan, listSemuaPetugas, type Dicari, type JejakDibaca } from '@/lib/data/jejak-baca'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { assertPermission } from '@/lib/services/petugas/administrate'
import { getPemeriksaan } from './verify-nightly'

const OBJEK = 'jejakAudit'

const dicariOf = ({ dari, sampai, kelompok, petugas, nomor }: SaringanJejak): Dicari => ({
  dari: instantAt(`${dari}T00:00`),
  sampai: instantAt(`${nextDay(sampai)}T00:00`),
  tindakan: tindakanDicari(kelompok),
  petugas,
  nomor,
})

/** The rows with the posts their actors held at that moment, as far as the case's layanan concerns them. */
async function withMandat(rows: readonly JejakDibaca[]): Promise<readonly BarisJejak[]> {
  const masa = await listMasaJabatan(rows.flatMap((row) => row.petugasId ?? []))
  return rows.map(({ petugasId, aktor, tindakan, ...row }) => ({
    ...row,
    aktor: petugasId === null ? (AKTOR_JEJAK.find((known) => known === aktor) ?? 'sistem') : 'petugas',
    tindakan: namaTindakan(tindakan),
    mandat: petugasId === null ? [] : mandatPada(masa, petugasId, row.at, row.layanan),
  }))
}

/** The head as it stands, to be printed and kept, and what became of a head printed earlier. */
async function readKeutuhan(dicari: string | null): Promise<KeutuhanJejak> {
  const [diperiksa, kepala, at] = await Promise.all([getPemeriksaan(), headJejak(), dicari === null ? null : findJejakAt(dicari)])
  return { diperiksa, kepala: kepala?.mac ?? null, pada: now(), cocok: dicari === null ? null : { kepala: dicari, at } }
}

async function record(petugas: Petugas, tindakan: string, rincian: Readonly<Record<string, string | number>>): Promise<void> {
  await inTransaction(async ({ audit }) => audit({ aktor: `petugas:${petugas.id}`, tindakan, objek: OBJEK, rincian }))
}

/**
 * Who did what, when and under which post: what somebody who watches over the office reads. That he looked is itself on record.
 * @throws AppError FORBIDDEN.
 */
export async function getJejak(petugas: Petugas, query: QueryJejak): Promise<JejakTampak> {
  await assertPermission(petugas, 'jejak-audit:read', 'BACA_JEJAK', OBJEK)
  const saring = bacaSaringanJejak(query, officeDate(now()))
  const [rows, orang, keutuhan] = await Promise.all([
    listJejakTampak(petugas, dicariOf(saring), BARIS_HALAMAN + 1, (saring.halaman - 1) * BARIS_HALAMAN),
    listSemuaPetugas(),
    readKeutuhan(saring.kepala),
  ])
  await record(petugas, 'BACA_JEJAK', { halaman: saring.halaman })
  const baris = await withMandat(rows.slice(0, BARIS_HALAMAN))
  return { saringan: saring, baris, lebih: rows.length > BARIS_HALAMAN, petugas: orang, keutuhan }
}

/**
 * The same rows for a file, the newest BARIS_BERKAS of the period.
 * @throws AppError FORBIDDEN.
 */
export async function listJejakBerkas(petugas: Petugas, query: QueryJejak): Promise<readonly BarisJejak[]> {
  await assertPermission(petugas, 'jejak-audit:read', 'EKSPOR_JEJAK', OBJEK)
  const saring = bacaSaringanJejak(query, officeDate(now()))
  const rows = await listJejakTampak(petugas, dicariOf(saring), BARIS_BERKAS, 0)
  await record(petugas, 'EKSPOR_JEJAK', { dari: saring.dari, sampai: saring.sampai })
  return withMandat(rows)
}

const KOLOM = ['waktu', 'pelaku', 'jabatan', 'yangDilakukan', 'nomor', 'pada'] as const

/** That file as CSV, in the words of the page. @throws AppError FORBIDDEN. */
export async function exportJejakCsv(petugas: Petugas, query: QueryJejak, kata: Kata): Promise<string> {
  const rows = (await listJejakBerkas(petugas, query)).map((baris) => {
    const { pelaku, jabatan, tindakan, pada } = teksJejak(kata, (iso) => iso, baris)
    return [`${officeDate(baris.at)} ${officeTime(baris.at)} ${singkatanZona()}`, pelaku, jabatan, tindakan, baris.nomor ?? '', pada]
  })
  return writeCsv([KOLOM.map((kolom) => kata(`jejakAudit.${kolom}`)), ...rows])
}
