import 'server-only'
import { findSuratJawaban } from '@/lib/data/berkas-kasus'
import type { Kasus } from '@/lib/data/kasus'
import { listKirimanIds } from '@/lib/data/kiriman'
import { cancelMails, enqueueMail } from '@/lib/data/outbox'
import type { UnitOfWork } from '@/lib/data/transaction'
import { readJawaban } from '@/lib/services/jawaban/jawaban-isi'

/** Outbox key of an answer by mail; the worker completes the delivery when this one has been sent. */
export const KUNCI_JAWABAN = 'jawaban:'

/**
 * The one mail with content, by the reporter's own choice (kirimJawaban SUREL): the text of the answer, addressed to the
 * samaran, with the ticket number.
 */
export async function enqueueJawaban(
  { tx, at }: Pick<UnitOfWork, 'tx' | 'at'>,
  kasus: Kasus,
  jawabanId: string,
  kirimanId: string,
  alamat: string,
): Promise<void> {
  const jawaban = await findSuratJawaban(tx, jawabanId)
  const isi = readJawaban(kasus.id, jawaban.versi, jawaban.isiTersegel)
  await enqueueMail(tx, at, {
    kunci: `${KUNCI_JAWABAN}${kirimanId}`,
    kepada: alamat,
    subjek: 'Jawaban untuk Anda',
    teks: [
      `Yth. ${kasus.samaran},`,
      `Berikut jawaban atas laporan Anda dengan nomor tiket ${kasus.nomorTiket} (surat nomor ${jawaban.nomor}).`,
      isi,
      'Bila jawaban ini belum menyelesaikan persoalan, Anda dapat mengajukan keberatan melalui halaman lacak.',
    ].join('\n\n'),
  })
}

/** Takes back an answer that still waits in the outbox: its case was withdrawn, or the clerk delivers it another way. */
export async function cancelMailedAnswer({ tx }: Pick<UnitOfWork, 'tx'>, pengaduanId: string): Promise<void> {
  const ids = await listKirimanIds(tx, pengaduanId)
  await cancelMails(
    tx,
    ids.map((id) => `${KUNCI_JAWABAN}${id}`),
  )
}
