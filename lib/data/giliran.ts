import 'server-only'
import type { Giliran } from '@/lib/domain/alur/giliran'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import { toDateColumn } from './dates'

type Saat = Readonly<{ jatuhTempo: string | null; today: string }>

const dateOrNull = (date: string | null) => (date === null ? null : toDateColumn(date))

/** Puts down anew whose turn it is; who was waited for already keeps the day since when. Dates are ISO. */
export async function replaceGiliran(tx: Tx, kasus: Readonly<{ id: string; layanan: Layanan }>, giliran: readonly Giliran[], saat: Saat) {
  const where = { pengaduanId: kasus.id }
  const before = await tx.giliran.findMany({ where, select: { langkah: true, sejak: true } })
  const since = new Map(before.map(({ langkah, sejak }) => [langkah, sejak]))
  await tx.giliran.deleteMany({ where })
  const rows = giliran.map(({ kecuali, mulai, ...row }) => ({
    ...row,
    ...where,
    layanan: kasus.layanan,
    kecuali: [...kecuali],
    mulai: dateOrNull(mulai),
    sejak: since.get(row.langkah) ?? toDateColumn(saat.today),
  }))
  await tx.giliran.createMany({ data: rows })
  await tx.pengaduan.updateMany({ where: { id: kasus.id }, data: { jatuhTempo: dateOrNull(saat.jatuhTempo), giliranBasi: false } })
}

/** Every open case has its turn and due date worked out anew by the worker: a holiday came or went. */
export async function markGiliranBasi(tx: Tx): Promise<void> {
  await tx.pengaduan.updateMany({ where: { ditutupAt: null }, data: { giliranBasi: true } })
}

export async function listGiliranBasi(take: number): Promise<readonly string[]> {
  const rows = await db.pengaduan.findMany({ where: { giliranBasi: true }, select: { id: true }, orderBy: { id: 'asc' }, take })
  return rows.map(({ id }) => id)
}
