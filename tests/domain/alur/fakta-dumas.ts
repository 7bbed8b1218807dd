import type { Fakta } from '@/lib/domain/alur/types'
import { DUMAS } from '@/lib/domain/layanan/dumas/alur'
import { GAGAL, LULUS, SAYA } from './fakta-wbs'
import { HARAPAN_DUMAS, MENUNGGU_JAWABAN } from './harapan-dumas'
import type { AlurDiharapkan } from './periksa-alur'

const ORANG_LAIN = 'orang lain'
const UNIT_SAYA = 'bidang saya'
const UNIT_LAIN = 'bidang lain'

const jawaban = (values: Partial<NonNullable<Fakta['jawaban']>> = {}) => ({
  jawaban: { disusunId: ORANG_LAIN, status: 'DISUSUN', parafSekretarisId: ORANG_LAIN, ...values },
})
const lhp = (values: Partial<NonNullable<Fakta['lhp']>>) => ({
  lhp: { disusunId: ORANG_LAIN, parafPengendaliId: ORANG_LAIN, parafIrbanId: ORANG_LAIN, ...values },
})
const telaahan = (values: Partial<NonNullable<Fakta['telaahan']>> = {}) => ({
  telaahan: { disusunId: ORANG_LAIN, status: 'DISUSUN' as const, faktaLengkap: true, ...values },
})
const dipegangLain = { distribusi: { utama: UNIT_LAIN, pendukung: [UNIT_SAYA] } }

export const ALUR_DUMAS: AlurDiharapkan = {
  layanan: 'DUMAS',
  table: DUMAS,
  harapan: HARAPAN_DUMAS,
  lulus: {
    ...LULUS,
    layanan: 'DUMAS',
    ...jawaban(),
    ...telaahan(),
    distribusi: { utama: UNIT_SAYA, pendukung: [] },
    tayangDisetujui: true,
    rilis: { disusunId: ORANG_LAIN, disetujui: false },
  },
  lulusKhusus: {
    PARAF_LHP_PENGENDALI: lhp({ parafPengendaliId: null, parafIrbanId: null }),
    PARAF_LHP_IRBAN: lhp({ parafIrbanId: null }),
    PARAF_JAWABAN: jawaban({ parafSekretarisId: null }),
    SETUJUI_TAYANG: { tayangDisetujui: false },
  },
  gagal: {
    ...GAGAL,
    BIDANG_UTAMA: [{ fakta: dipegangLain }, { fakta: { distribusi: null } }],
    PENYUSUN_JAWABAN_BIDANG: [
      { fakta: { ...dipegangLain, tim: [] } },
      { fakta: { distribusi: null, tim: [{ petugasId: ORANG_LAIN, peranTim: 'KETUA' }] } },
    ],
    TELAAHAN_ADA: [{ fakta: { telaahan: null } }, { fakta: telaahan({ status: 'DIKEMBALIKAN' }) }],
    BUKAN_PENYUSUN_TELAAHAN: [{ fakta: { telaahan: null } }, { fakta: telaahan({ disusunId: SAYA }) }],
    FAKTA_LENGKAP: [{ fakta: { telaahan: null } }, { fakta: telaahan({ faktaLengkap: false }) }],
    JAWABAN_BELUM_DIPARAF: [{ fakta: jawaban() }, { fakta: { jawaban: null } }],
    JAWABAN_DIPARAF: [{ fakta: jawaban({ parafSekretarisId: null }) }, { fakta: { jawaban: null } }],
    BUKAN_PENYUSUN_JAWABAN: [{ fakta: jawaban({ disusunId: SAYA }) }, { fakta: jawaban({ disusunId: SAYA, parafSekretarisId: null }) }],
    PUBLIKASI_BELUM_DISETUJUI: [{ fakta: { tayangDisetujui: null } }, { fakta: { tayangDisetujui: true } }],
    RILIS_MENUNGGU: [{ fakta: { rilis: null } }, { fakta: { rilis: { disusunId: ORANG_LAIN, disetujui: true } } }],
    BUKAN_PENYUSUN_RILIS: [{ fakta: { rilis: null } }, { fakta: { rilis: { disusunId: SAYA, disetujui: false } } }],
    TAYANG_DISETUJUI: [{ fakta: { tayangDisetujui: null } }, { fakta: { tayangDisetujui: false } }],
  },
  saya: SAYA,
  unitSaya: UNIT_SAYA,
  statuses: [...MENUNGGU_JAWABAN, 'TERKIRIM', 'DIJAWAB', 'SELESAI', 'DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT'],
}
