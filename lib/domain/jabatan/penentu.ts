import type { Peran } from '@/lib/domain/auth/peran'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** Layanan whose reporters' identities are sealed, and which keep keys for that. */
export const LAYANAN_BERKUNCI: readonly Layanan[] = LAYANAN.filter((layanan) => STANDAR[layanan].identitas)

/** Posts that keep, appoint or approve keys. */
export const PERAN_PENENTU: readonly Peran[] = ['PEMEGANG_IDENTITAS', 'KEPALA', 'SEKRETARIS', 'PPDP']

/** Posts nobody is given, loses or is locked out of by one person's word. */
const PERAN_TERJAGA: readonly Peran[] = [...PERAN_PENENTU, 'ADMIN_SISTEM']

const DAY = 86_400_000

/** Days a post must have been held before its holder confirms others. */
const HARI_MENJABAT = 7
/** Days after a reset in which nothing may be confirmed, approved or objected to. */
export const HARI_TANGGUH = 7
/** Days in which who has left may still confirm his successor. */
export const HARI_PENERUS = 30
/** Days after which a proposal nobody confirmed lapses. */
const HARI_USULAN = 30
/** Hours until recovery holders may stand in for confirmers who do not exist. */
const JAM_PEMULIHAN = 72
/** Days without a sign-in after which nobody is waited for. */
const HARI_TIDAK_MASUK = 30
/** Wrong confirmation codes after which a proposal lapses. */
export const SALAH_KODE = 5

/** Does giving or ending this post need somebody else's word? Who stands in (Plh, Plt) signs papers and decides about no key. */
export function isTerjaga(post: Readonly<{ peran: Peran; layanan: Layanan; delegasi?: string | null }>): boolean {
  if (post.delegasi || !PERAN_TERJAGA.includes(post.peran)) return false
  return post.peran === 'ADMIN_SISTEM' || LAYANAN_BERKUNCI.includes(post.layanan)
}

/** A post held by its own holder in the office itself. `sejak`: when it really began; `sampai`: its end, if it has one. */
export type JabatanPenentu = Readonly<{ peran: Peran; layanan: Layanan; sejak: Date; sampai: Date | null }>

/** Somebody who might confirm. `masukAt`: his last sign-in. */
export type Penentu = Readonly<{
  petugasId: string
  jabatan: readonly JabatanPenentu[]
  adminSistem: boolean
  ditangguhkanSampai: Date | null
  masukAt: Date | null
}>

/** What there is to confirm. `peran`: the post it gives, if it gives one. */
export type PerihalUsulan = Readonly<{ petugasId: string | null; diusulkanId: string | null; peran: Peran | null }>

export type AlasanTidak = 'PENGUSUL' | 'BERSANGKUTAN' | 'ADMIN_SISTEM' | 'DITANGGUHKAN' | 'BUKAN_PENENTU' | 'BELUM_TUJUH_HARI'

export const isDitangguhkan = (sampai: Date | null, at: Date): boolean => sampai !== null && sampai > at

const holdsAt = ({ sampai }: JabatanPenentu, at: Date) => sampai === null || sampai > at

/** Who has left keeps one right: to confirm who follows him. */
function isSuccession(post: JabatanPenentu, { peran }: PerihalUsulan, at: Date): boolean {
  return post.peran === peran && post.sampai !== null && post.sampai <= at && at.getTime() - post.sampai.getTime() <= HARI_PENERUS * DAY
}

/**
 * Why this person may not confirm a proposal for a layanan, or null when he may: a holder of a deciding post there for
 * seven days, who is neither proposer nor concerned nor an administrator, and whose way in was not reset lately.
 */
export function whyNotConfirm(penentu: Penentu, usulan: PerihalUsulan, layanan: Layanan, at: Date): AlasanTidak | null {
  if (penentu.petugasId === usulan.diusulkanId) return 'PENGUSUL'
  if (penentu.petugasId === usulan.petugasId) return 'BERSANGKUTAN'
  if (penentu.adminSistem) return 'ADMIN_SISTEM'
  if (isDitangguhkan(penentu.ditangguhkanSampai, at)) return 'DITANGGUHKAN'
  const posts = penentu.jabatan.filter((post) => post.layanan === layanan && PERAN_PENENTU.includes(post.peran))
  const counted = posts.filter((post) => holdsAt(post, at) || isSuccession(post, usulan, at))
  if (counted.length === 0) return 'BUKAN_PENENTU'
  return counted.some((post) => at.getTime() - post.sejak.getTime() >= HARI_MENJABAT * DAY) ? null : 'BELUM_TUJUH_HARI'
}

/**
 * Is there anybody left who could confirm for this layanan? Who has not signed in for a month is not waited for: he may be
 * dead, and an office must not be locked for ever by that.
 */
export function hasConfirmer(all: readonly Penentu[], usulan: PerihalUsulan, layanan: Layanan, at: Date): boolean {
  return all.some((penentu) => {
    const present = penentu.masukAt !== null && at.getTime() - penentu.masukAt.getTime() <= HARI_TIDAK_MASUK * DAY
    return present && whyNotConfirm(penentu, usulan, layanan, at) === null
  })
}

/** May two recovery holders stand in? Only when nobody can confirm, and after the proposal was in everybody's sight. */
export function mayRecover(
  all: readonly Penentu[],
  usulan: PerihalUsulan & Readonly<{ menungguSejak: Date }>,
  layanan: Layanan,
  at: Date,
): boolean {
  return !hasConfirmer(all, usulan, layanan, at) && at.getTime() - usulan.menungguSejak.getTime() >= JAM_PEMULIHAN * 3_600_000
}

export const isLewat = (menungguSejak: Date, at: Date): boolean => at.getTime() - menungguSejak.getTime() > HARI_USULAN * DAY

/** The layanan that still wait for their word. */
export function belumDikonfirmasi(
  usulan: Readonly<{ layanan: readonly Layanan[]; cukupSatu: boolean }>,
  sudah: readonly Layanan[],
): readonly Layanan[] {
  if (usulan.cukupSatu && sudah.length > 0) return []
  return usulan.layanan.filter((layanan) => !sudah.includes(layanan))
}
