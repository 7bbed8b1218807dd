import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import type { AlasanKeberatan, Kategori, KirimJawaban } from '@/lib/domain/layanan'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import { registerPengaduan } from '@/lib/data/buku-pengaduan'
import { createPengaduan, insertRiwayatAwal, insertTerlapor, isNomorTiketTaken } from '@/lib/data/pengaduan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { newNomorTiket } from '@/lib/infra/kode'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { hashKodeAkses } from '@/lib/services/lacak/kode-akses'

export type NewCase = Readonly<{
  pengaduanId: string
  kodeAkses: string
  samaran: string
  kategori: Kategori
  unitId: string | null
  kategoriLain: string | null
  jenisDugaan: readonly string[]
  kirimJawaban: KirimJawaban
  isi: Isi
  sidikIsi: string
  tanpaBukti: boolean
  peranDihindari: readonly Peran[]
  terlaporIds: readonly string[]
  keberatan?: Readonly<{ indukId: string; akarId: string; tingkat: number; alasan: AlasanKeberatan }>
}>

export const isiContext = (pengaduanId: string) => `isi|${pengaduanId}`

/** Version of the declarations the reporter ticked; a new wording gets a new name. */
const PERNYATAAN_VERSI = '2026-11'

async function freeNomorTiket(unit: UnitOfWork): Promise<string> {
  const nomorTiket = newNomorTiket('WBS')
  return (await isNomorTiketTaken(unit.tx, nomorTiket)) ? freeNomorTiket(unit) : nomorTiket
}

/**
 * Steps W1 and W2 in one go: the case, its entry in the register, its first history and audit rows. `attach` writes what
 * belongs to the case (envelope, files) while everything can still be undone.
 */
export async function openCase(unit: UnitOfWork, row: NewCase, attach: () => Promise<void>): Promise<void> {
  const { tx, at } = unit
  const { pengaduanId, kodeAkses, isi, terlaporIds, keberatan, jenisDugaan, peranDihindari, ...columns } = row
  await createPengaduan(tx, {
    ...columns,
    id: pengaduanId,
    layanan: 'WBS',
    nomorTiket: await freeNomorTiket(unit),
    status: 'TERKIRIM',
    kanal: 'WEB',
    kodeAkses: await hashKodeAkses(normalizeKode(kodeAkses)),
    materiTersegel: sealJson(isi, isiContext(pengaduanId)),
    jenisDugaan: [...jenisDugaan],
    peranDihindari: [...peranDihindari],
    pernyataanVersi: PERNYATAAN_VERSI,
    indukId: keberatan?.indukId ?? null,
    akarId: keberatan?.akarId ?? pengaduanId,
    tingkat: keberatan?.tingkat ?? 0,
    alasanKeberatan: keberatan?.alasan ?? null,
    diterimaAt: at,
  })
  await insertTerlapor(tx, at, pengaduanId, terlaporIds, null)
  await insertRiwayatAwal(tx, at, pengaduanId)
  await attach()
  unit.audit({ aktor: 'pelapor', tindakan: 'KIRIM', objek: `pengaduan:${pengaduanId}`, rincian: { tingkat: keberatan?.tingkat ?? 0 } })
  await takeLangkah(unit, 'SISTEM', 'DAFTAR', { pengaduanId, versi: 1 }, async ({ today }) => ({
    nomorRegister: await registerPengaduan(tx, at, 'WBS', pengaduanId, today),
  }))
}

