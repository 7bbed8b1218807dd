import 'server-only'
import * as z from 'zod'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { pesanSchema } from '@/lib/domain/lacak/lacak-schema'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { findKasus } from '@/lib/data/kasus'
import { insertPesan } from '@/lib/data/pesan'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { notifyPelapor } from '@/lib/services/alur/notify-kabar'

export const pesanStafSchema = pesanSchema.extend({
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/),
  kunciKirim: z.string().regex(/^[0-9a-f]{32}$/),
})

export type PesanStafInput = z.infer<typeof pesanStafSchema>

/** A handler writes to the reporter, who sees the unit and never the name. @throws AppError NOT_FOUND, FORBIDDEN, INVALID_TRANSITION. */
export async function sendPesanStaf(petugas: Petugas, input: PesanStafInput): Promise<void> {
  await recordRefusal(petugas, 'KIRIM_PESAN', `pengaduan:${input.pengaduanId}`, () =>
    inTransaction(async (unit) => {
      const kasus = await findKasus(unit.tx, petugas, input.pengaduanId)
      if (!kasus) throw new AppError('NOT_FOUND')
      const sebagai = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
      if (!mayIn(kasus.layanan, sebagai, 'pesan:write')) throw new AppError('FORBIDDEN')
      if (isClosed(kasus.status)) throw new AppError('INVALID_TRANSITION')
      const peran = sebagai.find((held) => mayIn(kasus.layanan, [held], 'pesan:write')) ?? null
      const row = {
        pengaduanId: kasus.id,
        dariPelapor: false,
        petugasId: petugas.id,
        peran,
        isi: input.pesan,
        kunciKirim: input.kunciKirim,
      }
      if (!(await insertPesan(unit.tx, unit.at, row))) return
      await notifyPelapor(unit, kasus, `pesan:${input.kunciKirim}`)
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'KIRIM_PESAN', objek: `pengaduan:${kasus.id}` })
    }),
  )
}
