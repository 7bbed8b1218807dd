import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'

/** What a layanan calls the office that answers, the head who signs for it, and who weighs its reports where somebody does. */
export type Sebutan = Readonly<{ kantor: string; kepala: string; penilai: string }>

/** By the service standard of each layanan. They are titles, so they are the same in every language. */
export const SEBUTAN: Readonly<Record<Layanan, Sebutan>> = {
  WBS: { kantor: 'Inspektorat', kepala: 'Inspektur', penilai: 'Inspektur Pembantu Khusus' },
  DUMAS: { kantor: 'Inspektorat', kepala: 'Inspektur', penilai: 'Inspektur Pembantu Khusus' },
  SP4N: { kantor: 'perangkat daerah', kepala: 'Kepala Dinas', penilai: 'Admin Instansi' },
}

/** The title of a post where its layanan has one of its own; null where the general name of the post is right. */
export const sebutanPeran = (peran: Peran, layanan: Layanan | null | undefined): string | null =>
  peran === 'KEPALA' && layanan ? SEBUTAN[layanan].kepala : null
