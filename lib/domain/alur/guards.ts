import type { Fakta, Tindak } from './types'
import { setelanOf } from './setelan'

type GuardFn = (fakta: Fakta, tindak: Tindak) => boolean

const inTeam = (fakta: Fakta, tindak: Tindak) => fakta.tim.some((anggota) => anggota.petugasId === tindak.petugasId)

const leadsTeam = (fakta: Fakta, tindak: Tindak) =>
  fakta.tim.some((anggota) => anggota.petugasId === tindak.petugasId && anggota.peranTim === 'PENGENDALI_TEKNIS')

const leadsBidang = (fakta: Fakta, tindak: Tindak) => tindak.unitId !== null && fakta.distribusi?.utama === tindak.unitId

/** Conditions of the procedure. A guard sees facts only, so the button and the click are judged by the same words. */
export const GUARDS = {
  DAFTAR_LENGKAP: (fakta) => fakta.daftarLengkap,
  IDENTITAS_SAH: (fakta) => fakta.identitasSah,
  BUKTI_DIPERIKSA: (fakta) => fakta.buktiDiperiksa,
  TANPA_USULAN_ARSIP: (fakta) => fakta.usulanArsip === null,
  USULAN_ARSIP_ADA: (fakta) => fakta.usulanArsip !== null,
  // Two people close a case without an answer: the one who proposed it never approves it.
  BUKAN_PENGUSUL: (fakta, tindak) => fakta.usulanArsip?.diusulkanId !== tindak.petugasId,
  BATAS_KELENGKAPAN_LEWAT: (fakta) => fakta.kelengkapanLewat,
  // A third stop of the clock needs the Irban, so that nobody wins time by asking again.
  JEDA_MASIH_BOLEH: (fakta, tindak) => fakta.jumlahJeda < setelanOf(fakta.layanan).jedaMaksimum || tindak.sebagai.includes('IRBAN_KHUSUS'),
  JEDA_BELUM_HABIS: (fakta) => fakta.jumlahJeda < setelanOf(fakta.layanan).jedaMaksimum,
  SURAT_TUGAS_ADA: (fakta) => fakta.suratTugas !== null && !fakta.suratTugas.ditandatangani,
  TIM_CUKUP: (fakta) =>
    fakta.tim.length >= setelanOf(fakta.layanan).timMinimum && fakta.tim.some((a) => a.peranTim === 'PENGENDALI_TEKNIS'),
  TIM_TANPA_BENTURAN: (fakta) => !fakta.timBerbenturan,
  BUKAN_PENYUSUN_SURAT_TUGAS: (fakta, tindak) => fakta.suratTugas?.disusunId !== tindak.petugasId,
  ANGGOTA_TIM: inTeam,
  PENGENDALI_TEKNIS: leadsTeam,
  ADA_CATATAN: (fakta) => fakta.jumlahCatatan > 0,
  LHP_BELUM_DIPARAF_PENGENDALI: (fakta) => fakta.lhp !== null && fakta.lhp.parafPengendaliId === null,
  LHP_DIPARAF_PENGENDALI: (fakta) => fakta.lhp?.parafPengendaliId != null,
  LHP_BELUM_DIPARAF_IRBAN: (fakta) => fakta.lhp !== null && fakta.lhp.parafIrbanId === null,
  LHP_DIPARAF_IRBAN: (fakta) => fakta.lhp?.parafIrbanId != null,
  BUKAN_PENYUSUN_LHP: (fakta, tindak) => fakta.lhp?.disusunId !== tindak.petugasId,
  PENYUSUN_JAWABAN: (fakta, tindak) => tindak.sebagai.includes('IRBAN_KHUSUS') || inTeam(fakta, tindak),
  // Whoever leads the case for its unit, or is in the team; another Irban who happens to see it does not write.
  PENYUSUN_JAWABAN_BIDANG: (fakta, tindak) => leadsBidang(fakta, tindak) || inTeam(fakta, tindak),
  BIDANG_UTAMA: leadsBidang,
  TELAAHAN_ADA: (fakta) => fakta.telaahan?.status === 'DISUSUN',
  BUKAN_PENYUSUN_TELAAHAN: (fakta, tindak) => fakta.telaahan !== null && fakta.telaahan.disusunId !== tindak.petugasId,
  OPD_UTAMA: leadsBidang,
  OPD_PENDUKUNG: (fakta, tindak) => tindak.unitId !== null && (fakta.distribusi?.pendukung.includes(tindak.unitId) ?? false),
  NOTA_DINAS_ADA: (fakta) => fakta.notaDinas?.status === 'DISUSUN',
  BUKAN_PENYUSUN_NOTA_DINAS: (fakta, tindak) => fakta.notaDinas !== null && fakta.notaDinas.disusunId !== tindak.petugasId,
  BUKAN_RAHASIA: (fakta) => !fakta.rahasia,
  MASA_TANGGAP_LEWAT: (fakta) => fakta.masaTanggapLewat,
  // Without what, when and where nothing can be followed up (Dumas, follow-up gate).
  FAKTA_LENGKAP: (fakta) => fakta.telaahan?.faktaLengkap === true,
  JAWABAN_BELUM_DIPARAF: (fakta) => fakta.jawaban?.parafSekretarisId === null,
  JAWABAN_DIPARAF: (fakta) => fakta.jawaban?.parafSekretarisId != null,
  PUBLIKASI_BELUM_DISETUJUI: (fakta) => fakta.tayangDisetujui === false,
  TAYANG_DISETUJUI: (fakta) => fakta.tayangDisetujui === true,
  RILIS_MENUNGGU: (fakta) => fakta.rilis?.disetujui === false,
  BUKAN_PENYUSUN_RILIS: (fakta, tindak) => fakta.rilis !== null && fakta.rilis.disusunId !== tindak.petugasId,
  JAWABAN_ADA: (fakta) => fakta.jawaban !== null && fakta.jawaban.status === 'DISUSUN',
  BUKAN_PENYUSUN_JAWABAN: (fakta, tindak) => fakta.jawaban?.disusunId !== tindak.petugasId,
  // Berkadar is never published, not even redacted: that it was examined would itself tip off the terlapor.
  BOLEH_TAYANG: (fakta) => fakta.kadar === 'TIDAK_BERKADAR',
  // A publication is read by everybody, and so by whoever must find no trace.
  TANPA_BENTURAN: (fakta) => !fakta.benturan,
  PELAPOR_SUDAH_TAHU: (fakta) => fakta.hariSejakJawaban !== null && fakta.hariSejakJawaban >= setelanOf(fakta.layanan).jedaTayang,
} as const satisfies Record<string, GuardFn>

export type Guard = keyof typeof GUARDS
