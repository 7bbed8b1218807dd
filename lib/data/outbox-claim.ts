import 'server-only'
import { segel } from '@/lib/domain/segel'
import { cutText } from '@/lib/domain/teks/clean'
import { openText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'

/** Minutes a claimed mail belongs to one worker; a dead worker's mail comes back after that. */
const LEASE_MINUTES = 2

export type ClaimedMail = Readonly<{
  id: string
  kunci: string
  percobaan: number
  dibuatAt: Date
  kepada: string
  subjek: string
  teks: string
}>

type Row = Readonly<{ id: string; kunci: string; percobaan: number; dibuatAt: Date; kepadaTersegel: Uint8Array; isiTersegel: Uint8Array }>

function openRow(row: Row): ClaimedMail {
  const isi = JSON.parse(openText(row.isiTersegel, segel.isiSurel(row.kunci))) as { subjek: string; teks: string }
  return {
    id: row.id,
    kunci: row.kunci,
    percobaan: row.percobaan,
    dibuatAt: row.dibuatAt,
    kepada: openText(row.kepadaTersegel, segel.alamatSurel(row.kunci)),
    ...isi,
  }
}

/** Takes due mails for this worker; others skip what is taken. The address is read here, at the moment of sending. */
export async function claimMails(at: Date, take: number): Promise<readonly ClaimedMail[]> {
  const until = new Date(at.getTime() + LEASE_MINUTES * 60_000)
  const rows = await db.$queryRaw<Row[]>`
    UPDATE "outbox" SET "dikunciSampai" = ${until}, "percobaan" = "percobaan" + 1
    WHERE "id" IN (
      SELECT "id" FROM "outbox"
      WHERE "status" = 'ANTRE' AND "jalankanAt" <= ${at} AND ("dikunciSampai" IS NULL OR "dikunciSampai" < ${at})
      ORDER BY "jalankanAt" LIMIT ${take} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "kunci", "percobaan", "dibuatAt", "kepadaTersegel", "isiTersegel"`
  return rows.map(openRow)
}

/** `lanjutan`: the case takes a step for it, as a job of its own. */
export async function markSent(id: string, at: Date, lanjutan = false): Promise<void> {
  // Address and text are of no further use once the mail has left.
  await db.outbox.updateMany({
    where: { id, status: 'ANTRE' },
    data: {
      status: 'TERKIRIM',
      terkirimAt: at,
      dikunciSampai: null,
      lanjutanAt: lanjutan ? at : null,
      kepadaTersegel: new Uint8Array(),
      isiTersegel: new Uint8Array(),
      galat: null,
    },
  })
}

/** Puts a mail back for later without counting it as a try. */
export async function postponeMail(id: string, jalankanAt: Date): Promise<void> {
  await db.outbox.updateMany({ where: { id, status: 'ANTRE' }, data: { jalankanAt, dikunciSampai: null, percobaan: { decrement: 1 } } })
}

/** Puts a mail back for later, or gives it up visibly. `galat` is the transport's own short reason. */
export async function markFailed(id: string, jalankanAt: Date | null, galat: string, lanjutanAt: Date | null = null): Promise<void> {
  await db.outbox.updateMany({
    where: { id, status: 'ANTRE' },
    data: jalankanAt
      ? { jalankanAt, dikunciSampai: null, galat: cutText(galat, 120) }
      : // Nobody sends it again, so it needs neither address nor text.
        {
          status: 'GAGAL',
          lanjutanAt,
          dikunciSampai: null,
          galat: cutText(galat, 120),
          kepadaTersegel: new Uint8Array(),
          isiTersegel: new Uint8Array(),
        },
  })
}

export type Lanjutan = Readonly<{ id: string; kunci: string; status: string; percobaan: number }>

/** Takes mails whose case has a step to take, one worker each; `lagiAt` is when they come back should this one not finish. */
export async function claimLanjutan(at: Date, lagiAt: Date, take: number): Promise<readonly Lanjutan[]> {
  return db.$queryRaw<Lanjutan[]>`
    UPDATE "outbox" SET "lanjutanAt" = ${lagiAt}, "lanjutanPercobaan" = "lanjutanPercobaan" + 1
    WHERE "id" IN (SELECT "id" FROM "outbox" WHERE "lanjutanAt" <= ${at} ORDER BY "lanjutanAt" LIMIT ${take} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "kunci", "status", "lanjutanPercobaan" AS percobaan`
}

/** The step was taken, or comes later. */
export async function setLanjutan(id: string, lanjutanAt: Date | null): Promise<void> {
  await db.outbox.updateMany({ where: { id }, data: { lanjutanAt } })
}

/** The key of a mail that has left or was given up, by the id it was sent with. */
export async function findMailKunci(id: string): Promise<string | null> {
  return (await db.outbox.findUnique({ where: { id }, select: { kunci: true } }))?.kunci ?? null
}
