import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { PresetInput, PresetSp4n } from '@/lib/domain/sp4n/preset'
import { readPresetSp4n, SETELAN_PRESET_SP4N } from '@/lib/data/anggaran'
import { writeSetelan } from '@/lib/data/setelan'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'surat:configure'
const OBJEK = 'setelan:sp4n.preset'

/** Which limits SP4N counts with. @throws AppError FORBIDDEN. */
export async function getPresetSp4n(petugas: Petugas): Promise<PresetSp4n> {
  await assertPermission(petugas, PERMISSION, 'BACA_TENGGAT_SP4N', OBJEK)
  return readPresetSp4n()
}

/** Clocks that begin from now on count with the other limits; running ones keep the limit they were promised. @throws AppError FORBIDDEN. */
export async function savePresetSp4n(petugas: Petugas, { preset }: PresetInput): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'UBAH_TENGGAT_SP4N', objek: OBJEK, rincian: { preset } } as const
  await administrate(act, ({ tx, at }) => writeSetelan(tx, at, SETELAN_PRESET_SP4N, preset, petugas.id))
}
