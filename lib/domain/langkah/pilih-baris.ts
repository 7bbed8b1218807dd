import * as z from 'zod'

/** Lines one act takes at most: what a page of the queue shows. */
export const PALING_BANYAK = 50

/** A ticked line of the queue: the case, and the version of it that was seen. */
export const target = z.string().regex(/^[0-9a-f]{32}\.\d{1,9}$/, 'pilih.kosong')

export function bacaTarget(text: string): Readonly<{ pengaduanId: string; versi: number }> {
  const [pengaduanId = '', versi] = text.split('.')
  return { pengaduanId, versi: Number(versi) }
}
