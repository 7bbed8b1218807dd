import type { JejakBerkas } from '@/lib/domain/layanan/standar'

/** Where an SP4N case lies while it waits for somebody here, with the agency that leads it. */
export const JEJAK_SP4N: JejakBerkas = {
  status: {
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
  },
  unit: { ADMIN_OPD: 'TAMBAH', PEJABAT_PENGHUBUNG: 'TAMBAH' },
}
