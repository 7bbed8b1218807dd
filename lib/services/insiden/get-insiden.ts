import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { IsiInsiden } from '@/lib/domain/hak/hak-schema'
import { sisaJam } from '@/lib/domain/hak/jam72'
import { findInsiden, listInsidenRows, listTerdampak } from '@/lib/data/insiden'
import { findInstansiAktif } from '@/lib/data/instansi'
import { pengawasScope } from '@/lib/data/scope-pengawas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { assertPermission } from '@/lib/services/petugas/administrate'

export type Insiden = Readonly<{
  id: string
  nomor: string
  isi: IsiInsiden
  diketahuiAt: Date
  tenggatAt: Date
  lembagaAt: Date | null
  pelaporAt: Date | null
  dibuatAt: Date
  sisa: ReturnType<typeof sisaJam>
}>

export type InsidenRinci = Insiden &
  Readonly<{
    terdampak: readonly Readonly<{ id: string; nomorTiket: string; samaran: string }>[]
    kantor: Readonly<{ nama: string; pemda: string; alamat: string; telepon: string }>
  }>

/** All breaches, the latest first. @throws AppError FORBIDDEN. */
export async function listInsiden(petugas: Petugas): Promise<readonly Insiden[]> {
  await assertPermission(petugas, 'insiden:manage', 'BACA_INSIDEN', 'insidenData')
  return (await listInsidenRows()).map((row) => ({ ...row, sisa: sisaJam(row.tenggatAt, now()) }))
}

/** One breach with the cases this petugas may know of. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getInsiden(petugas: Petugas, id: string): Promise<InsidenRinci> {
  await assertPermission(petugas, 'insiden:manage', 'BACA_INSIDEN', `insidenData:${id}`)
  const row = await findInsiden(db, id)
  if (!row) throw new AppError('NOT_FOUND')
  const [terdampak, kantor] = await Promise.all([listTerdampak(db, id, pengawasScope(petugas, 'insiden:manage')), findInstansiAktif('WBS')])
  const { nama = '', pemda = '', alamat = '', telepon = '' } = kantor ?? {}
  return { ...row, sisa: sisaJam(row.tenggatAt, now()), terdampak, kantor: { nama, pemda, alamat, telepon } }
}
