import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Layanan } from '@/lib/domain/layanan'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { isRahasia } from '@/lib/domain/pengaduan/rahasia'
import { labelPelapor, type LabelPelapor } from '@/lib/domain/pengaduan/status'
import { holdsRahasia, listPengaduanAkun } from '@/lib/data/akun-pengaduan'
import { hasKabarAkun } from '@/lib/data/akun-pelapor'
import { listSessionPelapor } from '@/lib/data/session-pelapor'
import { openJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import type { Pelapor } from './get-pelapor'
import { idleSince } from './session'

type KasusSaya = Readonly<{
  pengaduanId: string
  nomorTiket: string
  layanan: Layanan
  label: LabelPelapor
  /** Null for a secret case: a glance over the shoulder tells nothing. */
  judul: string | null
  diterimaAt: Date
}>

export type AkunSaya = Readonly<{
  samaran: string
  kasus: readonly KasusSaya[]
  /** `rahasia`: a secret case leads here, so that no address may be kept. */
  kabar: Readonly<{ tersimpan: boolean; rahasia: boolean }>
  session: readonly Readonly<{ sessionId: string; dibuatAt: Date; terakhirAt: Date; ini: boolean }>[]
}>

type Row = Awaited<ReturnType<typeof listPengaduanAkun>>[number]

const judulOf = (row: Row) => (isRahasia(row) ? null : isiSchema.parse(openJson(row.materiTersegel, segel.isi(row.id))).judul)

const toKasus = (row: Row): KasusSaya => ({
  pengaduanId: row.id,
  nomorTiket: row.nomorTiket,
  layanan: row.layanan,
  label: labelPelapor(row.status),
  judul: judulOf(row),
  diterimaAt: row.diterimaAt,
})

/** Everything the reporter's own page shows. */
export async function getAkun({ akunId, samaran, sessionId }: Pelapor): Promise<AkunSaya> {
  const at = now()
  const [kasus, tersimpan, rahasia, session] = await Promise.all([
    listPengaduanAkun(akunId),
    hasKabarAkun(db, akunId),
    holdsRahasia(db, akunId),
    listSessionPelapor(akunId, at, idleSince(at)),
  ])
  return {
    samaran,
    kasus: kasus.map(toKasus),
    kabar: { tersimpan, rahasia },
    session: session.map(({ id, ...times }) => ({ sessionId: id, ...times, ini: id === sessionId })),
  }
}
