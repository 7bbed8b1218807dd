import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isRahasia } from '@/lib/domain/pengaduan/rahasia'
import { holdsRahasia, linkPengaduan, listRantaiAkun } from '@/lib/data/akun-pengaduan'
import { hasKabarAkun, lockAkunPelapor, setKabarAkun } from '@/lib/data/akun-pelapor'
import { findKasusById, lockKasus } from '@/lib/data/kasus'
import { findKerahasiaan } from '@/lib/data/pengaduan'
import { forgetKabarPelapor, listWithSurelKabar } from '@/lib/data/surel-kabar'
import { countTeleponKabar, deleteTeleponKabar } from '@/lib/data/telepon-kabar'
import type { UnitOfWork } from '@/lib/data/transaction'
import { dropEmailKabar } from '@/lib/services/lacak/change-email-kabar'

export type Simpan = Readonly<{
  akunId: string
  pengaduanId: string
  hapusKabar: boolean
  /** Typed with this very report, and saved with it. */ emailKabar?: string
}>

/** Takes every address away that leads to the account; returns the ids of mails whose files must go too. */
async function forgetAddresses(unit: UnitOfWork, akunId: string, rantai: readonly string[]): Promise<readonly string[]> {
  await setKabarAkun(unit.tx, akunId, null)
  for (const id of await listWithSurelKabar(unit.tx, rantai)) {
    const kasus = await findKasusById(unit.tx, id)
    if (kasus) await dropEmailKabar(unit, kasus)
  }
  await deleteTeleponKabar(unit.tx, rantai)
  const mails: string[] = []
  for (const id of rantai) mails.push(...(await forgetKabarPelapor(unit.tx, id)))
  return mails
}

/**
 * Puts a case into an account, inside the caller's transaction: one row says so and nothing else. With a secret case in it, an
 * account knows no address, neither its own nor one of its cases, for the account would connect the two.
 * @returns Ids of mails whose files the caller removes after the commit.
 * @throws AppError FORBIDDEN when the account is gone; GUARD_FAILED 'hapusKabar.perlu' while there is an address.
 */
export async function holdPengaduan(
  unit: UnitOfWork,
  { akunId, pengaduanId, hapusKabar, emailKabar = '' }: Simpan,
): Promise<readonly string[]> {
  const { tx } = unit
  if (!(await lockAkunPelapor(tx, akunId))) throw new AppError('FORBIDDEN')
  await lockKasus(tx, pengaduanId)
  const kasus = await findKerahasiaan(tx, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  unit.audit({ aktor: 'pelapor', tindakan: 'SIMPAN_DI_AKUN', objek: 'akunPelapor' })
  const secret = isRahasia(kasus) || (await holdsRahasia(tx, akunId))
  if (!secret) {
    await linkPengaduan(tx, akunId, pengaduanId)
    return []
  }
  if (emailKabar !== '') throw new AppError('INVALID_INPUT', ['emailKabar.akunRahasia'])
  const rantai = await listRantaiAkun(tx, akunId, [pengaduanId])
  const ofCases = async () => (await listWithSurelKabar(tx, rantai)).length + (await countTeleponKabar(tx, rantai))
  const known = (await hasKabarAkun(tx, akunId)) || (await ofCases()) > 0
  if (known && !hapusKabar) throw new AppError('GUARD_FAILED', ['hapusKabar.perlu'])
  const mails = await forgetAddresses(unit, akunId, rantai)
  await linkPengaduan(tx, akunId, pengaduanId)
  return mails
}
