import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Kabar } from '@/lib/domain/alur/types'
import type { Peran } from '@/lib/domain/auth/peran'
import { diKantorAtasan } from '@/lib/domain/auth/petugas'
import type { Tx } from '@/lib/infra/db'
import type { Kasus } from './kasus'
import { alamatPetugas } from './telepon-kabar'
import { listPemegangPeran, listPetugasAtasan } from './petugas'

/** Holders of some posts in the units that have the file now; when it was just distributed, the newest round is read from the table. */
async function listDiUnit(tx: Tx, kasus: Kasus, at: Date, peran: readonly Peran[]): Promise<readonly string[]> {
  const last = await tx.distribusi.findFirst({ where: { pengaduanId: kasus.id }, orderBy: { putaran: 'desc' }, select: { putaran: true } })
  const rows = last
    ? await tx.distribusi.findMany({ where: { pengaduanId: kasus.id, putaran: last.putaran }, select: { unitId: true } })
    : []
  const units = rows.map((row) => row.unitId)
  const ids = await Promise.all(
    peran.filter((one) => !kasus.peranDihindari.includes(one)).map((one) => listPemegangPeran(tx, one, kasus.layanan, at)),
  )
  const heads = await tx.petugas.findMany({ where: { id: { in: ids.flat() }, unitId: { in: units } }, select: { id: true } })
  return heads.map((head) => head.id)
}

/** Notices that go to posts of the units a case was distributed to. */
const DI_UNIT = { BIDANG: ['IRBAN_KHUSUS', 'KEPALA_BIDANG'], OPD_ADMIN: ['ADMIN_OPD'], OPD_PENGHUBUNG: ['PEJABAT_PENGHUBUNG'] } as const
const isDiUnit = (kabar: Kabar): kabar is keyof typeof DI_UNIT => Object.hasOwn(DI_UNIT, kabar)

/** In place of a post that is avoided with its head, the office above is told; otherwise nobody. */
async function listAbove(tx: Tx, { layanan, peranDihindari }: Kasus, at: Date): Promise<readonly string[]> {
  if (!diKantorAtasan(peranDihindari)) return []
  const { pelaksanaAtasan } = STANDAR[layanan]
  const posts: readonly Peran[] = ['KEPALA', ...(pelaksanaAtasan ? [pelaksanaAtasan.peran] : [])]
  const rows = await Promise.all(posts.map((peran) => listPetugasAtasan(tx, peran, layanan, at)))
  return rows.flat().map((row) => row.id)
}

/** Holders of a post who have a part in this case: those of the office above only in what was handed up to it. */
async function listHolders(tx: Tx, { layanan, peranDihindari }: Kasus, peran: Peran, at: Date): Promise<readonly string[]> {
  const [all, outside] = await Promise.all([listPemegangPeran(tx, peran, layanan, at), listPetugasAtasan(tx, peran, layanan, at)])
  const handedUp = STANDAR[layanan].menyerahkanKeAtasan.some((one) => peranDihindari.includes(one))
  return handedUp ? all : all.filter((id) => !outside.some((row) => row.id === id))
}

async function idsFor(tx: Tx, kasus: Kasus, kabar: Kabar, at: Date): Promise<readonly string[]> {
  if (kabar === 'PELAPOR') return []
  if (kabar === 'TIM') return kasus.suratTugas[0]?.anggota.map((anggota) => anggota.petugasId) ?? []
  if (kabar === 'PENYUSUN') return kasus.jawaban[0] ? [kasus.jawaban[0].disusunId] : []
  if (isDiUnit(kabar)) return listDiUnit(tx, kasus, at, DI_UNIT[kabar])
  if (kasus.peranDihindari.includes(kabar)) return listAbove(tx, kasus, at)
  return listHolders(tx, kasus, kabar, at)
}

/**
 * Addresses of the officials a step should wake: mailbox, telephone, or both. People the case is about, and everybody under a reported head,
 * get nothing: a notice would be a trace.
 */
export async function listSurelFor(tx: Tx, kasus: Kasus, kabar: readonly Kabar[], at: Date) {
  const ids: string[] = []
  for (const k of kabar) ids.push(...(await idsFor(tx, kasus, k, at)))
  if (ids.length === 0) return []
  const reported = kasus.terlapor.map((t) => t.petugasId)
  const rows = await tx.petugas.findMany({
    where: {
      id: { in: ids, notIn: reported },
      aktif: true,
      OR: [{ surel: { not: null } }, { teleponTersegel: { not: null } }],
      unit: { petugas: { none: { id: { in: reported }, peran: { some: { peran: 'KEPALA' } } } } },
      NOT: {
        unit: { instansi: { unit: { some: { petugas: { some: { id: { in: reported }, peran: { some: { peran: 'KEPALA' } } } } } } } },
      },
    },
    select: { id: true, surel: true, teleponTersegel: true },
  })
  return rows.map(({ id, surel, teleponTersegel }) => ({ id, surel, telepon: alamatPetugas(id, teleponTersegel) }))
}
