import type { Penandatangan } from './naskah'
import { waktuSurat } from './tanggal'

/** What stands where a signature would: never more than what happened. */
export function keteranganTandaTangan({ cara, at, tanpaCap }: Penandatangan): readonly string[] {
  if (cara === 'PINDAIAN_BASAH') return [tanpaCap ? 'Tanda tangan' : 'Tanda tangan dan cap dinas']
  if (cara === null || at === null) return ['Konsep, belum ditandatangani.']
  return [`Persetujuan internal ${waktuSurat(at)}.`, 'Belum ditandatangani secara elektronik (belum TTE).']
}
