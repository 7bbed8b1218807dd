import 'server-only'
import { formatSidik, plainSidik } from '@/lib/domain/identitas/sidik'
import { findKunciAktif } from '@/lib/data/kunci'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { pinOnly, readSematan, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { auditSematan } from './audit-sematan'

/** What a slot is about to be pinned to. `tersemat`: fingerprints pinned now. */
export type Calon = Readonly<{ slot: string; penerima: string; sidik: string; tersemat: readonly string[] }>

/** Somebody at the machine, with the fingerprint from his sheet. His name is compared and kept nowhere. */
export type Pengetik = Readonly<{ nama: string; sidik: string }>

/** Why a pin stays as it is. It does not say whose fingerprint differed, nor where. */
export type Penolakan = 'tanpaNama' | 'orangSama' | 'sidikBeda' | 'kunciBerubah'

/** The key the database names as active for a slot now, or null. */
export async function findCalonSematan(slot: string): Promise<Calon | null> {
  const aktif = await findKunciAktif(db, slot)
  return (
    aktif && {
      slot,
      penerima: aktif.penerima,
      sidik: formatSidik(sidikPenerima(aktif.penerima)),
      tersemat: readSematan(slot).map(formatSidik),
    }
  )
}

const plainNama = (nama: string) => nama.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

function judge({ sidik }: Calon, [satu, dua]: readonly [Pengetik, Pengetik]): Penolakan | null {
  if (plainNama(satu.nama) === '' || plainNama(dua.nama) === '') return 'tanpaNama'
  if (plainNama(satu.nama) === plainNama(dua.nama)) return 'orangSama'
  return [satu, dua].every((one) => plainSidik(one.sidik) === plainSidik(sidik)) ? null : 'sidikBeda'
}

/**
 * Pins the key in force because two people at the machine typed its printed fingerprint. On record before the file changes;
 * interrupted in between, verification shows the difference and the command is run again. Says why not, or null.
 */
export async function sematkanKunci(calon: Calon, pengetik: readonly [Pengetik, Pengetik]): Promise<Penolakan | null> {
  const refused = judge(calon, pengetik)
  if (refused) return refused
  const same = await inTransaction(async (unit) => {
    const aktif = await findKunciAktif(unit.tx, calon.slot)
    if (aktif?.penerima !== calon.penerima) return false
    auditSematan(unit, 'sistem', calon.slot, { penerima: calon.penerima, dasar: 'MESIN' })
    return true
  })
  if (!same) return 'kunciBerubah'
  pinOnly(calon.slot, calon.penerima, 'MESIN')
  return null
}
