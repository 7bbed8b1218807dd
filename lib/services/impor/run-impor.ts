import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { judgeBaris, type BarisSiap, type UnitImpor } from '@/lib/domain/impor/baris'
import { pemetaanTersimpanSchema, type Pemetaan } from '@/lib/domain/impor/pemetaan'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { claimImpor, countBaris, extendImpor, finishImpor, listBaris, markBaris, type BarisRow, type ImporDipegang } from '@/lib/data/impor'
import { inTransaction } from '@/lib/data/transaction'
import { listOpd } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { kunciKirimOf } from '@/lib/infra/kode'
import { secret } from '@/lib/infra/secrets'
import { submitSp4n } from '@/lib/services/lapor/submit-sp4n'
import { openBaris } from './impor-context'

/** Rows between two looks at who holds the import, and rows worked on at the same time. */
const BATCH = 20
const BERSAMAAN = 4

type Bekerja = Readonly<{ imporId: string; pemetaan: Pemetaan; units: readonly UnitImpor[] }>

/** The case and the mark on its row are one transaction: a crash leaves both or neither. What was there before leaves the row unmarked. */
async function takeIn({ imporId }: Bekerja, nomor: number, { idPelacakan, diterimaAt, laporan }: BarisSiap): Promise<void> {
  const request = {
    // Of the tracking ID alone, so that the same report in another file, or in this one again, is the same case.
    kunciKirim: kunciKirimOf(secret('kunci-turunan'), `impor|${idPelacakan}`),
    materi: laporan,
    akun: null,
    kanal: 'LAPOR',
    idPelacakan,
    diterimaAt,
    impor: true,
  } as const
  await submitSp4n({
    ...request,
    bersama: async ({ tx }, pengaduanId) => {
      // Another worker may have done this row in the meantime; then nothing of this stands.
      if (!(await markBaris(tx, imporId, nomor, { status: 'MASUK', pengaduanId }))) throw new AppError('CONFLICT')
    },
  })
}

async function workOn(kerja: Bekerja, { nomor, isiTersegel }: BarisRow): Promise<void> {
  const { imporId, pemetaan, units } = kerja
  const judged = judgeBaris(openBaris(imporId, nomor, isiTersegel), pemetaan, officeDate(now()), units)
  if (!judged.ok) {
    await markBaris(db, imporId, nomor, { status: 'GAGAL', alasan: judged.alasan })
    return
  }
  try {
    await takeIn(kerja, nomor, judged)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code !== 'CONFLICT') await markBaris(db, imporId, nomor, { status: 'GAGAL', alasan: error.details })
  }
  // Taken in just now it is marked already; otherwise its report was in the register before.
  await markBaris(db, imporId, nomor, { status: 'GANDA' })
}

/** A batch, some rows at a time, so that waiting for the disk does not make everything wait. */
async function workBatch(kerja: Bekerja, rows: readonly BarisRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BERSAMAAN) {
    const results = await Promise.allSettled(rows.slice(from, from + BERSAMAAN).map((row) => workOn(kerja, row)))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  }
}

async function finish(imporId: string): Promise<void> {
  const { MASUK, GANDA, GAGAL } = await countBaris(imporId)
  await inTransaction(async ({ tx, at, audit }) => {
    if (await finishImpor(tx, at, imporId))
      audit({
        aktor: 'sistem',
        tindakan: 'SELESAI_IMPOR',
        objek: `impor:${imporId}`,
        rincian: { masuk: MASUK, ganda: GANDA, gagal: GAGAL },
      })
  })
}

/** Works through one import that waits, or that a worker left behind. Returns how many rows it looked at. */
export async function runImpor(): Promise<number> {
  const claimed = await claimImpor(now())
  if (!claimed) return 0
  const units = (await listOpd('SP4N')).map(({ id, nama }) => ({ id, nama }))
  const kerja: Bekerja = { imporId: claimed.id, pemetaan: pemetaanTersimpanSchema.parse(claimed.pemetaan), units }
  let done = 0
  for (let held: ImporDipegang | null = claimed; held; held = await extendImpor(held, now())) {
    const rows = await listBaris(claimed.id, 'ANTRE', BATCH)
    if (rows.length === 0) {
      await finish(claimed.id)
      return done
    }
    await workBatch(kerja, rows)
    done += rows.length
  }
  return done
}
