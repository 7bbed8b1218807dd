import { tableOf, type Langkah, type Pilihan } from '@/lib/domain/alur/engine'
import type { Guard } from '@/lib/domain/alur/guards'
import type { Layanan } from '@/lib/domain/layanan'

/** A step as the engine offers it, or as it is held back by these conditions. */
export function pilihan(layanan: Layanan, langkah: Langkah, gagal: readonly Guard[] = []): Pilihan {
  const row = tableOf(layanan)[langkah]
  if (!row) throw new Error(`${langkah} is no step of ${layanan}`)
  const { oleh, halaman, senyap, wajib } = row
  return { langkah, boleh: gagal.length === 0, gagal, oleh, halaman, senyap, wajib }
}
