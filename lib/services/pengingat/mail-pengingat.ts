import 'server-only'
import { AMBANG, GESER, type Ambang } from '@/lib/domain/tenggat/pengingat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { enqueueMail } from '@/lib/data/outbox'
import { isDisurati, listBelumDisurati, setSurelPengingat } from '@/lib/data/pengingat'
import { inTransaction } from '@/lib/data/transaction'
import { env } from '@/lib/infra/env'

type Baris = Awaited<ReturnType<typeof listBelumDisurati>>[number]

/** Reminders one round takes; the rest are the next round's. */
const BATCH = 2000

const JUDUL: Readonly<Record<Ambang | typeof GESER, string>> = {
  100: 'Batas waktunya tercapai atau terlewati',
  80: 'Waktunya terpakai 80 persen',
  50: 'Waktunya terpakai 50 persen',
  [GESER]: 'Batas waktunya bergeser karena kalender kerja berubah',
}

/** Register numbers and the address of the site; nothing else of a case. */
function isiSurel(rows: readonly Baris[]): Readonly<{ subjek: string; teks: string }> {
  const parts = ([...AMBANG.toReversed(), GESER] as const).flatMap((ambang) => {
    const nomor = [...new Set(rows.filter((row) => row.ambang === ambang).map((row) => row.nomorRegister ?? 'belum bernomor'))]
    return nomor.length > 0 ? [`${JUDUL[ambang]}:\n${nomor.map((one) => `- ${one}`).join('\n')}`] : []
  })
  const jumlah = new Set(rows.map(({ tenggatId }) => tenggatId)).size
  return {
    subjek: `Pengingat tenggat: ${jumlah}`,
    teks: `${parts.join('\n\n')}\n\nMasuk ke halaman petugas untuk membukanya: ${env().appUrl}/staf`,
  }
}

/** The mail of one person's day; once it is written only what is due today is told the same day, each by a mail of its own. */
async function mailOne(rows: readonly Baris[]): Promise<void> {
  const [first] = rows
  if (!first) return
  await inTransaction(async ({ tx, at }) => {
    const kunci = `pengingat:${first.benturan ? 'tersegel' : 'biasa'}:${first.petugasId}:${officeDate(at)}`
    const sudah = await isDisurati(tx, kunci)
    const mails = sudah
      ? rows.filter(({ ambang }) => ambang === 100).map((row) => ({ kunci: `${kunci}:${row.tenggatId}`, rows: [row] }))
      : [{ kunci, rows }]
    for (const mail of mails) {
      const ids = mail.rows.map(({ id }) => id)
      if ((await setSurelPengingat(tx, ids, mail.kunci)) < ids.length) continue
      await enqueueMail(tx, at, { kunci: mail.kunci, kepada: first.kepada, ...isiSurel(mail.rows) })
    }
  })
}

/**
 * Tells by mail what was brought to mind and is not told yet: one a person and day. Cases somebody must find no trace of go in a mail of
 * their own, so that no other changes with them.
 */
export async function mailPengingat(): Promise<void> {
  const groups = new Map<string, Baris[]>()
  for (const row of await listBelumDisurati(BATCH)) {
    const key = `${row.petugasId} ${row.benturan}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  for (const rows of groups.values()) await mailOne(rows)
}
