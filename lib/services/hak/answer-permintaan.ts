import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { JawabPermintaan } from '@/lib/domain/hak/hak-schema'
import { answerPermintaanRow, findKasusPermintaan } from '@/lib/data/permintaan-data'
import { notifyPelapor } from '@/lib/services/alur/notify-kabar'
import { administrate } from '@/lib/services/petugas/administrate'

/**
 * Answers a reporter's request about his data; he reads it on the tracking page.
 * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it is answered already.
 */
export async function answerPermintaan(petugas: Petugas, { permintaanId, putusanData, jawabanData }: JawabPermintaan): Promise<void> {
  const permission = 'permintaan-data:answer'
  const act = {
    petugas,
    permission,
    tindakan: 'JAWAB_PERMINTAAN_DATA',
    objek: `permintaanData:${permintaanId}`,
    rincian: { putusan: putusanData },
  } as const
  await administrate(act, async ({ tx, at }) => {
    const pengaduanId = await findKasusPermintaan(tx, petugas, permission, permintaanId)
    if (pengaduanId === null) throw new AppError('NOT_FOUND')
    const answered = await answerPermintaanRow(tx, at, {
      id: permintaanId,
      status: putusanData,
      jawaban: jawabanData,
      petugasId: petugas.id,
    })
    if (!answered) throw new AppError('CONFLICT')
    await notifyPelapor({ tx, at }, { id: pengaduanId }, `data:${permintaanId}`)
  })
}
