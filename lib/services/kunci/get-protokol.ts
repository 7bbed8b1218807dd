import 'server-only'
import { PERAN_PENENTU } from '@/lib/domain/jabatan/penentu'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { findInstansi } from '@/lib/data/instansi'
import { findPendirian } from '@/lib/data/pendirian'
import { listPenentu } from '@/lib/data/penentu'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

export type Protokol = Readonly<{
  layanan: Layanan
  instansi: string
  ditutupAt: Date | null
  pejabat: readonly Readonly<{ nama: string; jabatan: string; peran: readonly Peran[] }>[]
}>

/** Who founds, or has founded, the custody of a layanan: the names under the one sheet they all sign. */
export async function getProtokol(layanan: Layanan): Promise<Protokol> {
  const at = now()
  const [instansi, penentu, pendirian] = await Promise.all([
    findInstansi(db, layanan),
    listPenentu(db, [layanan], at),
    findPendirian(layanan),
  ])
  const pejabat = penentu.flatMap(({ nama, jabatanNama, jabatan }) => {
    const peran = jabatan
      .filter((post) => post.layanan === layanan && PERAN_PENENTU.includes(post.peran) && (post.sampai === null || post.sampai > at))
      .map((post) => post.peran)
    return peran.length > 0 ? [{ nama, jabatan: jabatanNama, peran }] : []
  })
  return { layanan, instansi: instansi?.nama ?? '', ditutupAt: pendirian, pejabat }
}
