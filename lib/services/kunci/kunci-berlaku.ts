import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { formatSidik, plainSidik } from '@/lib/domain/identitas/sidik'
import { LAYANAN_BERKUNCI } from '@/lib/domain/jabatan/penentu'
import type { KunciBedaInput } from '@/lib/domain/kunci/kunci-schema'
import type { Layanan } from '@/lib/domain/layanan'
import { findKunciAktif, slotOf } from '@/lib/data/kunci'
import { db } from '@/lib/infra/db'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { refuse } from '@/lib/services/alur/audit-refusal'
import { raisePeringatan } from '@/lib/services/kustodi/raise-peringatan'
import { peranDi } from './authorize'

/** `ingatan`: under which name the custodian's browser remembers his own keys of this layanan. */
export type KunciBerlaku = Readonly<{ layanan: Layanan; ingatan: string; penerima: string }>

export const ingatanOf = (petugas: Petugas, layanan: Layanan): string => `${layanan}:${petugas.id}`

const slotPemegang = (layanan: Layanan) => slotOf({ layanan, jenis: 'PEMEGANG' })

const isPemegang = (petugas: Petugas, layanan: Layanan) => peranDi(petugas, layanan).includes('PEMEGANG_IDENTITAS')

/** Where this petugas is the sitting custodian: the key new reports are sealed to. His browser knows whether it is his. */
export async function listKunciBerlaku(petugas: Petugas): Promise<readonly KunciBerlaku[]> {
  const layanan = LAYANAN_BERKUNCI.filter((each) => isPemegang(petugas, each))
  const keys = await Promise.all(layanan.map((each) => findKunciAktif(db, slotPemegang(each))))
  return layanan.flatMap((each, index) => {
    const penerima = keys[index]?.penerima
    return penerima ? [{ layanan: each, ingatan: ingatanOf(petugas, each), penerima }] : []
  })
}

/**
 * The custodian's browser says that the key in force is none of his. Everybody who keeps keys is told, once while the alarm
 * is open. A page that was open while the key changed over to his own raises none.
 * @throws AppError FORBIDDEN for who is not the custodian.
 */
export async function reportKunciBeda(petugas: Petugas, { layanan, sidik }: KunciBedaInput): Promise<void> {
  const slot = slotPemegang(layanan)
  if (!isPemegang(petugas, layanan)) {
    return refuse(petugas, 'LAPOR_KUNCI_BEDA', `slot:${slot}`, 'FORBIDDEN')
  }
  const aktif = await findKunciAktif(db, slot)
  if (!aktif || plainSidik(formatSidik(sidikPenerima(aktif.penerima))) === sidik) return
  await raisePeringatan({ jenis: 'KUNCI_TIDAK_COCOK', objek: `slot:${slot}`, rincian: { slot, petugas: petugas.id } })
}
