import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { IsiInsiden } from '@/lib/domain/hak/hak-schema'
import { sisaJam } from '@/lib/domain/hak/jam72'
import type { Layanan } from '@/lib/domain/layanan'
import type { Kantor } from '@/lib/domain/surat/naskah'
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

const KOSONG: Kantor = { nama: '', pemda: '', alamat: '', telepon: '' }

export type InsidenRinci = Insiden &
  Readonly<{
    /** Each with the office whose case it is: that office writes to its reporter. */
    terdampak: readonly Readonly<{ id: string; nomorTiket: string; samaran: string; kantor: Kantor }>[]
    /** The office that writes to the authority. */
    kantor: Kantor
  }>

/** All breaches, the latest first. @throws AppError FORBIDDEN. */
export async function listInsiden(petugas: Petugas): Promise<readonly Insiden[]> {
  await assertPermission(petugas, 'insiden:manage', 'BACA_INSIDEN', 'insidenData')
  return (await listInsidenRows()).map((row) => ({ ...row, sisa: sisaJam(row.tenggatAt, now()) }))
}

async function kantorOf(layanan: Layanan): Promise<Kantor> {
  const { nama, pemda, alamat, telepon } = (await findInstansiAktif(layanan)) ?? KOSONG
  return { nama, pemda, alamat, telepon }
}

/** The layanan he answers for in matters of data; whoever gets here holds one. */
function layananOf(petugas: Petugas): Layanan {
  const held = petugas.peran.find(({ peran, atasan }) => !atasan && may([peran], 'insiden:manage'))
  if (!held) throw new AppError('FORBIDDEN')
  return held.layanan
}

/** One breach with the cases this petugas may know of. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getInsiden(petugas: Petugas, id: string): Promise<InsidenRinci> {
  await assertPermission(petugas, 'insiden:manage', 'BACA_INSIDEN', `insidenData:${id}`)
  const row = await findInsiden(db, id)
  if (!row) throw new AppError('NOT_FOUND')
  const rows = await listTerdampak(db, id, pengawasScope(petugas, 'insiden:manage'))
  const terdampak = await Promise.all(rows.map(async ({ layanan, ...row }) => ({ ...row, kantor: await kantorOf(layanan) })))
  return { ...row, sisa: sisaJam(row.tenggatAt, now()), terdampak, kantor: await kantorOf(layananOf(petugas)) }
}
