import { isLangkah } from '@/lib/domain/alur/engine'
import { PERAN } from '@/lib/domain/auth/peran'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { sebutanPeran } from '@/lib/domain/jabatan/sebutan'
import type { BarisJejak } from './jejak-view'
import type { Mandat } from './mandat'
import { TINDAKAN_BERKATA } from './tindakan'

/** Words of the page and of the file: the same row says the same in both. */
export type TeksJejak = Readonly<{ pelaku: string; jabatan: string; tindakan: string; pada: string }>

const isPeran = (text: string) => PERAN.find((known) => known === text)

function namaPeran(kata: Kata, { peran, layanan }: Pick<Mandat, 'peran' | 'layanan'>): string {
  return `${sebutanPeran(peran, layanan) ?? kata(`staf.peran.${peran}`)} ${layanan}`
}

function kataTindakan(kata: Kata, tindakan: string): string {
  if (TINDAKAN_BERKATA.includes(tindakan)) return kata(`jejakAudit.tindakan.${tindakan}`)
  return isLangkah(tindakan) ? kata(`staf.langkah.${tindakan}`) : tindakan
}

function kataPerihal(kata: Kata, perihal: string): string {
  const peran = isPeran(perihal)
  if (peran) return kata(`staf.peran.${peran}`)
  return TINDAKAN_BERKATA.includes(perihal) ? kata(`jejakAudit.tindakan.${perihal}`) : ''
}

/** `hari`: how a day is written where these words go. */
export function teksJejak(kata: Kata, hari: (iso: string) => string, baris: BarisJejak): TeksJejak {
  const jabatan = baris.mandat.map(({ delegasi, sejak, ...held }) => {
    const nama = delegasi ? `${kata(`jejakAudit.delegasi.${delegasi}`)} ${namaPeran(kata, held)}` : namaPeran(kata, held)
    return kata('jejakAudit.jabatanSejak', { nama, hari: hari(sejak) })
  })
  const tindakan = kataTindakan(kata, baris.tindakan)
  return {
    pelaku: baris.nama ?? kata(`jejakAudit.aktor.${baris.aktor}`),
    jabatan: jabatan.join('; '),
    tindakan: baris.ditolak ? kata('jejakAudit.ditolak', { tindakan }) : tindakan,
    pada: [baris.pada, baris.perihal && kataPerihal(kata, baris.perihal)].filter(Boolean).join(', '),
  }
}
