import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { StatusMasukan } from '@/lib/domain/kanal/jawaban-schema'
import { masukLacakSchema } from '@/lib/domain/lacak/lacak-schema'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { openLacak } from '@/lib/services/lacak/open-lacak'

/**
 * Where a report stands, for whoever holds both its codes: the same right, and the same slowness, as the tracking page.
 * @throws AppError WRONG_CREDENTIALS: one answer for an unknown number, a wrong code and a case of another service.
 */
export async function getStatusMasukan(nomorTiket: string, kodeAkses: string): Promise<StatusMasukan> {
  const codes = masukLacakSchema.safeParse({ nomorTiket, kodeAkses })
  if (!codes.success || !codes.data.nomorTiket.startsWith('SP4N-')) throw new AppError('WRONG_CREDENTIALS')
  const detail = await getLacak(await openLacak(codes.data))
  if (!detail) throw new AppError('WRONG_CREDENTIALS')
  const { label, selesai, judul, mengenai, diterimaAt, tenggat, jawaban } = detail
  return {
    nomorTiket: detail.nomorTiket,
    status: label,
    selesai,
    judul,
    unit: mengenai,
    diterimaAt: diterimaAt.toISOString(),
    batas: tenggat?.hitungan.batas ?? null,
    tanggapan: jawaban && { isi: jawaban.isi, at: jawaban.at?.toISOString() ?? null },
  }
}
