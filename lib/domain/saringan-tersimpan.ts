import * as z from 'zod'
import { bacaSaringan, KELOMPOK, tulisSaringan, type Kelompok, type SaringanAntrean } from './antrean'
import { requiredText } from './lapor/teks'

/** Views one petugas keeps at most: more than a glance takes in helps nobody. */
export const SARINGAN_TERBANYAK = 12
export const NAMA_SARINGAN = 40

/** A view of the queue: its group and what narrows it. */
export type SaringanTersimpan = Readonly<{ nama: string; kelompok: Kelompok; saringan: SaringanAntrean }>

export const simpanSaringanSchema = z.object({
  namaSaringan: requiredText('namaSaringan', { max: NAMA_SARINGAN }),
  alamatSaringan: z.string().max(400, 'namaSaringan.wajib'),
})
export const hapusSaringanSchema = z.object({ namaSaringan: requiredText('namaSaringan', { max: NAMA_SARINGAN }) })

/** The query of an address: what is kept, and what a form carries. */
export const tulisTampilan = (kelompok: Kelompok, saringan: SaringanAntrean): string =>
  new URLSearchParams({ k: kelompok, ...tulisSaringan(saringan) }).toString()

/** The view a query means; a status or layanan that is no more is left out of it. */
export function bacaTampilan(alamat: string): Omit<SaringanTersimpan, 'nama'> {
  const query = Object.fromEntries(new URLSearchParams(alamat))
  return { kelompok: KELOMPOK.find((one) => one === query.k) ?? 'saya', saringan: bacaSaringan(query) }
}

/** The same query with nothing in it but what the queue can mean. */
export function rapikanTampilan(alamat: string): string {
  const { kelompok, saringan } = bacaTampilan(alamat)
  return tulisTampilan(kelompok, saringan)
}
