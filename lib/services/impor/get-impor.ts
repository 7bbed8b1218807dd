import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { guessPemetaan, ingatanSchema, type Ingatan, type Pemetaan } from '@/lib/domain/impor/pemetaan'
import { countBaris, findImpor, listBaris, listImpor, type ImporRow } from '@/lib/data/impor'
import { readSetelan } from '@/lib/data/setelan'
import { openBaris, openKepala, requirePengimpor } from './impor-context'

export const SETELAN_IMPOR = 'pemetaanImpor'
const CONTOH = 5
const TERAKHIR = 20

export async function readIngatan(): Promise<Ingatan> {
  const parsed = ingatanSchema.safeParse(await readSetelan(SETELAN_IMPOR))
  return parsed.success ? parsed.data : {}
}

export type RingkasanImpor = Readonly<{
  id: string
  nama: string
  status: ImporRow['status']
  jumlahBaris: number
  dibuatAt: Date
  selesaiAt: Date | null
  hitungan: Readonly<{ ANTRE: number; MASUK: number; GANDA: number; GAGAL: number }>
}>

export type ImporDetail = RingkasanImpor &
  Readonly<{ kepala: readonly string[]; contoh: readonly (readonly string[])[]; tebakan: Pemetaan }>

async function ringkasanOf(row: ImporRow): Promise<RingkasanImpor> {
  const { id, status, jumlahBaris, dibuatAt, selesaiAt } = row
  return { id, status, jumlahBaris, dibuatAt, selesaiAt, nama: openKepala(id, row.kepalaTersegel).nama, hitungan: await countBaris(id) }
}

/** The last imports of the office. @throws AppError FORBIDDEN. */
export async function listImporTerakhir(petugas: Petugas): Promise<readonly RingkasanImpor[]> {
  await requirePengimpor(petugas, 'BACA_IMPOR')
  return Promise.all((await listImpor(TERAKHIR)).map(ringkasanOf))
}

/** One import: before it runs with its first rows and a guess at its columns, afterwards with what became of its rows. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getImpor(petugas: Petugas, id: string): Promise<ImporDetail> {
  await requirePengimpor(petugas, 'BACA_IMPOR')
  const row = await findImpor(id)
  if (!row) throw new AppError('NOT_FOUND')
  const { kepala } = openKepala(id, row.kepalaTersegel)
  const first = row.status === 'DISIAPKAN' ? await listBaris(id, null, CONTOH) : []
  return {
    ...(await ringkasanOf(row)),
    kepala,
    contoh: first.map(({ nomor, isiTersegel }) => openBaris(id, nomor, isiTersegel)),
    tebakan: guessPemetaan(kepala, await readIngatan()),
  }
}
