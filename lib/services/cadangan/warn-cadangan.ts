import 'server-only'
import { CADANGAN_BASI } from '@/lib/domain/sistem/periksa'
import { findFirstJejakAt } from '@/lib/data/jejak-audit'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { kabariAdmin } from '@/lib/services/sistem/kabari-admin'
import { getCadanganAt } from './last-cadangan'

const JAM = 3_600_000

const KABAR = {
  subjek: 'Cadangan situs tidak dibuat lagi',
  teks: 'Sudah lebih dari tiga hari tidak ada cadangan yang selesai. Bila server rusak, semua yang terjadi sesudah cadangan terakhir hilang. Jalankan npm run backup -- FOLDER pada server dan periksa jadwalnya; halaman Sistem menyebut keadaannya.',
}

/** The last backup, or since when there could have been one. */
async function lastAt(): Promise<Date | null> {
  return (await getCadanganAt()) ?? (await findFirstJejakAt())
}

/** While nobody makes backups any more the log says so each hour, and every Admin Sistem with an address hears of it once a week. */
export async function warnCadangan(): Promise<void> {
  const last = env().demo ? null : await lastAt()
  const at = now().getTime()
  if (!last || at - last.getTime() < CADANGAN_BASI * JAM) return
  log('error', 'cadangan.basi', { count: Math.floor((at - last.getTime()) / JAM) })
  await kabariAdmin('cadangan-basi', KABAR)
}
