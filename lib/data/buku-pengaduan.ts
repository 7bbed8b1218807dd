import 'server-only'
import type { Layanan } from '@/lib/domain/layanan'
import type { Tx } from '@/lib/infra/db'
import { takeNomor } from './nomor-surat'

/** Enters a case into the register and returns its number. `today` is the office's ISO date. */
export async function registerPengaduan(tx: Tx, at: Date, layanan: Layanan, pengaduanId: string, today: string): Promise<string> {
  const tahun = Number(today.slice(0, 4))
  const { urut: nomorUrut, nomor: nomorRegister } = await takeNomor(tx, layanan, 'bukuPengaduan', today)
  await tx.bukuPengaduan.createMany({
    data: [{ layanan, tahun, nomorUrut, baris: 1, nomorRegister, pengaduanId, status: 'Proses', dibuatAt: at }],
  })
  return nomorRegister
}

type RegisterChange = Readonly<{
  pengaduanId: string
  status: string
  keterangan?: string
  petugasId: string | null
  /** A correction: the column, what was typed, and the number of the row it was sealed for. */
  kolom?: number
  pembetulanTersegel?: Uint8Array<ArrayBuffer>
  baris?: number
}>

/**
 * Nothing in the register is ever changed: a new state is a new row under the same number. A row number already taken breaks
 * the unique index.
 */
export async function appendBukuPengaduan(tx: Tx, at: Date, change: RegisterChange): Promise<void> {
  const last = await tx.bukuPengaduan.findFirst({
    where: { pengaduanId: change.pengaduanId },
    orderBy: { baris: 'desc' },
    select: { layanan: true, tahun: true, nomorUrut: true, baris: true, nomorRegister: true },
  })
  if (!last) return
  await tx.bukuPengaduan.createMany({ data: [{ ...last, ...change, baris: change.baris ?? last.baris + 1, dibuatAt: at }] })
}
