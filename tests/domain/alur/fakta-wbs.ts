import type { Fakta, Pelaku } from '@/lib/domain/alur/types'

export const SAYA = 'saya'
const ORANG_LAIN = 'orang lain'

/** Facts under which `SAYA` meets every condition that does not contradict another. */
export const LULUS: Omit<Fakta, 'status'> = {
  layanan: 'WBS',
  kadar: 'TIDAK_BERKADAR',
  daftarLengkap: true,
  identitasSah: true,
  identitasDiperiksa: true,
  buktiDiperiksa: true,
  kelengkapanLewat: true,
  ambilLewat: false,
  ambilLewatMulai: null,
  kelengkapanLewatMulai: '2026-11-20',
  jumlahJeda: 0,
  penyelesaian: { lewat: false, diperpanjang: false },
  suratTertahan: null,
  benturan: false,
  usulanArsip: null,
  suratTugas: { disusunId: ORANG_LAIN, ditandatangani: false },
  timBerbenturan: false,
  jumlahCatatan: 1,
  hariSejakJawaban: 3,
  dijawab: '2026-11-20',
  publikasi: null,
  tim: [
    { petugasId: SAYA, peranTim: 'PENGENDALI_TEKNIS' },
    { petugasId: ORANG_LAIN, peranTim: 'KETUA' },
  ],
  lhp: { disusunId: ORANG_LAIN, parafPengendaliId: ORANG_LAIN, parafIrbanId: ORANG_LAIN },
  jawaban: { disusunId: ORANG_LAIN, status: 'DISUSUN', parafSekretarisId: null },
  telaahan: null,
  distribusi: null,
  tayangDisetujui: null,
  rilis: null,
  notaDinas: null,
  rahasia: false,
  masaTanggapLewat: false,
}

const lhp = (values: Partial<NonNullable<Fakta['lhp']>>) => ({
  lhp: { disusunId: ORANG_LAIN, parafPengendaliId: ORANG_LAIN, parafIrbanId: ORANG_LAIN, ...values },
})

/** What a step needs that contradicts the facts above. */
export const LULUS_KHUSUS: Readonly<Record<string, Partial<Fakta>>> = {
  SETUJUI_ARSIP: { usulanArsip: { diusulkanId: ORANG_LAIN } },
  TOLAK_ARSIP: { usulanArsip: { diusulkanId: ORANG_LAIN } },
  PARAF_LHP_PENGENDALI: lhp({ parafPengendaliId: null, parafIrbanId: null }),
  PARAF_LHP_IRBAN: lhp({ parafIrbanId: null }),
}

/** For each condition: facts that break it, and the post it binds when it does not bind all. */
export const GAGAL: Readonly<Record<string, readonly Readonly<{ fakta: Partial<Fakta>; oleh?: Pelaku }>[]>> = {
  DAFTAR_LENGKAP: [{ fakta: { daftarLengkap: false } }],
  IDENTITAS_SAH: [{ fakta: { identitasSah: false } }],
  IDENTITAS_DIPERIKSA: [{ fakta: { identitasDiperiksa: false } }],
  BUKTI_DIPERIKSA: [{ fakta: { buktiDiperiksa: false } }],
  TANPA_USULAN_ARSIP: [{ fakta: { usulanArsip: { diusulkanId: ORANG_LAIN } } }],
  USULAN_ARSIP_ADA: [{ fakta: { usulanArsip: null } }],
  BUKAN_PENGUSUL: [{ fakta: { usulanArsip: { diusulkanId: SAYA } } }],
  BATAS_KELENGKAPAN_LEWAT: [{ fakta: { kelengkapanLewat: false } }],
  SURAT_SUDAH_SAMPAI: [{ fakta: { suratTertahan: 'SURAT' } }, { fakta: { suratTertahan: 'AMBIL' }, oleh: 'SISTEM' }],
  WAKTU_BELUM_LEWAT: [{ fakta: { penyelesaian: null } }, { fakta: { penyelesaian: { lewat: true, diperpanjang: false } } }],
  BELUM_DIPERPANJANG: [{ fakta: { penyelesaian: { lewat: false, diperpanjang: true } } }],
  JEDA_MASIH_BOLEH: [
    { fakta: { jumlahJeda: 2 }, oleh: 'VERIFIKATOR' },
    { fakta: { jumlahJeda: 7 }, oleh: 'VERIFIKATOR' },
  ],
  SURAT_TUGAS_ADA: [{ fakta: { suratTugas: null } }, { fakta: { suratTugas: { disusunId: ORANG_LAIN, ditandatangani: true } } }],
  TIM_CUKUP: [
    { fakta: { tim: [] } },
    { fakta: { tim: [{ petugasId: SAYA, peranTim: 'PENGENDALI_TEKNIS' }] } },
    {
      fakta: {
        tim: [
          { petugasId: SAYA, peranTim: 'KETUA' },
          { petugasId: ORANG_LAIN, peranTim: 'ANGGOTA' },
        ],
      },
    },
  ],
  TIM_TANPA_BENTURAN: [{ fakta: { timBerbenturan: true } }],
  BUKAN_PENYUSUN_SURAT_TUGAS: [{ fakta: { suratTugas: { disusunId: SAYA, ditandatangani: false } } }],
  ANGGOTA_TIM: [{ fakta: { tim: [] } }, { fakta: { tim: [{ petugasId: ORANG_LAIN, peranTim: 'PENGENDALI_TEKNIS' }] } }],
  PENGENDALI_TEKNIS: [
    {
      fakta: {
        tim: [
          { petugasId: SAYA, peranTim: 'KETUA' },
          { petugasId: ORANG_LAIN, peranTim: 'PENGENDALI_TEKNIS' },
        ],
      },
    },
  ],
  ADA_CATATAN: [{ fakta: { jumlahCatatan: 0 } }],
  LHP_BELUM_DIPARAF_PENGENDALI: [{ fakta: lhp({ parafIrbanId: null }) }, { fakta: { lhp: null } }],
  LHP_DIPARAF_PENGENDALI: [{ fakta: lhp({ parafPengendaliId: null, parafIrbanId: null }) }, { fakta: { lhp: null } }],
  LHP_BELUM_DIPARAF_IRBAN: [{ fakta: lhp({}) }, { fakta: { lhp: null } }],
  LHP_DIPARAF_IRBAN: [{ fakta: lhp({ parafIrbanId: null }) }, { fakta: { lhp: null } }],
  BUKAN_PENYUSUN_LHP: [
    { fakta: lhp({ disusunId: SAYA, parafIrbanId: null }) },
    { fakta: lhp({ disusunId: SAYA }) },
    { fakta: lhp({ disusunId: SAYA, parafPengendaliId: null }) },
  ],
  PENYUSUN_JAWABAN: [
    { fakta: { tim: [] }, oleh: 'PEMERIKSA' },
    { fakta: { tim: [{ petugasId: ORANG_LAIN, peranTim: 'KETUA' }] }, oleh: 'PEMERIKSA' },
  ],
  JAWABAN_ADA: [
    { fakta: { jawaban: null } },
    { fakta: { jawaban: { disusunId: ORANG_LAIN, status: 'DIKEMBALIKAN', parafSekretarisId: null } } },
  ],
  BUKAN_PENYUSUN_JAWABAN: [{ fakta: { jawaban: { disusunId: SAYA, status: 'DIAJUKAN', parafSekretarisId: null } } }],
  TANPA_BENTURAN: [{ fakta: { benturan: true } }],
  BOLEH_TAYANG: [{ fakta: { kadar: 'BERKADAR' } }, { fakta: { kadar: null } }],
  PELAPOR_SUDAH_TAHU: [{ fakta: { hariSejakJawaban: null } }, { fakta: { hariSejakJawaban: 2 } }],
}
