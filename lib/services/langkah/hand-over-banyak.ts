import 'server-only'
import * as z from 'zod'
import { isPemegangKasus } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { bolehMenerima } from '@/lib/domain/jabatan/penerus'
import { bacaTarget, PALING_BANYAK, target } from '@/lib/domain/langkah/pilih-baris'
import { findPegangan } from '@/lib/data/beban'
import { moveKasus } from '@/lib/data/kasus'
import { findPetugas, listPetugasByPeran } from '@/lib/data/petugas'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'

export const serahkanSchema = z.object({
  pilih: z.array(target).min(1, 'pilih.kosong').max(PALING_BANYAK, 'pilih.banyak'),
  penerusId: z.uuid('penerusId.salah'),
})

type Penerus = Readonly<{ id: string; nama: string; jabatan: string }>

/** The posts by which he takes cases into his hands. */
const jabatanPemegang = ({ peran }: Petugas) => peran.filter((held) => !held.atasan && isPemegangKasus(held.layanan, held.peran))

/** Colleagues with one of the posts by which this petugas holds cases. */
export async function listPenerus(petugas: Petugas): Promise<readonly Penerus[]> {
  const rows = await Promise.all(jabatanPemegang(petugas).map(({ peran, layanan }) => listPetugasByPeran(peran, layanan, now())))
  const others = rows.flat().filter(({ id }) => id !== petugas.id)
  return [...new Map(others.map(({ id, nama, jabatan }) => [id, { id, nama, jabatan }])).values()]
}

/** Hands one case on, if it still lies in his hands as he saw it and may lie in the colleague's. */
async function serahkanSatu(petugas: Petugas, penerus: Petugas, one: string): Promise<boolean> {
  const { pengaduanId, versi } = bacaTarget(one)
  return inTransaction(async ({ tx, audit }) => {
    const kasus = await findPegangan(tx, petugas.id, pengaduanId, versi)
    const post =
      kasus && jabatanPemegang(petugas).find(({ layanan, peran }) => layanan === kasus.layanan && bolehMenerima(kasus, peran, penerus))
    if (!kasus || !post) return false
    if (!(await moveKasus(tx, kasus, { pemegangId: penerus.id, giliranBasi: true }))) return false
    const rincian = { dari: petugas.id, kepada: penerus.id }
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'SERAH_TUGAS', objek: `pengaduan:${pengaduanId}`, rincian })
    return true
  })
}

export type Diserahkan = Readonly<{ diserahkan: number; gagal: number }>

/**
 * Hands several cases on to a colleague with the same post, each in an act of its own: one that has moved, is in other hands or
 * may not lie in his stops no other, and why is not said. @throws AppError INVALID_INPUT "penerusId.salah".
 */
export async function handOverBanyak(petugas: Petugas, { pilih, penerusId }: z.infer<typeof serahkanSchema>): Promise<Diserahkan> {
  const penerus = (await listPenerus(petugas)).some(({ id }) => id === penerusId) ? await findPetugas(penerusId, now()) : null
  if (!penerus) throw new AppError('INVALID_INPUT', ['penerusId.salah'])
  const targets = [...new Set(pilih)]
  let diserahkan = 0
  for (const one of targets) if (await serahkanSatu(petugas, penerus, one)) diserahkan += 1
  return { diserahkan, gagal: targets.length - diserahkan }
}
