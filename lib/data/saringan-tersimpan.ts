import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** The views a petugas keeps, by name. */
export async function listSaringan(petugasId: string) {
  return db.saringanTersimpan.findMany({ where: { petugasId }, orderBy: { nama: 'asc' }, select: { nama: true, alamat: true } })
}

export async function countSaringanLain(tx: Tx, petugasId: string, nama: string): Promise<number> {
  return tx.saringanTersimpan.count({ where: { petugasId, NOT: { nama } } })
}

/** Keeps a view; one of the same name is replaced. */
export async function upsertSaringan(tx: Tx, at: Date, petugasId: string, nama: string, alamat: string): Promise<void> {
  await tx.saringanTersimpan.upsert({
    where: { petugasId_nama: { petugasId, nama } },
    create: { petugasId, nama, alamat, dibuatAt: at },
    update: { alamat, dibuatAt: at },
    select: { nama: true },
  })
}

export async function deleteSaringan(tx: Tx, petugasId: string, nama: string): Promise<void> {
  await tx.saringanTersimpan.deleteMany({ where: { petugasId, nama } })
}
