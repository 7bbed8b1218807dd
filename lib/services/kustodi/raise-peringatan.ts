import 'server-only'
import { PERAN_DIPERINGATKAN, type JenisPeringatan, type RincianPeringatan } from '@/lib/domain/kustodi/peringatan'
import { enqueueMail } from '@/lib/data/outbox'
import { countPeringatan, insertPeringatan, listSurelPeran } from '@/lib/data/peringatan'
import { inTransaction } from '@/lib/data/transaction'
import { log } from '@/lib/infra/log'

/**
 * `objek`: what it is about; the same kind about the same thing is one alarm while it is open. `sekali`: a closed one is not
 * raised again, because what it tells of cannot go away.
 */
export type Peringatan = Readonly<{ jenis: JenisPeringatan; objek: string; rincian?: RincianPeringatan; sekali?: boolean }>

const KABAR = {
  subjek: 'Peringatan penjagaan identitas',
  teks: 'Ada peringatan tentang penjagaan identitas. Masuk dan buka halaman Kunci.\n\nSurel ini dikirim otomatis dan tidak perlu dibalas.',
}

/**
 * Raises an alarm about the keeping of identities: a row nobody can delete, an audit row, a banner for everybody who holds a
 * post of custody, and a mail without content to those with an address. Says whether it is new.
 */
export async function raisePeringatan({ jenis, objek, rincian = {}, sekali = false }: Peringatan): Promise<boolean> {
  const kunci = `${jenis}|${objek}`
  const raised = await inTransaction(async ({ tx, at, audit }) => {
    if (sekali && (await countPeringatan(tx, kunci)) > 0) return false
    const id = await insertPeringatan(tx, at, { jenis, kunci, rincian })
    if (!id) return false
    for (const { id: petugasId, surel } of await listSurelPeran(tx, PERAN_DIPERINGATKAN, at)) {
      await enqueueMail(tx, at, { kunci: `peringatan:${id}:${petugasId}`, kepada: surel, ...KABAR })
    }
    audit({ aktor: 'sistem', tindakan: 'PERINGATAN', objek: `peringatanKustodi:${id}`, rincian: { jenis } })
    return true
  })
  if (raised) log('error', 'kustodi.peringatan', { kind: jenis })
  return raised
}
