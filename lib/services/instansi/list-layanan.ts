import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { peranKosong, type KeadaanLayanan } from '@/lib/domain/instansi/keadaan'
import type { Layanan } from '@/lib/domain/layanan'
import { alamatLapor, STANDAR } from '@/lib/domain/layanan/semua'
import { findInstansi, listRiwayatInstansi } from '@/lib/data/instansi'
import { listPetugasNames } from '@/lib/data/petugas'
import { listKunciAktif, listPeranTerisi } from '@/lib/data/sistem'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { assertPermission } from '@/lib/services/petugas/administrate'
import { listKeadaan } from './get-keadaan'

/** One layanan on the list of its administrator: its office, whether it takes reports in, and what it still needs. */
export type LayananDikelola = Readonly<{
  layanan: Layanan
  keadaan: KeadaanLayanan
  nama: string | null
  peranKosong: readonly Peran[]
  /** Keys it needs and does not have. */
  kunciKosong: readonly ('PEMULIHAN' | 'PEMEGANG')[]
}>

const KUNCI = ['PEMULIHAN', 'PEMEGANG'] as const

/** What each layanan has and lacks, in their order; for whoever looks after the site. */
export async function listKekurangan(): Promise<readonly LayananDikelola[]> {
  const at = now()
  return Promise.all(
    (await listKeadaan()).map(async ({ layanan, keadaan, kantor }) => {
      const nama = kantor && `${kantor.nama}, ${kantor.pemda}`
      if (!kantor) return { layanan, keadaan, nama, peranKosong: [], kunciKosong: [] }
      const [peranTerisi, kunci] = await Promise.all([listPeranTerisi(layanan, at), listKunciAktif(layanan)])
      const kunciKosong = STANDAR[layanan].identitas ? KUNCI.filter((jenis) => !kunci.includes(jenis)) : []
      return { layanan, keadaan, nama, peranKosong: peranKosong({ layanan, peranTerisi }), kunciKosong }
    }),
  )
}

/** @throws AppError FORBIDDEN. */
export async function listLayanan(petugas: Petugas): Promise<readonly LayananDikelola[]> {
  await assertPermission(petugas, 'instansi:manage', 'BACA_LAYANAN', 'layanan')
  return listKekurangan()
}

const KODE_SPANDUK = 'padding:.6em 1em;border:2px solid;font-weight:bold;text-decoration:none'

/** A link the office puts on its own site: plain markup that fetches nothing from here. */
const spandukOf = (layanan: Layanan): string =>
  `<a href="${env().appUrl}${alamatLapor(layanan)}" style="${KODE_SPANDUK}">Isu dan Keluhan</a>`

/** The profile of a layanan's office with its history; null where it has none. @throws AppError FORBIDDEN. */
export async function getLayanan(petugas: Petugas, layanan: Layanan) {
  await assertPermission(petugas, 'instansi:manage', 'BACA_LAYANAN', `layanan:${layanan}`)
  const instansi = await findInstansi(db, layanan)
  if (!instansi) return null
  const riwayat = await listRiwayatInstansi(instansi.id)
  const ids = riwayat.map(({ oleh }) => oleh.replace(/^petugas:/, '')).filter((id) => /^[0-9a-f-]{36}$/.test(id))
  const names = await listPetugasNames(ids)
  return {
    instansi,
    spanduk: spandukOf(layanan),
    riwayat: riwayat.map((row) => ({
      id: row.id,
      tindakan: row.tindakan,
      at: row.dibuatAt,
      oleh: names.get(row.oleh.replace(/^petugas:/, '')) ?? null,
      nama: (row.data as { nama?: string } | null)?.nama ?? null,
    })),
  }
}

/** The profile an opened layanan's form begins with: the same government. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function getPemda(petugas: Petugas) {
  await assertPermission(petugas, 'instansi:manage', 'BACA_LAYANAN', 'layanan')
  const pertama = (await listKeadaan()).find(({ kantor }) => kantor !== null)?.kantor
  if (!pertama) throw new AppError('NOT_FOUND')
  return pertama
}
