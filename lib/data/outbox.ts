import 'server-only'
import { sealText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'

export type OutgoingMail = Readonly<{ kunci: string; kepada: string; subjek: string; teks: string }>

/**
 * Puts a mail beside the act it tells of, in the same transaction. Address and text lie under the server key until the
 * worker sends them. `kunci` makes a retried act send once.
 */
export async function enqueueMail(tx: Tx, at: Date, mail: OutgoingMail): Promise<void> {
  await tx.outbox.createMany({
    data: [
      {
        kunci: mail.kunci,
        kepadaTersegel: sealText(mail.kepada, `outbox|${mail.kunci}|kepada`),
        isiTersegel: sealText(JSON.stringify({ subjek: mail.subjek, teks: mail.teks }), `outbox|${mail.kunci}|isi`),
        jalankanAt: at,
        dibuatAt: at,
      },
    ],
    skipDuplicates: true,
  })
}
