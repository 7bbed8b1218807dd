import 'server-only'
import { DIPINDAHKAN } from '@/lib/domain/buku/kolom'
import type { Layanan } from '@/lib/domain/layanan'
import type { Tx } from '@/lib/infra/db'
import { takeNomor } from './nomor-surat'
import type { UnitOfWork } from './transaction'

type Writer = Pick<UnitOfWork, 'tx' | 'at' | 'audit'>

/** Each row of the register has an audit row of its own, so that neither can be put in or taken out alone. */
export const TULIS_BUKU = 'TULIS_BUKU'
const auditBaris = ({ audit }: Writer, pengaduanId: string, nomorRegister: string, baris: number): void =>
  audit({ aktor: 'sistem', tindakan: TULIS_BUKU, objek: `bukuPengaduan:${nomorRegister}`, rincian: { pengaduan: pengaduanId, baris } })

/** Enters a case into the register and returns its number. `today` is the office's ISO date. */
export async function registerPengaduan(writer: Writer, layanan: Layanan, pengaduanId: string, today: string): Promise<string> {
  const { tx, at } = writer
  const tahun = Number(today.slice(0, 4))
  const { urut: nomorUrut, nomor: nomorRegister } = await takeNomor(tx, { id: pengaduanId, layanan }, 'bukuPengaduan', today)
  await tx.bukuPengaduan.createMany({
    data: [{ layanan, tahun, nomorUrut, baris: 1, nomorRegister, pengaduanId, status: 'Proses', dibuatAt: at }],
  })
  auditBaris(writer, pengaduanId, nomorRegister, 1)
  return nomorRegister
}

/**
 * A case that begins to go around somebody leaves its running number: that number is closed without the case, and the entry
 * goes on under a sealed one, which is returned; null when its number is sealed already or it stands in no register.
 */
export async function moveToSealed(writer: Writer, pengaduanId: string, today: string, petugasId: string): Promise<string | null> {
  const { tx, at } = writer
  const last = await findLast(tx, pengaduanId)
  if (!last || last.nomorUrut === null) return null
  const { nomor } = await takeNomor(tx, { id: pengaduanId, layanan: last.layanan }, 'bukuPengaduan', today)
  const common = { layanan: last.layanan, pengaduanId, petugasId, dibuatAt: at }
  await tx.bukuPengaduan.createMany({
    data: [
      {
        ...common,
        tahun: last.tahun,
        nomorUrut: last.nomorUrut,
        nomorRegister: last.nomorRegister,
        baris: last.baris + 1,
        status: DIPINDAHKAN,
      },
      {
        ...common,
        tahun: Number(today.slice(0, 4)),
        nomorUrut: null,
        nomorRegister: nomor,
        baris: last.baris + 2,
        status: last.status,
        keterangan: last.keterangan,
      },
    ],
  })
  auditBaris(writer, pengaduanId, last.nomorRegister, last.baris + 1)
  auditBaris(writer, pengaduanId, nomor, last.baris + 2)
  return nomor
}

async function findLast(tx: Tx, pengaduanId: string) {
  return tx.bukuPengaduan.findFirst({
    where: { pengaduanId },
    orderBy: { baris: 'desc' },
    select: { layanan: true, tahun: true, nomorUrut: true, baris: true, nomorRegister: true, status: true, keterangan: true },
  })
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
export async function appendBukuPengaduan(writer: Writer, change: RegisterChange): Promise<void> {
  const { tx, at } = writer
  const last = await findLast(tx, change.pengaduanId)
  if (!last) return
  const { keterangan: _before, ...entri } = last
  const baris = change.baris ?? last.baris + 1
  await tx.bukuPengaduan.createMany({ data: [{ ...entri, ...change, baris, dibuatAt: at }] })
  auditBaris(writer, change.pengaduanId, last.nomorRegister, baris)
}
