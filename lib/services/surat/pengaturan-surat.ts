import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { polaDi } from '@/lib/domain/dokumen/cetak'
import { seriNomor, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import {
  findKembar,
  nomorMulai,
  nomorSurat,
  pengaturanSuratOf,
  readSetelanSurat,
  SETELAN_SURAT,
  type Kertas,
  type MulaiNomor,
} from '@/lib/domain/surat/pengaturan-surat'
import type { PengaturanSuratInput } from '@/lib/domain/surat/pengaturan-surat-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findSingkatan } from '@/lib/data/instansi'
import { listKodeUnit, writeKodeUnit } from '@/lib/data/kode-unit'
import { listNomorUrut } from '@/lib/data/nomor-urut'
import { lockSetelan, readSetelan, writeSetelan } from '@/lib/data/setelan'
import { now } from '@/lib/infra/clock'
import { administrate, assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'surat:configure'

type PolaView = Readonly<{ jenis: JenisPola; pola: string; agenda: boolean; mulai: number | null; berikutnya: string }>
type OpdView = Readonly<{ id: string; nama: string; kode: string; mulai: number | null; berikutnya: string }>
export type PengaturanSuratView = Readonly<{
  layanan: Layanan
  kertas: Kertas
  opd: string
  unit: string
  pola: readonly PolaView[]
  /** Agencies that number their memos themselves; none where the layanan has no such paper. */
  perangkat: readonly OpdView[]
}>

/** The office's settings as they hold, with the last number of each series and what the year is. */
async function readNow(layanan: Layanan) {
  const singkatan = await findSingkatan(layanan)
  const pengaturan = pengaturanSuratOf(await readSetelan(SETELAN_SURAT), layanan, singkatan)
  const today = officeDate(now())
  const tahun = Number(today.slice(0, 4))
  const terakhir = await listNomorUrut(tahun)
  const mulai = (seri: string) => (pengaturan.mulai[seri]?.tahun === tahun ? pengaturan.mulai[seri].no : null)
  const urut = (seri: string) => Math.max((terakhir.get(seri) ?? 0) + 1, nomorMulai(pengaturan, seri, tahun))
  return { pengaturan, today, mulai, urut }
}

/** How a layanan numbers and prints its papers, with the number each series would give next. @throws AppError FORBIDDEN. */
export async function getPengaturanSurat(petugas: Petugas, layanan: Layanan): Promise<PengaturanSuratView> {
  await assertPermission(petugas, PERMISSION, 'BACA_PENGATURAN_SURAT', `surat:${layanan}`)
  const { pengaturan, today, mulai, urut } = await readNow(layanan)
  const pola = polaDi(layanan).map((jenis) => {
    const seri = seriNomor(layanan, jenis)
    const berikutnya = nomorSurat(pengaturan, jenis, urut(seri), today)
    return { jenis, pola: pengaturan.pola[jenis], agenda: pengaturan.agenda.includes(jenis), mulai: mulai(seri), berikutnya }
  })
  const bernota = polaDi(layanan).includes('notaDinas')
  const perangkat = (bernota ? await listKodeUnit(layanan) : []).map(({ id, nama, kodeSurat }) => {
    const seri = seriNomor(layanan, 'notaDinas', id)
    const opd = kodeSurat ?? '…'
    return {
      id,
      nama,
      kode: kodeSurat ?? '',
      mulai: mulai(seri),
      berikutnya: nomorSurat({ ...pengaturan, opd }, 'notaDinas', urut(seri), today),
    }
  })
  return { layanan, kertas: pengaturan.kertas, opd: pengaturan.opd, unit: pengaturan.unit, pola, perangkat }
}

/** First numbers typed on the page, beside those of other series; an empty field takes one back. */
function mulaiBaru(lama: Readonly<Record<string, MulaiNomor>>, { layanan, mulai = {}, unitOpd = [] }: PengaturanSuratInput, tahun: number) {
  const typed = [
    ...Object.entries(mulai).map(([jenis, no]) => [seriNomor(layanan, jenis as JenisPola), no] as const),
    ...unitOpd.map(({ id, mulai: no }) => [seriNomor(layanan, 'notaDinas', id), no] as const),
  ]
  const names = new Set(typed.map(([seri]) => seri))
  const lain = Object.entries(lama).filter(([seri]) => !names.has(seri))
  return Object.fromEntries([...lain, ...typed.flatMap(([seri, no]) => (no === null ? [] : [[seri, { tahun, no }] as const]))])
}

/**
 * Changes the patterns of a layanan from the next number on; numbers already given stay as they are.
 * @throws AppError FORBIDDEN, GUARD_FAILED ('polaKembar') when two papers would share numbers, INVALID_INPUT "opdKode.kembar".
 */
export async function savePengaturanSurat(petugas: Petugas, input: PengaturanSuratInput): Promise<void> {
  const { layanan, kertas, opd, unit } = input
  const act = { petugas, permission: PERMISSION, tindakan: 'UBAH_PENGATURAN_SURAT', objek: `surat:${layanan}` } as const
  await administrate(act, async ({ tx, at }) => {
    await lockSetelan(tx, SETELAN_SURAT)
    const before = readSetelanSurat(await readSetelan(SETELAN_SURAT, tx))
    const old = before[layanan]
    const mulai = mulaiBaru(old?.mulai ?? {}, input, Number(officeDate(at).slice(0, 4)))
    const own = { kertas, opd, unit, pola: { ...old?.pola, ...input.pola }, agenda: input.agenda ?? old?.agenda ?? [], mulai }
    const after = { ...before, [layanan]: own }
    if (findKembar(layanan, after)) throw new AppError('GUARD_FAILED', ['polaKembar'])
    await writeSetelan(tx, at, SETELAN_SURAT, after, petugas.id)
    if (!(await writeKodeUnit(tx, layanan, input.unitOpd ?? []))) throw new AppError('INVALID_INPUT', ['opdKode.kembar'])
  })
}
