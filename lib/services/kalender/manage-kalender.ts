import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { SETELAN_KALENDER, type SetelanKalender } from '@/lib/domain/kalender/jenis-libur'
import type { HariLiburInput } from '@/lib/domain/kalender/kalender-schema'
import { markGiliranBasi } from '@/lib/data/giliran'
import { forgetKalender, deleteHariLibur, insertHariLibur } from '@/lib/data/kalender'
import { insertKalenderNasional } from '@/lib/data/kalender-nasional'
import { writeSetelan } from '@/lib/data/setelan'
import { administrate } from '@/lib/services/petugas/administrate'

const PERMISSION = 'kalender:manage'

/** Loads the national holidays that come with the site; repeated, it adds what is missing. @throws AppError FORBIDDEN. */
export async function loadKalenderNasional(petugas: Petugas): Promise<number> {
  const act = { petugas, permission: PERMISSION, tindakan: 'MUAT_KALENDER', objek: 'kalender' } as const
  const added = await administrate(act, async ({ tx }) => {
    await markGiliranBasi(tx)
    return insertKalenderNasional(tx)
  })
  forgetKalender()
  return added
}

/** A closing day of the office. Deadlines of open cases move with it. @throws AppError FORBIDDEN, INVALID_INPUT. */
export async function addHariLibur(petugas: Petugas, { tanggal, namaHari }: HariLiburInput): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'TAMBAH_HARI_LIBUR', objek: 'kalender', rincian: { tanggal } } as const
  await administrate(
    act,
    async ({ tx }) => {
      await insertHariLibur(tx, tanggal, namaHari)
      await markGiliranBasi(tx)
    },
    'namaHari.sudah',
  )
  forgetKalender()
}

/** Takes a closing day of the office back; national days stay. @throws AppError FORBIDDEN, NOT_FOUND. */
export async function removeHariLibur(petugas: Petugas, hariLiburId: string): Promise<void> {
  const act = { petugas, permission: PERMISSION, tindakan: 'HAPUS_HARI_LIBUR', objek: `hariLibur:${hariLiburId}` } as const
  await administrate(act, async ({ tx }) => {
    if (!(await deleteHariLibur(tx, hariLiburId))) throw new AppError('NOT_FOUND')
    await markGiliranBasi(tx)
  })
  forgetKalender()
}

/**
 * Days of which kinds close the offices, and the rule that says so. Deadlines of open cases move with it.
 * @throws AppError FORBIDDEN.
 */
export async function setJenisLibur(petugas: Petugas, setelan: SetelanKalender): Promise<void> {
  const { tutup, dasar } = setelan
  const act = {
    petugas,
    permission: PERMISSION,
    tindakan: 'UBAH_KALENDER',
    objek: 'kalender',
    rincian: { tutup: tutup.join(' '), dasar },
  } as const
  await administrate(act, async ({ tx, at }) => {
    await writeSetelan(tx, at, SETELAN_KALENDER, { tutup: [...tutup], dasar }, petugas.id)
    await markGiliranBasi(tx)
  })
  forgetKalender()
}
