import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'

/** Agencies of a layanan with the code their own numbers carry. */
export async function listKodeUnit(layanan: Layanan) {
  return db.unit.findMany({
    where: { aktif: true, jenis: 'OPD', lingkup: { has: layanan } },
    orderBy: { nama: 'asc' },
    select: { id: true, nama: true, kodeSurat: true },
  })
}

type Kode = Readonly<{ id: string; kode: string }>

/** Sets codes of agencies; an empty one is left as it is. False when another agency has one of them. */
export async function writeKodeUnit(tx: Tx, layanan: Layanan, kode: readonly Kode[]): Promise<boolean> {
  const diisi = kode.filter((satu) => satu.kode !== '')
  const lain = await tx.unit.count({
    where: { lingkup: { has: layanan }, id: { notIn: diisi.map(({ id }) => id) }, kodeSurat: { in: diisi.map((satu) => satu.kode) } },
  })
  if (lain > 0) return false
  const mine = { lingkup: { has: layanan }, jenis: 'OPD' } as const
  // Two agencies may change places: nobody holds a code while they are written.
  await tx.unit.updateMany({ where: { ...mine, id: { in: diisi.map(({ id }) => id) } }, data: { kodeSurat: null } })
  for (const { id, kode: kodeSurat } of diisi) await tx.unit.updateMany({ where: { ...mine, id }, data: { kodeSurat } })
  return true
}
