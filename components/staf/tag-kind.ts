import type { TagKind } from '@/components/ui/Tag'
import type { Status } from '@/lib/domain/pengaduan/status'

const SPECIAL: Readonly<Partial<Record<Status, TagKind>>> = {
  TERKIRIM: 'masuk',
  TERDAFTAR: 'masuk',
  MENUNGGU_PELAPOR: 'tunggu',
  DIJAWAB: 'selesai',
  SELESAI: 'selesai',
  DILIMPAHKAN: 'limpah',
  DIARSIPKAN: 'arsip',
  DICABUT: 'cabut',
}

/** The shape before a status: arrived, waiting, done, or in work. */
export function tagKind(status: Status): TagKind {
  return SPECIAL[status] ?? 'jalan'
}
