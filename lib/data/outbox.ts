import 'server-only'
import { segel } from '@/lib/domain/segel'
import { sealText } from '@/lib/infra/cipher'
import { db, type Tx } from '@/lib/infra/db'

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
        kepadaTersegel: sealText(mail.kepada, segel.alamatSurel(mail.kunci)),
        isiTersegel: sealText(JSON.stringify({ subjek: mail.subjek, teks: mail.teks }), segel.isiSurel(mail.kunci)),
        jalankanAt: at,
        dibuatAt: at,
      },
    ],
    skipDuplicates: true,
  })
}

/** The cases each of these mails tells of; a mail about no case is missing. */
export async function listKasusSurel(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const mails = await db.outbox.findMany({ where: { id: { in: [...ids] } }, select: { id: true, kunci: true } })
  const answers = await db.kiriman.findMany({
    where: { id: { in: mails.flatMap(({ kunci }) => /^jawaban:(.+)$/.exec(kunci)?.[1] ?? []) } },
    select: { id: true, pengaduanId: true },
  })
  const reminders = await db.pengingat.findMany({
    where: { surel: { in: mails.flatMap(({ kunci }) => (kunci.startsWith('pengingat:') ? [kunci] : [])) } },
    select: { surel: true, pengaduanId: true },
  })
  const kasusOf = new Map(answers.map((row) => [`jawaban:${row.id}`, [row.pengaduanId]]))
  for (const { surel, pengaduanId } of reminders) if (surel) kasusOf.set(surel, [...(kasusOf.get(surel) ?? []), pengaduanId])
  return new Map(
    mails.flatMap(({ id, kunci }) => {
      const own = /^([0-9a-f]{32}):/.exec(kunci)?.[1]
      const kasus = kasusOf.get(kunci) ?? (own ? [own] : [])
      return kasus.length === 0 ? [] : [[id, kasus] as const]
    }),
  )
}

/** Takes back mails that still wait, by their keys. */
export async function cancelMails(tx: Tx, kunci: readonly string[]): Promise<void> {
  await tx.outbox.deleteMany({ where: { status: 'ANTRE', kunci: { in: [...kunci] } } })
}
