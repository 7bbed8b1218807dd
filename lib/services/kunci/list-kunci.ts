import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { formatSidik } from '@/lib/domain/identitas/sidik'
import { keadaanUsulan, tungguSampai, type KeadaanUsulan } from '@/lib/domain/kunci/masa-tunggu'
import type { Layanan } from '@/lib/domain/layanan'
import type { BagianTampak, KunciTampak, ProsesTampak, KunciLayananTampak } from '@/lib/domain/kunci/kunci-tampak'
import { findInstansi } from '@/lib/data/instansi'
import { countSegelUlang, findPernyataanBebas, listKunci, listSerahTerima, listTidakTerbukti, type Kunci } from '@/lib/data/kunci'
import { listDipinjam, listPemegangBagian, type PemegangBagian } from '@/lib/data/pemegang-bagian'
import { isDidirikan } from '@/lib/data/pendirian'
import { listCalonPemegang, listPetugasNames } from '@/lib/data/petugas'
import { bukuScope } from '@/lib/data/scope'
import { pengawasScope } from '@/lib/data/scope-pengawas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { isPemegangAtau, layananKunci, mayAt } from './authorize'
import { getPenyegel } from './get-penyegel'
import { pembaruanOf } from './pembaruan-pemulihan'

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

const toBagian = (row: PemegangBagian): BagianTampak => ({
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

function toView(kunci: Kunci, baca: Baca): KunciTampak {
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

async function runningProses(petugas: Petugas, layanan: Layanan): Promise<ProsesTampak | null> {
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
  const rows = await listDipinjam(kunciIds)
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

async function readLayanan(petugas: Petugas, layanan: Layanan): Promise<KunciLayananTampak> {
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
export async function listKunciSaya(petugas: Petugas): Promise<readonly KunciLayananTampak[]> {
  const layanan = layananKunci(petugas)
  if (layanan.length === 0) {
    return refuse(petugas, 'BACA_KUNCI', 'kunci', 'FORBIDDEN')
  }
  return Promise.all(layanan.map((each) => readLayanan(petugas, each)))
}
