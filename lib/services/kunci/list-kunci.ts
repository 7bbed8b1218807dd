import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { formatSidik } from '@/lib/domain/identitas/sidik'
import { keadaanUsulan, tungguSampai, type KeadaanUsulan } from '@/lib/domain/kunci/masa-tunggu'
import type { Layanan } from '@/lib/domain/layanan'
import { findInstansi } from '@/lib/data/instansi'
import { countSegelUlang, findPernyataanBebas, listKunci, listSerahTerima, listTidakTerbukti, type Kunci } from '@/lib/data/kunci'
import { listPemegangBagian, type PemegangBagian } from '@/lib/data/pemegang-bagian'
import { isDidirikan } from '@/lib/data/pendirian'
import { listCalonPemegang, listPetugasNames } from '@/lib/data/petugas'
import { bukuScope } from '@/lib/data/scope'
import { pengawasScope } from '@/lib/data/scope-pengawas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { isPemegangAtau, layananKunci, mayAt } from './authorize'
import { getPenyegel, type Penyegel } from './get-penyegel'
import { pembaruanOf, type Pembaruan } from './pembaruan-pemulihan'

type JenisKunci = Kunci['jenis']

type KunciView = Readonly<{
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
  /** Where a proposed key stands; null for one that is in force or was. */
  keadaan: KeadaanUsulan | null
  tungguSampai: Date | null
  keberatan: Readonly<{ alasan: string; oleh: string; at: Date }> | null
  hilangAt: Date | null
  /** Holders of the shares of a recovery key. */
  bagian: readonly BagianView[]
  /** Ripe while another key is active: a hand-over may begin. */
  siapSerahTerima: boolean
  /** The sitting custodian may let it through with his key, or object. */
  bolehLepas: boolean
  bolehKeberatan: boolean
  /** A recovery holder may decide on the objection, or lend his share to this key. */
  bolehPutus: boolean
  bolehPinjamkan: boolean
  sudahPinjam: boolean
  /** How many shares were lent to it. */
  dipinjam: number
}>

type BagianView = Readonly<{
  nama: string
  jabatan: string
  sejak: Date | null
  sidik: string | null
  diKertas: boolean
  selesaiAt: Date | null
}>

type ProsesView = Readonly<{
  id: string
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
  kunci: JenisKunci
  jumlah: number
  disegel: number
  diuji: number
}>

export type KunciLayanan = Readonly<{
  layanan: Layanan
  keadaan: Penyegel['keadaan']
  kunci: readonly KunciView[]
  proses: ProsesView | null
  calon: readonly string[]
  tidakTerbukti: readonly Readonly<{ nomor: string; asli: boolean; at: Date }>[]
  /** Why a new recovery key is due, and until when. */
  pembaruan: Pembaruan | null
  /** Hours an approved key waits. */
  tungguJam: number
  /** Is the founding over? */
  didirikan: boolean
  saya: Readonly<{ pemegang: boolean; kunciAktif: boolean; pernyataanAt: Date | null; bolehTunjuk: boolean; bolehPemulihan: boolean }>
}>

type Baca = Readonly<{
  petugas: Petugas
  all: readonly Kunci[]
  names: ReadonlyMap<string, string>
  bagian: readonly PemegangBagian[]
  /** Who has lent his share, by key. */
  dipinjam: ReadonlyMap<string, readonly string[]>
  /** Is this reader the sitting custodian, or does he hold a share of the recovery key in force? */
  menjabat: boolean
  berbagian: boolean
  aturan: Readonly<{ didirikan: boolean; jam: number }>
  at: Date
}>

const toBagian = (row: PemegangBagian): BagianView => ({
  nama: row.petugas.nama,
  jabatan: row.petugas.jabatan,
  sejak: row.sejak,
  selesaiAt: row.selesaiAt,
  diKertas: row.bagian === null && row.penerima === null,
  sidik: row.penerima && formatSidik(sidikPenerima(row.penerima)),
})

/** What this reader may do about a proposed key. */
function bolehOf(kunci: Kunci, keadaan: KeadaanUsulan | null, { petugas, menjabat, berbagian, bagian, dipinjam }: Baca) {
  const mine = kunci.petugasId === petugas.id
  const approver = mayAt(petugas, kunci.layanan, 'kunci:approve')
  const proposed = keadaan !== null
  const sudahPinjam = proposed && (dipinjam.get(kunci.id)?.includes(petugas.id) ?? false)
  const holdsShare =
    kunci.jenis === 'PEMEGANG' ? berbagian && !mine : bagian.some((row) => row.kunciId === kunci.id && row.petugasId === petugas.id)
  return {
    sudahPinjam,
    bolehSetuju: proposed && approver && !mine && !kunci.persetujuan.some((row) => row.petugasId === petugas.id),
    bolehTolak: proposed && (mine || (approver && keadaan === 'PERSETUJUAN')),
    bolehLepas: menjabat && keadaan === 'MENUNGGU',
    bolehKeberatan: menjabat && !mine && proposed && kunci.keberatanAt === null,
    bolehPutus: berbagian && !mine && keadaan === 'KEBERATAN',
    bolehPinjamkan: keadaan === 'MATANG' && holdsShare && !sudahPinjam,
  }
}

function toView(kunci: Kunci, baca: Baca): KunciView {
  const nameOf = (id: string | null) => (id ? (baca.names.get(id) ?? '') : '')
  const keadaan =
    kunci.status === 'DIUSULKAN' ? keadaanUsulan({ ...kunci, persetujuan: kunci.persetujuan.length }, baca.aturan, baca.at) : null
  return {
    id: kunci.id,
    jenis: kunci.jenis,
    status: kunci.status,
    sidik: formatSidik(sidikPenerima(kunci.penerima)),
    pemilik: kunci.petugasId ? nameOf(kunci.petugasId) : null,
    milikSaya: kunci.petugasId === baca.petugas.id,
    dibuatAt: kunci.dibuatAt,
    aktifAt: kunci.aktifAt,
    digantiAt: kunci.digantiAt,
    hilangAt: kunci.hilangAt,
    pernyataanAt: kunci.pernyataan?.ditandatanganiAt ?? null,
    persetujuan: kunci.persetujuan.map((row) => ({ nama: nameOf(row.petugasId), peran: row.peran, at: row.dibuatAt })),
    keadaan,
    tungguSampai: keadaan === 'MENUNGGU' && kunci.menungguSejak ? tungguSampai(kunci.menungguSejak, baca.aturan.jam) : null,
    keberatan: kunci.keberatanAt && { alasan: kunci.keberatanAlasan ?? '', oleh: nameOf(kunci.keberatanId), at: kunci.keberatanAt },
    bagian: baca.bagian.filter((row) => row.kunciId === kunci.id).map(toBagian),
    siapSerahTerima: keadaan === 'MATANG' && baca.all.some((other) => other.jenis === kunci.jenis && other.aktif !== null),
    dipinjam: baca.dipinjam.get(kunci.id)?.length ?? 0,
    ...bolehOf(kunci, keadaan, baca),
  }
}

async function runningProses(petugas: Petugas, layanan: Layanan): Promise<ProsesView | null> {
  const running = (await listSerahTerima(layanan)).find((proses) => proses.status === 'BERJALAN')
  if (!running) return null
  return {
    id: running.id,
    jenis: running.jenis,
    kunci: running.kunciBaru.jenis,
    ...(await countSegelUlang(db, running, bukuScope(petugas, layanan))),
  }
}

async function dipinjamOf(kunciIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.bagianDipinjam.findMany({ where: { kunciId: { in: [...kunciIds] } }, select: { kunciId: true, petugasId: true } })
  return new Map(kunciIds.map((id) => [id, rows.filter((row) => row.kunciId === id).map((row) => row.petugasId)]))
}

async function bacaOf(petugas: Petugas, layanan: Layanan, rows: readonly Kunci[]): Promise<Baca> {
  const kunciIds = rows.map((row) => row.id)
  const ids = rows
    .flatMap((row) => [row.petugasId, row.keberatanId, ...row.persetujuan.map((p) => p.petugasId)])
    .filter((id): id is string => id !== null)
  const [names, bagian, dipinjam, didirikan, instansi] = await Promise.all([
    listPetugasNames([...new Set(ids)]),
    listPemegangBagian(db, kunciIds),
    dipinjamOf(kunciIds),
    isDidirikan(db, layanan),
    findInstansi(db, layanan),
  ])
  const aktif = new Set(rows.filter((row) => row.aktif !== null).map((row) => row.id))
  return {
    petugas,
    all: rows,
    names,
    bagian,
    dipinjam,
    at: now(),
    menjabat: rows.some((row) => row.aktif === `${layanan}:PEMEGANG` && row.petugasId === petugas.id),
    berbagian: bagian.some(
      (row) => row.petugasId === petugas.id && row.selesaiAt === null && row.penerima !== null && aktif.has(row.kunciId ?? ''),
    ),
    aturan: { didirikan, jam: instansi?.tungguKunciJam ?? 72 },
  }
}

async function readLayanan(petugas: Petugas, layanan: Layanan): Promise<KunciLayanan> {
  const [rows, penyegel, proses, calon, pernyataan] = await Promise.all([
    listKunci(layanan),
    getPenyegel(layanan),
    runningProses(petugas, layanan),
    listCalonPemegang(layanan, now()),
    findPernyataanBebas(db, petugas.id, layanan),
  ])
  const baca = await bacaOf(petugas, layanan, rows)
  const pengawas = mayAt(petugas, layanan, 'identitas:read-ledger')
  return {
    layanan,
    keadaan: penyegel.keadaan,
    kunci: rows.filter((row) => row.status !== 'DITOLAK').map((row) => toView(row, baca)),
    proses,
    calon,
    tidakTerbukti: pengawas ? await listTidakTerbukti(pengawasScope(petugas, 'identitas:read-ledger'), layanan) : [],
    pembaruan: await pembaruanOf(rows, baca.bagian),
    tungguJam: baca.aturan.jam,
    didirikan: baca.aturan.didirikan,
    saya: {
      pemegang: isPemegangAtau(petugas, layanan),
      kunciAktif: baca.menjabat,
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
