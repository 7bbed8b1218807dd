import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { CatatWbs } from '@/lib/domain/lapor/catat-wbs-schema'
import type { IdentitasMejaWbs } from '@/lib/domain/lapor/identitas-meja-wbs-schema'
import { pengaduanIdOf } from '@/lib/infra/kode'
import type { PindaianMasuk } from '@/lib/services/pindaian-masuk/seal-pindaian'
import type { AmplopKiriman } from './amplop-kiriman'
import { assertFresh, diterimaOf, requirePencatat } from './catat-pengaduan'
import { TANPA_SURAT } from './catat-sp4n'
import { laporanOf } from './laporan-of'
import type { Meja } from './open-case'
import { submitLaporan, type Submitted } from './submit-laporan'

export type CatatWbsKiriman = Readonly<{
  kunciKirim: string
  identitas: IdentitasMejaWbs | AmplopKiriman
  materi: CatatWbs
  pindaian?: PindaianMasuk | null
}>

function mejaOf(petugas: Petugas, materi: CatatWbs): Meja {
  const { cara, tanggalTerima, nomorSurat, tanggalSurat, perihal, lisan } = materi
  const { diterimaAt, jam: jamTerima } = diterimaOf(materi)
  const surat = { ...TANPA_SURAT, jamTerima, lisan, ...(cara === 'SURAT' || cara === 'EMAIL' ? { nomorSurat, tanggalSurat, perihal } : {}) }
  return { petugasId: petugas.id, cara, tanggalTerima, diterimaAt, surat }
}

/**
 * Writes a WBS report down that came to the desk (W1): a visitor, a call, a letter, a message. The identity, typed here, is
 * sealed to the custodian: its officer cannot read it again.
 * @throws AppError FORBIDDEN, CONFLICT ("umum.sudahTercatat"), INVALID_INPUT as submitLaporan.
 */
export async function catatWbs(petugas: Petugas, { kunciKirim, identitas, materi, pindaian }: CatatWbsKiriman): Promise<Submitted> {
  await requirePencatat(petugas, 'WBS')
  await assertFresh(pengaduanIdOf(kunciKirim, 'WBS'))
  if (!identitas) throw new AppError('INVALID_INPUT', ['umum.amplop'])
  const laporan = laporanOf('WBS', { kunciKirim, identitas, materi })
  // The covered letter is evidence too; without one the files beside it are asked for as of any citizen.
  return submitLaporan({ ...laporan, pindaian: pindaian ?? undefined, kolom: { ...laporan.kolom, meja: mejaOf(petugas, materi) } })
}
