import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { readStandar, type BagianStandar, type StandarInput } from '@/lib/domain/instansi/standar-schema'
import { LAYANAN, type HariStandar, type Layanan } from '@/lib/domain/layanan'
import { kantorSitus, type KantorSitus } from '@/lib/domain/situs/kantor'
import { findInstansi, insertRiwayatInstansi, updateStandar } from '@/lib/data/instansi'
import { readPresetSp4n } from '@/lib/data/anggaran'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { anggaranPreset, type PresetSp4n } from '@/lib/domain/sp4n/preset'
import { administrate } from '@/lib/services/petugas/administrate'
import { getKeadaan } from './get-keadaan'

const BAGIAN_WAKTU = ['VERIFIKASI', 'SUBSTANSI', 'TANGGAPAN'] as const

/** What the public page of a service standard shows; `hari` are the working days of its clocks. */
export type StandarPelayanan = Readonly<{
  kantor: KantorSitus
  sendiri: Readonly<Partial<Record<BagianStandar, string>>>
  hari: number
}>

/** Working days until the answer: of one clock, or of its parts where the office counts them one by one. */
function hariStandar(layanan: Layanan, preset: PresetSp4n): number {
  const { setelan, presetWaktu } = STANDAR[layanan]
  if (!presetWaktu) return setelan.anggaran.PENYELESAIAN ?? 0
  const parts = BAGIAN_WAKTU.map((jenis) => anggaranPreset(preset, jenis) ?? 0)
  return anggaranPreset(preset, 'PENYELESAIAN') ?? parts.reduce((sum, days) => sum + days, 0)
}

/** Working days until the answer, of every layanan: what its pages promise is what its clocks count. */
export async function listHari(): Promise<HariStandar> {
  const preset = await readPresetSp4n()
  return Object.fromEntries(LAYANAN.map((layanan) => [layanan, hariStandar(layanan, preset)])) as HariStandar
}

/** The service standard of a layanan that somebody runs here. @throws AppError NOT_FOUND. */
export async function getStandar(layanan: Layanan): Promise<StandarPelayanan> {
  const { kantor, keadaan } = await getKeadaan(layanan)
  if (!kantor || keadaan === 'TIDAK_ADA') throw new AppError('NOT_FOUND')
  return {
    kantor: kantorSitus(kantor, keadaan === 'BUKA'),
    sendiri: readStandar(kantor.standar),
    hari: (await listHari())[layanan],
  }
}

/** Words parts of the standard anew; an empty part is told in the words of the site again. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function saveStandar(petugas: Petugas, { layanan, ...bagian }: StandarInput): Promise<void> {
  const act = { petugas, permission: 'instansi:manage', tindakan: 'UBAH_STANDAR', objek: `layanan:${layanan}` } as const
  await administrate(act, async ({ tx, at }) => {
    const instansi = await findInstansi(tx, layanan)
    if (!instansi) throw new AppError('NOT_FOUND')
    const standar = Object.fromEntries(Object.entries(bagian).filter(([, teks]) => teks !== ''))
    await updateStandar(tx, layanan, standar)
    await insertRiwayatInstansi(tx, at, instansi.id, { tindakan: 'STANDAR', data: standar, oleh: `petugas:${petugas.id}` })
  })
}
