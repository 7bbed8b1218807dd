import 'server-only'
import type { UnitOfWork } from '@/lib/data/transaction'
import { sidikPenerima, type Dasar } from '@/lib/infra/penerima-tersemat'

export const SEMATKAN_KUNCI = 'SEMATKAN_KUNCI'

export type Sematan = Readonly<{ penerima: string; dasar: Dasar; proses?: string }>

/** The row every change of a pin leaves: verification holds pin and database against the last one of each slot. */
export function auditSematan(
  { audit }: Pick<UnitOfWork, 'audit'>,
  aktor: string,
  slot: string,
  { penerima, dasar, proses }: Sematan,
): void {
  audit({
    aktor,
    tindakan: SEMATKAN_KUNCI,
    objek: `slot:${slot}`,
    rincian: { sidik: sidikPenerima(penerima), dasar, ...(proses ? { proses } : {}) },
  })
}
