import 'server-only'
import type { Kabar } from '@/lib/domain/alur/types'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Tx } from '@/lib/infra/db'
import type { Kasus } from './kasus'
import { listPemegangPeran } from './petugas'

/** Holders of some posts in the units that have the file now; when it was just distributed, the newest round is read from the table. */
async function listDiUnit(tx: Tx, kasus: Kasus, at: Date, peran: readonly Peran[]): Promise<readonly string[]> {
  const last = await tx.distribusi.findFirst({ where: { pengaduanId: kasus.id }, orderBy: { putaran: 'desc' }, select: { putaran: true } })
  const rows = last ? await tx.distribusi.findMany({ where: { pengaduanId: kasus.id, putaran: last.putaran }, select: { unitId: true } }) : []
  const units = rows.map((row) => row.unitId)
  const ids = await Promise.all(peran.filter((one) => !kasus.peranDihindari.includes(one)).map((one) => listPemegangPeran(tx, one, kasus.layanan, at)))
  const heads = await tx.petugas.findMany({ where: { id: { in: ids.flat() }, unitId: { in: units } }, select: { id: true } })
  return heads.map((head) => head.id)
}

/** Notices that go to posts of the units a case was distributed to. */
const DI_UNIT = { BIDANG: ['IRBAN_KHUSUS', 'KEPALA_BIDANG'], OPD_ADMIN: ['ADMIN_OPD'], OPD_PENGHUBUNG: ['PEJABAT_PENGHUBUNG'] } as const
const isDiUnit = (kabar: Kabar): kabar is keyof typeof DI_UNIT => Object.hasOwn(DI_UNIT, kabar)

async function idsFor(tx: Tx, kasus: Kasus, kabar: Kabar, at: Date): Promise<readonly string[]> {
  if (kabar === 'PELAPOR') return []
  if (kabar === 'TIM') return kasus.suratTugas[0]?.anggota.map((anggota) => anggota.petugasId) ?? []
  if (kabar === 'PENYUSUN') return kasus.jawaban[0] ? [kasus.jawaban[0].disusunId] : []
  if (isDiUnit(kabar)) return listDiUnit(tx, kasus, at, DI_UNIT[kabar])
  if (kasus.peranDihindari.includes(kabar)) return []
  return listPemegangPeran(tx, kabar, kasus.layanan, at)
}

/**
 * Mail addresses of the officials a step should wake. People the case is about, and everybody under a reported head,
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
      surel: { not: null },
      unit: { petugas: { none: { id: { in: reported }, peran: { some: { peran: 'KEPALA' } } } } },
      NOT: { unit: { instansi: { unit: { some: { petugas: { some: { id: { in: reported }, peran: { some: { peran: 'KEPALA' } } } } } } } } },
    },
    select: { id: true, surel: true },
  })
  return rows.flatMap((row) => (row.surel ? [{ id: row.id, surel: row.surel }] : []))
}
