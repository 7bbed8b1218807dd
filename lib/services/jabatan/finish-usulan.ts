import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { UnitOfWork } from '@/lib/data/transaction'
import { endUsulan, openRahasia, type UsulanJabatan } from '@/lib/data/usulan-jabatan'
import { APPLY } from './apply-usulan'

type Rahasia = Readonly<{ rahasia: string | null; titipan: string | null }>

function readRahasia(usulan: UsulanJabatan): Rahasia {
  const sealed = openRahasia(usulan)
  if (sealed === null || usulan.jenis !== 'ATUR_ULANG_SANDI') return { rahasia: sealed, titipan: null }
  const [rahasia, titipan] = JSON.parse(sealed) as [string, string]
  return { rahasia, titipan }
}

/**
 * Lets a confirmed proposal take effect, in the transaction of the last word for it. Returns what its confirmer alone reads.
 * @throws AppError CONFLICT, whatever the act itself refuses today.
 */
export async function finishUsulan(unit: UnitOfWork, usulan: UsulanJabatan, oleh: string): Promise<string | null> {
  const { rahasia, titipan } = readRahasia(usulan)
  if (!(await endUsulan(unit.tx, unit.at, usulan.id, 'BERLAKU', oleh))) throw new AppError('CONFLICT')
  const petugasId = usulan.petugasId ?? ''
  await APPLY[usulan.jenis](unit, { petugasId, isi: usulan.isi, rahasia })
  unit.audit({
    aktor: `petugas:${oleh}`,
    tindakan: usulan.jenis,
    objek: usulan.petugasId ? `petugas:${petugasId}` : `usulanJabatan:${usulan.id}`,
    rincian: { usulan: usulan.id },
  })
  return titipan
}
