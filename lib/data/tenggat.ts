import 'server-only'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { Tenggat } from '@/lib/domain/tenggat/tenggat'
import type { Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { fromDateColumn, toDateColumn } from './dates'

export const TENGGAT_SELECT = {
  id: true,
  jenis: true,
  mulai: true,
  anggaran: true,
  perpanjangan: true,
  batas: true,
  bergeserDari: true,
  bergeserAt: true,
  status: true,
  selesai: true,
  jeda: { select: { mulai: true, selesai: true }, orderBy: { mulai: 'asc' } },
} as const

type TenggatRow = Readonly<{
  jenis: JenisTenggat
  mulai: Date
  anggaran: number
  perpanjangan: number
  bergeserDari: Date | null
  bergeserAt: Date | null
  status: Tenggat['status']
  selesai: Date | null
  jeda: readonly Readonly<{ mulai: Date; selesai: Date | null }>[]
}>

export function toTenggat(row: TenggatRow): Tenggat {
  const date = (value: Date | null) => (value ? fromDateColumn(value) : null)
  return {
    jenis: row.jenis,
    mulai: fromDateColumn(row.mulai),
    anggaran: row.anggaran,
    perpanjangan: row.perpanjangan,
    geser: row.bergeserDari && row.bergeserAt ? { dari: fromDateColumn(row.bergeserDari), pada: officeDate(row.bergeserAt) } : null,
    status: row.status,
    selesai: date(row.selesai),
    jeda: row.jeda.map((jeda) => ({ mulai: fromDateColumn(jeda.mulai), selesai: date(jeda.selesai) })),
  }
}

export async function startTenggat(tx: Tx, pengaduanId: string, jenis: JenisTenggat, mulai: string, anggaran: number) {
  await tx.tenggat.create({ data: { pengaduanId, jenis, mulai: toDateColumn(mulai), anggaran, status: 'BERJALAN' } })
}

export async function endTenggat(tx: Tx, pengaduanId: string, jenis: readonly JenisTenggat[], today: string) {
  await tx.tenggat.updateMany({
    where: { pengaduanId, jenis: { in: [...jenis] }, status: { in: ['BERJALAN', 'JEDA'] } },
    data: { status: 'TERPENUHI', selesai: toDateColumn(today) },
  })
}

export async function cancelTenggat(tx: Tx, pengaduanId: string, today: string) {
  await tx.tenggat.updateMany({
    where: { pengaduanId, status: { in: ['BERJALAN', 'JEDA'] } },
    data: { status: 'BATAL', selesai: toDateColumn(today) },
  })
}

/** One kind of clock counts no longer, whatever it had counted. */
export async function dropTenggat(tx: Tx, pengaduanId: string, jenis: JenisTenggat, today: string) {
  await tx.tenggat.updateMany({
    where: { pengaduanId, jenis, status: { in: ['BERJALAN', 'JEDA'] } },
    data: { status: 'BATAL', selesai: toDateColumn(today) },
  })
}

/** Stops a running clock from the day after today. */
export async function pauseTenggat(tx: Tx, pengaduanId: string, jenis: JenisTenggat, today: string) {
  const clock = await tx.tenggat.findFirst({ where: { pengaduanId, jenis, status: 'BERJALAN' }, select: { id: true } })
  if (!clock) return
  await tx.tenggat.update({ where: { id: clock.id }, data: { status: 'JEDA' } })
  await tx.jedaTenggat.create({ data: { tenggatId: clock.id, mulai: toDateColumn(today) } })
}

/** Lets a stopped clock run again from the first working day after today. */
export async function resumeTenggat(tx: Tx, pengaduanId: string, jenis: JenisTenggat, today: string) {
  const clock = await tx.tenggat.findFirst({ where: { pengaduanId, jenis, status: 'JEDA' }, select: { id: true } })
  if (!clock) return
  await tx.jedaTenggat.updateMany({ where: { tenggatId: clock.id, selesai: null }, data: { selesai: toDateColumn(today) } })
  await tx.tenggat.update({ where: { id: clock.id }, data: { status: 'BERJALAN' } })
}

/** Lowers the budget of a clock; its start stays where it was, and so do days it was given beyond its budget. */
export async function setAnggaran(tx: Tx, pengaduanId: string, jenis: JenisTenggat, anggaran: number) {
  const where = { pengaduanId, jenis, status: { in: ['BERJALAN', 'JEDA'] } } satisfies Prisma.TenggatWhereInput
  for (const { id, perpanjangan } of await tx.tenggat.findMany({ where, select: { id: true, perpanjangan: true } }))
    await tx.tenggat.update({ where: { id }, data: { anggaran: anggaran + perpanjangan } })
}

/** Gives a clock that has none yet more days. Returns how many clocks got them. */
export async function extendTenggat(tx: Tx, pengaduanId: string, jenis: JenisTenggat, hari: number): Promise<number> {
  const { count } = await tx.tenggat.updateMany({
    where: { pengaduanId, jenis, perpanjangan: 0, status: { in: ['BERJALAN', 'JEDA'] } },
    data: { perpanjangan: hari, anggaran: { increment: hari } },
  })
  return count
}

/** The limit a clock has now; `geser`: the calendar moved it from there at that moment. Dates are ISO. */
export async function setBatas(
  tx: Tx,
  id: string,
  batas: string | null,
  geser: Readonly<{ dari: string; at: Date }> | null,
): Promise<void> {
  await tx.tenggat.update({
    where: { id },
    data: {
      batas: batas === null ? null : toDateColumn(batas),
      ...(geser && { bergeserDari: toDateColumn(geser.dari), bergeserAt: geser.at }),
    },
    select: { id: true },
  })
}
