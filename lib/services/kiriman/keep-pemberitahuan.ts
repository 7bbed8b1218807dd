import 'server-only'
import { keepNaskah } from '@/lib/services/surat/issue-dokumen'
import type { KirimanContext } from './run-kiriman'

/** A notice of the site is signed by whoever first prints, posts or hands it over; call it after his name stands on it. */
export async function keepPemberitahuan(context: Pick<KirimanContext, 'tx' | 'at' | 'kasus' | 'kiriman'>): Promise<void> {
  const { isiTersegel, versiSurat, petugasId } = context.kiriman
  if (isiTersegel !== null && versiSurat !== null && petugasId === null)
    await keepNaskah(context, { jenis: 'PEMBERITAHUAN', versi: versiSurat })
}
