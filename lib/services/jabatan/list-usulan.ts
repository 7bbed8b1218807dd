import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { holds } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import { belumDikonfirmasi, HARI_PENERUS, isLewat, mayRecover, whyNotConfirm } from '@/lib/domain/jabatan/penentu'
import { DENGAN_KODE } from '@/lib/domain/jabatan/usulan'
import type { UsulanView } from '@/lib/domain/jabatan/usulan-view'
import type { Layanan } from '@/lib/domain/layanan'
import { findPemilikKode } from '@/lib/data/akun'
import { countKunciDiusulkan } from '@/lib/data/kunci'
import { findPenentu, listPenentu, type PenentuAkun } from '@/lib/data/penentu'
import { listMenunggu, listTampil, type UsulanJabatan } from '@/lib/data/usulan-jabatan'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { layananKunci } from '@/lib/services/kunci/authorize'
import { isMilikSendiri, kodeKonfirmasi } from './kode-konfirmasi'
import { mayReject } from './reject-usulan'
import { perihalOf } from './perihal'

type Baca = Readonly<{ petugas: Petugas; penentu: readonly PenentuAkun[]; at: Date; berbagian: readonly Layanan[] }>

async function toView(usulan: UsulanJabatan, { petugas, penentu, at, berbagian }: Baca): Promise<UsulanView> {
  const waiting =
    usulan.status === 'MENUNGGU'
      ? belumDikonfirmasi(
          usulan,
          usulan.konfirmasi.map((row) => row.layanan),
        )
      : []
  const me = penentu.find((one) => one.petugasId === petugas.id)
  const perihal = perihalOf(usulan)
  const reasons = waiting.map((layanan) => (me ? whyNotConfirm(me, perihal, layanan, at) : 'BUKAN_PENENTU'))
  const orphaned =
    waiting.length > 0 && waiting.every((layanan) => mayRecover(penentu, { ...perihal, menungguSejak: usulan.menungguSejak }, layanan, at))
  const { peran, layanan, delegasi, calon, jam } = usulan.isi
  return {
    id: usulan.id,
    jenis: usulan.jenis,
    tentang: usulan.petugas?.nama ?? null,
    namaPengguna: usulan.petugas?.namaPengguna ?? null,
    peran: peran ?? null,
    layananPeran: layanan ?? null,
    delegasi: delegasi ?? null,
    calon: calon ?? false,
    jam: jam ?? null,
    pengusul: usulan.pengusul?.nama ?? null,
    dibuatAt: usulan.dibuatAt,
    layanan: usulan.layanan,
    konfirmasi: usulan.konfirmasi.map((row) => ({ layanan: row.layanan, nama: row.petugas.nama, at: row.dibuatAt })),
    denganKode: DENGAN_KODE.includes(usulan.jenis),
    selesai: usulan.status === 'BERLAKU',
    bolehKonfirmasi: reasons.includes(null),
    alasanTidak: reasons.includes(null) ? null : (reasons[0] ?? null),
    bolehTolak: waiting.length > 0 && (await mayReject(petugas, usulan, { tx: db, at })),
    bolehPulihkan:
      orphaned && berbagian.some((each) => usulan.layanan.includes(each)) && ![usulan.petugasId, usulan.diusulkanId].includes(petugas.id),
  }
}

const RECENT = 10 * 60_000

/** Where he lately left a deciding post: of those layanan he sees only who follows him, to confirm that. */
async function layananDitinggalkan(petugas: Petugas, at: Date): Promise<readonly Layanan[]> {
  const left = (await findPenentu(db, petugas.id, at))?.jabatan.filter(
    ({ sampai }) => sampai !== null && sampai <= at && at.getTime() - sampai.getTime() <= HARI_PENERUS * 86_400_000,
  )
  return left?.map((post) => post.layanan) ?? []
}

/**
 * Proposals this petugas has to see: those of the layanan whose keys he has to do with, all of them for the administrator,
 * the one about his successor, and what he himself confirmed a moment ago. Content: names and posts, never a secret.
 */
export async function listUsulanJabatan(petugas: Petugas, tentangId?: string): Promise<readonly UsulanView[]> {
  const at = now()
  const own = layananKunci(petugas)
  const all = holds(petugas, 'ADMIN_SISTEM')
  const layanan = all ? null : [...own, ...(await layananDitinggalkan(petugas, at))]
  const rows = await listTampil({ layanan, petugasId: tentangId, baru: { oleh: petugas.id, sejak: new Date(at.getTime() - RECENT) } })
  const shown = rows.filter((row) => !isLewat(row.menungguSejak, at))
  if (shown.length === 0) return []
  const penentu = await listPenentu(db, [...new Set(shown.flatMap((row) => row.layanan))], at)
  const views = await Promise.all(shown.map((row) => toView(row, { petugas, penentu, at, berbagian: petugas.bagian ?? [] })))
  return views.filter((view) => all || view.selesai || view.bolehKonfirmasi || view.layanan.some((each) => own.includes(each)))
}

export type KodeSaya = Readonly<{ usulanId: string; peran: Peran | null; layanan: Layanan | null; kode: string | null }>

/** Codes the new holder reads out to whoever confirms; null until password and second factor are his own. */
export async function listKodeSaya(petugas: Petugas): Promise<readonly KodeSaya[]> {
  const pemilik = await findPemilikKode(db, petugas.id)
  const rows = await listTampil({ layanan: null, petugasId: petugas.id })
  return rows
    .filter((row) => DENGAN_KODE.includes(row.jenis) && row.status === 'MENUNGGU')
    .map(({ id, isi }) => ({
      usulanId: id,
      peran: isi.peran ?? null,
      layanan: isi.layanan ?? null,
      kode: pemilik && isMilikSendiri(pemilik) ? kodeKonfirmasi(id, pemilik) : null,
    }))
}

/** Is he himself proposed for a post, and has a code to read out? */
export async function isDiusulkan(petugas: Petugas): Promise<boolean> {
  return (await listMenunggu({ petugasId: petugas.id })).some((row) => DENGAN_KODE.includes(row.jenis))
}

/** Proposals about posts and keys that wait in his sight: for the banner on every page. */
export async function countUsulan(petugas: Petugas): Promise<number> {
  const layanan = layananKunci(petugas)
  const [jabatan, kunci] = await Promise.all([listUsulanJabatan(petugas), layanan.length === 0 ? 0 : countKunciDiusulkan(layanan)])
  return jabatan.filter((usulan) => !usulan.selesai).length + kunci
}
