import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { seriNomor, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import {
  findKembar,
  nomorSurat,
  pengaturanSuratOf,
  readSetelanSurat,
  SETELAN_SURAT,
  type Kertas,
} from '@/lib/domain/surat/pengaturan-surat'
import type { PengaturanSuratInput } from '@/lib/domain/surat/pengaturan-surat-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listNomorUrut } from '@/lib/data/nomor-urut'
import { lockSetelan, readSetelan, writeSetelan } from '@/lib/data/setelan'
import { now } from '@/lib/infra/clock'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'surat:configure'

type PolaView = Readonly<{ jenis: JenisPola; pola: string; berikutnya: string }>
export type PengaturanSuratView = Readonly<{ layanan: Layanan; kertas: Kertas; opd: string; unit: string; pola: readonly PolaView[] }>

/** How a layanan numbers and prints its papers, with the number each series would give next. @throws AppError FORBIDDEN. */
export async function getPengaturanSurat(petugas: Petugas, layanan: Layanan): Promise<PengaturanSuratView> {
  await assertPermission(petugas, PERMISSION, 'BACA_PENGATURAN_SURAT', `surat:${layanan}`)
  const pengaturan = pengaturanSuratOf(await readSetelan(SETELAN_SURAT), layanan)
  const today = officeDate(now())
  const terakhir = await listNomorUrut(Number(today.slice(0, 4)))
  const pola = STANDAR[layanan].pola.map((jenis) => ({
    jenis,
    pola: pengaturan.pola[jenis],
    berikutnya: nomorSurat(pengaturan, jenis, (terakhir.get(seriNomor(layanan, jenis)) ?? 0) + 1, today),
  }))
  return { layanan, kertas: pengaturan.kertas, opd: pengaturan.opd, unit: pengaturan.unit, pola }
}

/**
 * Changes the patterns of a layanan from the next number on; numbers already given stay as they are.
 * @throws AppError FORBIDDEN, GUARD_FAILED ('polaKembar') when two papers would share numbers.
 */
export async function savePengaturanSurat(petugas: Petugas, { layanan, ...own }: PengaturanSuratInput): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'UBAH_PENGATURAN_SURAT', objek: `surat:${layanan}` } as const
  await administrate(act, async ({ tx, at }) => {
    await lockSetelan(tx, SETELAN_SURAT)
    const before = readSetelanSurat(await readSetelan(SETELAN_SURAT, tx))
    const after = { ...before, [layanan]: { ...own, pola: { ...before[layanan]?.pola, ...own.pola } } }
    if (findKembar(layanan, after)) throw new AppError('GUARD_FAILED', ['polaKembar'])
    await writeSetelan(tx, at, SETELAN_SURAT, after, petugas.id)
  })
}
