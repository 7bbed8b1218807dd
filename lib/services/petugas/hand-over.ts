import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { SerahTugas } from '@/lib/domain/petugas/petugas-schema'
import { countAdminSistem, findAkun } from '@/lib/data/akun'
import { countBeban } from '@/lib/data/beban'
import { fromDateColumn } from '@/lib/data/dates'
import { findPetugas } from '@/lib/data/petugas'
import type { UnitOfWork } from '@/lib/data/transaction'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate, assertPermission } from './administrate'
import { getAkun, listPetugas } from './list-petugas'

type Akun = NonNullable<Awaited<ReturnType<typeof findAkun>>>
type Post = Akun['peran'][number]

const isBerlaku =
  (at: Date) =>
  ({ berakhirAt, selesai }: Post): boolean =>
    berakhirAt === null && (selesai === null || fromDateColumn(selesai) >= officeDate(at))

/** What somebody leaves behind: the posts in question, his open cases, and who could take them over. */
export type Beban = Readonly<{
  akun: Awaited<ReturnType<typeof getAkun>>
  pegang: readonly Readonly<{ layanan: Layanan; jumlah: number }>[]
  tim: number
  penerus: readonly Readonly<{ id: string; nama: string; jabatan: string }>[]
}>

/** @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getBeban(petugas: Petugas, petugasId: string): Promise<Beban> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_BEBAN', `petugas:${petugasId}`)
  const [akun, beban, semua] = await Promise.all([getAkun(petugas, petugasId), countBeban(petugasId), listPetugas(petugas)])
  const held = new Set(akun.peran.filter((post) => post.berlaku).map(({ peran, layanan }) => `${layanan}:${peran}`))
  const shares = (other: (typeof semua)[number]) =>
    other.id !== petugasId && other.aktif && other.peran.some((post) => post.berlaku && held.has(`${post.layanan}:${post.peran}`))
  return { akun, ...beban, penerus: semua.filter(shares).map(({ id, nama, jabatan }) => ({ id, nama, jabatan })) }
}

const endPost = (admin: Petugas, petugasId: string, row: Post, penerusId: string) => ({
  petugasId,
  isi: { peranId: row.id, peran: row.peran, layanan: row.layanan, delegasi: row.delegasi, penerusId: penerusId || undefined },
  rahasia: null,
  jenis: 'AKHIRI_PERAN' as const,
  diusulkanId: admin.id,
})

/**
 * Somebody leaves one post, or all of them and the house: his open cases go to his successor, or back to all who hold the
 * post, in the same act. What decides about keys is only proposed, and its cases go when it takes effect.
 * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, GUARD_FAILED ('adminTerakhir', 'usulanSudahAda'), INVALID_INPUT 'penerusId.salah'.
 */
export async function handOver(petugas: Petugas, { petugasId, peranId, penerusId, nonaktif }: SerahTugas): Promise<void> {
  const act = {
    petugas,
    permission: 'petugas:manage',
    tindakan: 'AKHIRI_TUGAS',
    objek: `petugas:${petugasId}`,
    rincian: { peranId, penerusId },
  } as const
  await administrate(act, async (unit) => {
    if (penerusId !== '' && (penerusId === petugasId || !(await findPetugas(penerusId, unit.at))))
      throw new AppError('INVALID_INPUT', ['penerusId.salah'])
    const akun = await findAkun(unit.tx, petugasId)
    if (!akun) throw new AppError('NOT_FOUND')
    const open = akun.peran.filter(isBerlaku(unit.at))
    const posts = peranId === '' ? open : open.filter((row) => row.id === peranId)
    if (peranId !== '' && posts.length === 0) throw new AppError('CONFLICT')
    await endPosts(unit, petugas, akun, posts, penerusId)
    if (nonaktif === '1') await switchOff(unit, petugas, akun)
  })
}

async function endPosts(unit: UnitOfWork, admin: Petugas, akun: Akun, posts: readonly Post[], penerusId: string): Promise<void> {
  for (const post of posts) {
    if (post.peran === 'ADMIN_SISTEM' && (await countAdminSistem(unit.tx, unit.at, akun.id)) === 0)
      throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    await doOrPropose(unit, endPost(admin, akun.id, post, penerusId))
  }
}

async function switchOff(unit: UnitOfWork, admin: Petugas, akun: Akun): Promise<void> {
  if (!akun.aktif) throw new AppError('CONFLICT')
  if ((await countAdminSistem(unit.tx, unit.at, akun.id)) === 0) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
  await doOrPropose(unit, { petugasId: akun.id, isi: {}, rahasia: null, jenis: 'NONAKTIFKAN', diusulkanId: admin.id })
}
