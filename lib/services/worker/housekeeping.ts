import 'server-only'
import { getKalender } from '@/lib/data/kalender'
import { claimTolak, listFinishedTolak } from '@/lib/data/hitungan-tolak'
import { purgeImpor } from '@/lib/data/impor'
import { listLewat, type KasusWhere } from '@/lib/data/antrean'
import { findKasusById } from '@/lib/data/kasus'
import { destroyAmplopLama } from '@/lib/data/kunci'
import { purgeKunjungan } from '@/lib/data/kunjungan-lacak'
import { purgeSessionPelapor } from '@/lib/data/session-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import { hasLangkah, type Langkah } from '@/lib/domain/alur/engine'
import { LAYANAN } from '@/lib/domain/layanan'
import type { Fakta } from '@/lib/domain/alur/types'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { AppError } from '@/lib/domain/errors'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { idleSince } from '@/lib/services/akun/session'
import { faktaOf } from '@/lib/services/alur/fakta'
import type { Effect } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { ARSIP_TIDAK_LENGKAP } from '@/lib/services/langkah/verifikasi'

type Due = Readonly<{ where: KasusWhere; lewat: (fakta: Fakta) => boolean; langkah: Langkah; tulis?: Effect }>

/** Cases one round looks at; the rest are the next round's. */
const BATCH = 200

/** Takes by itself the step of cases whose due date is past. Returns how many it took. */
async function takeDue({ where, lewat, langkah, tulis }: Due): Promise<number> {
  let taken = 0
  for (const id of await listLewat(where, officeDate(now()), BATCH)) {
    const kasus = await findKasusById(db, id)
    if (!kasus || !lewat(faktaOf(kasus, now(), await getKalender()))) continue
    try {
      await runLangkah('SISTEM', langkah, { pengaduanId: id, versi: kasus.versi }, tulis)
      taken += 1
    } catch (error) {
      // The reporter answered in this very moment; that is better than any closing.
      if (!(error instanceof AppError)) throw error
    }
  }
  return taken
}

/** Cases whose reporter let the time for completion pass (W7). */
export const archiveOverdue = () =>
  takeDue({
    where: { status: 'MENUNGGU_PELAPOR' },
    lewat: (fakta) => fakta.kelengkapanLewat,
    langkah: 'ARSIPKAN_TIDAK_LENGKAP',
    tulis: async () => ARSIP_TIDAK_LENGKAP,
  })

/** Cases whose reporter kept silent for as long as he could have replied to the response (L9c). */
export const closeSilentCases = () =>
  takeDue({
    where: { layanan: { in: LAYANAN.filter((layanan) => hasLangkah(layanan, 'TUTUP_OTOMATIS')) }, status: 'DIJAWAB' },
    lewat: (fakta) => fakta.masaTanggapLewat,
    langkah: 'TUTUP_OTOMATIS',
  })

/** Refusals of strangers, one audit row a kind and hour. */
export async function recordTolak(): Promise<void> {
  for (const count of await listFinishedTolak(now())) {
    await inTransaction(async ({ tx, audit }) => {
      if (await claimTolak(tx, count.jenis, count.jam)) {
        audit({ aktor: 'tamu', tindakan: 'DITOLAK', objek: count.jenis, rincian: { jam: count.jam.toISOString(), jumlah: count.jumlah } })
      }
    })
  }
}

/** Sessions and visits of reporters that nobody can use any more: when somebody was here is kept for nobody. */
export async function purgeSession(): Promise<number> {
  const at = now()
  return (await purgeSessionPelapor(at, idleSince(at))) + (await purgeKunjungan(at))
}

const HARI_MS = 86_400_000
/** Days a file waits to be set running, and refused rows to be corrected. */
const IMPOR_HARI = { siap: 1, gagal: 30 } as const

/** Rows of imports that serve nobody any more. */
export async function cleanImpor(): Promise<number> {
  const ago = (days: number) => new Date(now().getTime() - days * HARI_MS)
  return purgeImpor(ago(IMPOR_HARI.siap), ago(IMPOR_HARI.gagal))
}

/** Envelopes exchanged in a hand-over, after their 30 days. On record, for they were sealed identities. */
export async function destroyOldAmplop(): Promise<number> {
  return inTransaction(async ({ tx, audit }) => {
    const jumlah = await destroyAmplopLama(tx)
    if (jumlah > 0) audit({ aktor: 'sistem', tindakan: 'MUSNAHKAN_AMPLOP_LAMA', objek: 'identitasLama', rincian: { jumlah } })
    return jumlah
  })
}
