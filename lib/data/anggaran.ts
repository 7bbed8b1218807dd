import 'server-only'
import { anggaranOf } from '@/lib/domain/alur/setelan'
import type { JenisTenggat } from '@/lib/domain/alur/types'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { anggaranPreset, presetOf, type PresetSp4n } from '@/lib/domain/sp4n/preset'
import { db, type Tx } from '@/lib/infra/db'
import { readSetelan } from './setelan'

export const SETELAN_PRESET_SP4N = 'sp4n.preset'

export const readPresetSp4n = async (client: Tx = db): Promise<PresetSp4n> => presetOf(await readSetelan(SETELAN_PRESET_SP4N, client))

/** Budget of a clock that begins now, in working days. @throws AppError FORBIDDEN when the layanan has no such clock. */
export async function readAnggaran(layanan: Layanan, jenis: JenisTenggat, client: Tx = db): Promise<number> {
  if (!STANDAR[layanan].presetWaktu) return anggaranOf(layanan, jenis)
  const anggaran = anggaranPreset(await readPresetSp4n(client), jenis)
  if (anggaran === null) throw new AppError('FORBIDDEN')
  return anggaran
}
