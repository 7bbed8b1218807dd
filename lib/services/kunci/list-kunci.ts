import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { formatSidik } from '@/lib/domain/identitas/sidik'
import type { Layanan } from '@/lib/domain/layanan'
import { countSegelUlang, findPernyataanBebas, listKunci, listSerahTerima, type Kunci } from '@/lib/data/kunci'
import { listCalonPemegang, listPetugasNames } from '@/lib/data/petugas'
import { bukuScope } from '@/lib/data/scope'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { isPemegangAtau, layananKunci, mayAt } from './authorize'
import { getPenyegel, type Penyegel } from './get-penyegel'

export type JenisKunci = Kunci['jenis']

export type KunciView = Readonly<{
  id: string
  jenis: JenisKunci
  status: Kunci['status']
  sidik: string
  pemilik: string | null
  milikSaya: boolean
  dibuatAt: Date
  aktifAt: Date | null
  digantiAt: Date | null
  pernyataanAt: Date | null
  persetujuan: readonly Readonly<{ nama: string; peran: Peran; at: Date }>[]
  bolehSetuju: boolean
  bolehTolak: boolean
  /** Approved by two while another key is active: a hand-over may begin. */
  siapSerahTerima: boolean
}>

export type ProsesView = Readonly<{ id: string; jenis: 'SERAH_TERIMA' | 'PEMULIHAN'; kunci: JenisKunci; jumlah: number; disegel: number; diuji: number }>

export type KunciLayanan = Readonly<{
  layanan: Layanan
  keadaan: Penyegel['keadaan']
  kunci: readonly KunciView[]
  proses: ProsesView | null
  calon: readonly string[]
  saya: Readonly<{ pemegang: boolean; pernyataanAt: Date | null; bolehTunjuk: boolean; bolehPemulihan: boolean }>
}>

function toView(petugas: Petugas, kunci: Kunci, all: readonly Kunci[], names: ReadonlyMap<string, string>): KunciView {
  const nameOf = (id: string) => names.get(id) ?? ''
  const proposed = kunci.status === 'DIUSULKAN'
  const approver = mayAt(petugas, kunci.layanan, 'kunci:approve')
  const approved = kunci.persetujuan.length >= PERSETUJUAN_MINIMUM
  return {
    id: kunci.id,
    jenis: kunci.jenis,
    status: kunci.status,
    sidik: formatSidik(sidikPenerima(kunci.penerima)),
    pemilik: kunci.petugasId ? nameOf(kunci.petugasId) : null,
    milikSaya: kunci.petugasId === petugas.id,
    dibuatAt: kunci.dibuatAt,
    aktifAt: kunci.aktifAt,
    digantiAt: kunci.digantiAt,
    pernyataanAt: kunci.pernyataan?.ditandatanganiAt ?? null,
    persetujuan: kunci.persetujuan.map((row) => ({ nama: nameOf(row.petugasId), peran: row.peran, at: row.dibuatAt })),
    bolehSetuju: proposed && approver && kunci.petugasId !== petugas.id && !kunci.persetujuan.some((row) => row.petugasId === petugas.id),
    bolehTolak: proposed && (approver || kunci.petugasId === petugas.id),
    siapSerahTerima: proposed && approved && all.some((other) => other.jenis === kunci.jenis && other.aktif !== null),
  }
}

async function runningProses(petugas: Petugas, layanan: Layanan): Promise<ProsesView | null> {
  const running = (await listSerahTerima(layanan)).find((proses) => proses.status === 'BERJALAN')
  if (!running) return null
  return { id: running.id, jenis: running.jenis, kunci: running.kunciBaru.jenis, ...(await countSegelUlang(db, running, bukuScope(petugas, layanan))) }
}

async function readLayanan(petugas: Petugas, layanan: Layanan): Promise<KunciLayanan> {
  const [rows, penyegel, proses, calon, pernyataan] = await Promise.all([
    listKunci(layanan), getPenyegel(layanan), runningProses(petugas, layanan), listCalonPemegang(layanan, now()), findPernyataanBebas(db, petugas.id, layanan),
  ])
  const ids = rows.flatMap((row) => [row.petugasId, ...row.persetujuan.map((p) => p.petugasId)]).filter((id): id is string => id !== null)
  const names = await listPetugasNames([...new Set(ids)])
  return {
    layanan,
    keadaan: penyegel.keadaan,
    kunci: rows.filter((row) => row.status !== 'DITOLAK').map((row) => toView(petugas, row, rows, names)),
    proses,
    calon,
    saya: {
      pemegang: isPemegangAtau(petugas, layanan),
      pernyataanAt: pernyataan?.ditandatanganiAt ?? null,
      bolehTunjuk: mayAt(petugas, layanan, 'kunci:appoint'),
      bolehPemulihan: mayAt(petugas, layanan, 'kunci:propose-recovery'),
    },
  }
}

/** The keys of every layanan this petugas has to do with. @throws AppError FORBIDDEN when there is none. */
export async function listKunciSaya(petugas: Petugas): Promise<readonly KunciLayanan[]> {
  const layanan = layananKunci(petugas)
  if (layanan.length === 0) {
    const refusal = new AppError('FORBIDDEN')
    await auditRefusal(petugas, 'BACA_KUNCI', 'kunci', refusal)
    throw refusal
  }
  return Promise.all(layanan.map((each) => readLayanan(petugas, each)))
}
