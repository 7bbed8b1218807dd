import 'server-only'
import { enqueueMail } from '@/lib/data/outbox'
import type { Kasus } from '@/lib/data/kasus'
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
  const jawaban = await tx.jawaban.findUniqueOrThrow({ where: { id: jawabanId }, select: { versi: true, nomor: true, isiTersegel: true } })
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
  const rows = await tx.kiriman.findMany({ where: { pengaduanId }, select: { id: true } })
  await tx.outbox.deleteMany({ where: { status: 'ANTRE', kunci: { in: rows.map((row) => `${KUNCI_JAWABAN}${row.id}`) } } })
}
