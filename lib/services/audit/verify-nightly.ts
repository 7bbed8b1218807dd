import 'server-only'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { anchorJejak } from '@/lib/data/jangkar'
import { findPemeriksaan, insertPemeriksaan, type Pemeriksaan } from '@/lib/data/pengakuan'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { raiseKunciBerbeda } from '@/lib/services/kunci/raise-kunci-berbeda'
import { raisePeringatan } from '@/lib/services/kustodi/raise-peringatan'
import { verifyJejak, type VerifyResult } from './verify-jejak'

/** What stands on /staf/sistem. */
const HASIL_PEMERIKSAAN = ['UTUH', 'RUSAK', 'TANPA_JANGKAR'] as const
export type HasilPemeriksaan = (typeof HASIL_PEMERIKSAAN)[number]

const DAY = 86_400_000

function hasilOf(result: VerifyResult): HasilPemeriksaan {
  if (result.ok) return 'UTUH'
  return 'tanpaJangkar' in result ? 'TANPA_JANGKAR' : 'RUSAK'
}

async function tell(result: VerifyResult): Promise<void> {
  if (result.ok) return
  if ('tanpaJangkar' in result) {
    await raisePeringatan({ jenis: 'JEJAK_TANPA_JANGKAR', objek: 'jejakAudit', rincian: { baris: result.tanpaJangkar.toString() } })
    return
  }
  await raisePeringatan({
    jenis: 'JEJAK_RUSAK',
    objek: 'jejakAudit',
    rincian: { baris: result.nomor.toString(), jumlah: result.rusak.length },
  })
}

/** Verifies the whole chain, everything the database wrote down and the pinned keys, and keeps what was found of the chain. */
export async function verifyNow(): Promise<HasilPemeriksaan> {
  await anchorJejak()
  const result = await verifyJejak()
  const hasil = hasilOf(result)
  const row: Pemeriksaan = { hasil, baris: BigInt(result.baris), rusak: result.ok ? 0 : result.rusak.length, dibuatAt: now() }
  await inTransaction(async ({ tx, audit }) => {
    await insertPemeriksaan(tx, row)
    audit({ aktor: 'sistem', tindakan: 'PERIKSA_JEJAK', objek: 'pemeriksaanJejak', rincian: { hasil, baris: result.baris } })
  })
  await tell(result)
  await checkKustodi(new Date(0))
  await raiseKunciBerbeda()
  return hasil
}

/** Once a night by the office's calendar, and at once when the last time is longer ago, as after a stand-still. */
export async function verifyNightly(): Promise<void> {
  const last = await findPemeriksaan()
  const at = now()
  const due = !last || officeDate(at) !== officeDate(last.dibuatAt) || at.getTime() - last.dibuatAt.getTime() > DAY
  if (due) await verifyNow()
}

export type PemeriksaanTampak = Readonly<{ hasil: HasilPemeriksaan; at: Date }>

/** The latest verification, in what a page shows of it: no number of rows, which would count cases its reader must not know of. */
export async function getPemeriksaan(): Promise<PemeriksaanTampak | null> {
  const last = await findPemeriksaan()
  const hasil = HASIL_PEMERIKSAAN.find((known) => known === last?.hasil)
  return last && hasil ? { hasil, at: last.dibuatAt } : null
}
