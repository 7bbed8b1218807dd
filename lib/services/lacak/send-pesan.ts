import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { getKalender } from '@/lib/data/kalender'
import { findKasusById, type Kasus } from '@/lib/data/kasus'
import { insertPesan } from '@/lib/data/pesan'
import { inTransaction } from '@/lib/data/transaction'
import { pengaduanIdOf } from '@/lib/infra/kode'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { attachDraft, penerimaAsli } from '@/lib/services/bukti/attach-draft'
import { refreshGiliran } from '@/lib/services/alur/refresh-giliran'

export type SendPesan = Readonly<{ pengaduanId: string; kunciKirim: string; isi: string }>

/** The step a message of the reporter is, if it is one: what he was asked for, or his reply to a response of SP4N. */
function replyOf({ layanan, status }: Kasus): 'LENGKAPI' | 'BALAS' | null {
  if (status === 'MENUNGGU_PELAPOR') return 'LENGKAPI'
  return layanan === 'SP4N' && status === 'DIJAWAB' ? 'BALAS' : null
}

/**
 * The reporter writes, and adds files he chose before; when he was asked to complete his report this is the reply that
 * lets the clock run again (W6), and after a response of SP4N the one that opens the case anew (L9r). Sending the same form twice says it once.
 * @throws AppError INVALID_TRANSITION when the case is closed.
 */
export async function sendPesanPelapor({ pengaduanId, kunciKirim, isi }: SendPesan): Promise<void> {
  await inTransaction(async (unit) => {
    const kasus = await findKasusById(unit.tx, pengaduanId)
    if (!kasus) throw new AppError('NOT_FOUND')
    if (isClosed(kasus.status)) throw new AppError('INVALID_TRANSITION')
    const formId = pengaduanIdOf(kunciKirim, kasus.layanan)
    const row = { pengaduanId, dariPelapor: true, petugasId: null, peran: null, isi, kunciKirim: formId }
    if (!(await insertPesan(unit.tx, unit.at, row))) return
    const files = await attachDraft(unit, {
      formulirId: formId,
      pengaduanId,
      penerima: await penerimaAsli(kasus.layanan, kasus.peranDihindari),
    })
    const langkah = replyOf(kasus)
    if (langkah) {
      await takeLangkah(unit, 'PELAPOR', langkah, { pengaduanId, versi: kasus.versi })
    } else {
      if (files.length > 0) await refreshGiliran(unit, pengaduanId, await getKalender())
      unit.audit({ aktor: 'pelapor', tindakan: 'KIRIM_PESAN', objek: `pengaduan:${pengaduanId}`, rincian: { berkas: files.length } })
    }
  })
}
