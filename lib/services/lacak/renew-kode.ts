import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { segel } from '@/lib/domain/segel'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { claimBuktiKode, replaceKodeAkses } from '@/lib/data/kode-pengganti'
import { inTransaction } from '@/lib/data/transaction'
import { insertWakil } from '@/lib/data/wakil'
import { sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { newKodeAkses } from '@/lib/infra/kode'
import { brake } from '@/lib/services/pintu/brake'
import { hashSandiKode } from '@/lib/services/wakil/open-kode'
import { hashKodeAkses } from './kode-akses'

export type KodeBaru = Readonly<{ nomorTiket: string; kodeAkses: string }>

async function renew(sandi: string): Promise<KodeBaru | null> {
  return inTransaction(async ({ tx, at, audit }) => {
    const claimed = await claimBuktiKode(tx, at, hashSandiKode(sandi))
    if (!claimed?.dibukaId) return null
    const { pengaduanId, dibukaId: petugasId } = claimed
    const kodeAkses = newKodeAkses()
    const nomorTiket = await replaceKodeAkses(tx, pengaduanId, hashKodeAkses(normalizeKode(kodeAkses)))
    // On record beside what else the desk did for him, where he sees it himself.
    await insertWakil(tx, at, {
      pengaduanId,
      tindakan: 'KODE_BARU',
      caraBukti: 'PEMEGANG',
      tanggal: officeDate(at),
      keteranganTersegel: sealText('Kode akses diganti di kantor.', segel.wakil(pengaduanId)),
      petugasId,
    })
    audit({ aktor: 'pelapor', tindakan: 'GANTI_KODE_AKSES', objek: `pengaduan:${pengaduanId}`, rincian: { kodePengganti: claimed.id } })
    return { nomorTiket, kodeAkses }
  })
}

/**
 * The reporter types the word the second officer read out, and gets a new access code: it shows on this device alone, once, and
 * the old one ends in the same moment.
 * @throws AppError WRONG_CREDENTIALS for a wrong, late or used word; TOO_MANY_TRIES.
 */
export async function renewKodeAkses(sandi: string, sumber: string | null): Promise<KodeBaru> {
  const renewed = await renew(sandi)
  if (renewed) return renewed
  await brake('tebak', sumber)
  await countTolak('lacak', now())
  throw new AppError('WRONG_CREDENTIALS')
}
