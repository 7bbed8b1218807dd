import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CaraBukti, KeberatanWakil } from '@/lib/domain/wakil/wakil-schema'
import type { CaraPenyampaian } from '@/lib/domain/lapor/pilihan'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { submitKeberatan } from '@/lib/services/lacak/submit-keberatan'
import { diterimaOf } from '@/lib/services/lapor/catat-pengaduan'
import { TANPA_SURAT } from '@/lib/services/lapor/catat-sp4n'
import type { Submitted } from '@/lib/services/lapor/submit-laporan'
import { findForWakil, proveKode, recordWakil } from './prove-wakil'

const CARA: Readonly<Record<CaraBukti, CaraPenyampaian>> = { KODE: 'LANGSUNG', SURAT: 'SURAT', PEMEGANG: 'LANGSUNG' }

/**
 * The desk files an objection for a reporter who came or wrote: a new case with a receipt of its own, answered the way the first
 * one is (W18).
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION while the parent is neither finished nor archived; as proveKode.
 */
export async function objectWakil(petugas: Petugas, kunciKirim: string, input: KeberatanWakil): Promise<Submitted> {
  const { pengaduanId: indukId, caraBukti, tanggalWakil: tanggalTerima, alasanKeberatan, penjelasan, terlapor } = input
  return recordRefusal(petugas, 'WAKILI_PELAPOR', `pengaduan:${indukId}`, async () => {
    await proveKode(petugas, input)
    const { kirimJawaban } = await inTransaction((unit) => findForWakil(unit, petugas, input))
    const { diterimaAt, jam: jamTerima } = diterimaOf({ tanggalTerima, jamTerima: '' })
    const surat = { ...TANPA_SURAT, jamTerima }
    return submitKeberatan({
      indukId,
      kunciKirim,
      // Mail would need the address anew; the page shows the answer to whoever has the code.
      keberatan: {
        alasanKeberatan,
        penjelasan,
        terlapor,
        emailKabar: '',
        kirimJawaban: kirimJawaban === 'SUREL' ? 'HALAMAN' : kirimJawaban,
        pernyataan: '1',
      },
      wakil: {
        petugas,
        meja: { petugasId: petugas.id, cara: CARA[caraBukti], tanggalTerima, diterimaAt, surat },
        record: (unit) => recordWakil(unit, petugas, input, 'AJUKAN_KEBERATAN'),
      },
    })
  })
}
