import type { Status } from '@/lib/domain/pengaduan/status'

type MejaSp4n = 'ADMIN_INSTANSI' | 'ADMIN_OPD' | 'PEJABAT_PENGHUBUNG'

const MEJA_STATUS: Readonly<Partial<Record<Status, MejaSp4n>>> = {
  TERKIRIM: 'ADMIN_INSTANSI',
  TERDAFTAR: 'ADMIN_INSTANSI',
  DIVERIFIKASI: 'ADMIN_INSTANSI',
  DITERUSKAN_KE_OPD: 'ADMIN_OPD',
  DI_PEJABAT_PENGHUBUNG: 'PEJABAT_PENGHUBUNG',
  SUBSTANSI_DIBERIKAN: 'ADMIN_OPD',
  NOTA_DINAS_DIKONSEP: 'PEJABAT_PENGHUBUNG',
  NOTA_DINAS_DIKEMBALIKAN: 'ADMIN_OPD',
  NOTA_DINAS_DITANDATANGANI: 'ADMIN_OPD',
  TINDAK_LANJUT_DIMINTA: 'PEJABAT_PENGHUBUNG',
}

/** Whose desk an SP4N case lies on; null while it waits for nobody here. */
export const mejaSp4nOf = (status: Status): MejaSp4n | null => MEJA_STATUS[status] ?? null
