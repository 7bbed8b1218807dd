import { addDays } from '@/lib/domain/tenggat/kalender'
import { setelanOf } from './setelan'
import type { Fakta, Pelaku, Tindak } from './types'

/** Whom a condition leaves: these units or these persons; `kecuali`: everybody but him. Absent parts say nothing. */
export type Siapa = Readonly<{ unit?: readonly string[]; petugas?: readonly string[]; kecuali?: string }>

/**
 * What a failing condition means to who looks at the step: somebody must do something first (`siapa`; empty: another
 * holder of the same post), the step is not his, or it was done already.
 */
export type Gagal = Readonly<{ jenis: 'MENUNGGU'; siapa: readonly Pelaku[] }> | Readonly<{ jenis: 'BUKAN_ANDA' | 'SUDAH' }>

type Sah = (fakta: Fakta, tindak: Tindak) => boolean

export type GuardRow = Readonly<{
  sah: Sah
  gagal: Gagal
  /** A condition on the person: whom it leaves, for a holder of this post; `null` leaves everybody. */
  siapa?: (fakta: Fakta, pelaku: Pelaku) => Siapa | null
  /** A condition that time alone meets: the first day (ISO) on which it holds, `null` while nobody can know it. */
  mulai?: (fakta: Fakta) => string | null
}>

const menunggu = (...siapa: readonly Pelaku[]): Gagal => ({ jenis: 'MENUNGGU', siapa })
const BUKAN_ANDA: Gagal = { jenis: 'BUKAN_ANDA' }
const SUDAH: Gagal = { jenis: 'SUDAH' }

function fits(siapa: Siapa | null, { petugasId, unitId }: Tindak): boolean {
  if (siapa === null) return true
  if (siapa.kecuali !== undefined) return siapa.kecuali !== petugasId
  return (unitId !== null && siapa.unit?.includes(unitId) === true) || (petugasId !== null && siapa.petugas?.includes(petugasId) === true)
}

/** A condition on the person, judged for the click and turned around for the list of those the case waits for. */
const orang = (siapa: (fakta: Fakta, pelaku: Pelaku) => Siapa | null, gagal: Gagal): GuardRow => ({
  sah: (fakta, tindak) => tindak.sebagai.some((pelaku) => fits(siapa(fakta, pelaku), tindak)),
  siapa,
  gagal,
})

/** Drafter is not signer: nobody approves what he wrote. Before anything is written nobody approves it either, or all may. */
const bukanPenulis = (penulis: (fakta: Fakta) => string | undefined, sebelumnya: Siapa | null = null): GuardRow =>
  orang((fakta) => {
    const id = penulis(fakta)
    return id === undefined ? sebelumnya : { kecuali: id }
  }, menunggu())

const TIDAK_SEORANG_PUN: Siapa = { petugas: [] }

const hal = (sah: Sah, gagal: Gagal): GuardRow => ({ sah, gagal })

const teamOf = (fakta: Fakta) => fakta.tim.map((anggota) => anggota.petugasId)

const inTeam = orang((fakta) => ({ petugas: teamOf(fakta) }), BUKAN_ANDA)

const leadsTeam = orang(
  (fakta) => ({ petugas: fakta.tim.filter((anggota) => anggota.peranTim === 'PENGENDALI_TEKNIS').map((anggota) => anggota.petugasId) }),
  BUKAN_ANDA,
)

const leadUnit = (fakta: Fakta) => (fakta.distribusi ? [fakta.distribusi.utama] : [])

const leads = orang((fakta) => ({ unit: leadUnit(fakta) }), BUKAN_ANDA)

/** Conditions of the procedure. A guard sees facts only, so the button and the click are judged by the same words. */
export const GUARDS = {
  DAFTAR_LENGKAP: hal((fakta) => fakta.daftarLengkap, menunggu('VERIFIKATOR')),
  IDENTITAS_SAH: hal((fakta) => fakta.identitasSah, menunggu('PEMEGANG_IDENTITAS')),
  // A study that says whether the identity is clear says what the custodian found, and so waits for him (requirement R-2).
  IDENTITAS_DIPERIKSA: hal((fakta) => fakta.identitasDiperiksa, menunggu('PEMEGANG_IDENTITAS')),
  BUKTI_DIPERIKSA: hal((fakta) => fakta.buktiDiperiksa, menunggu('VERIFIKATOR')),
  TANPA_USULAN_ARSIP: hal((fakta) => fakta.usulanArsip === null, menunggu('VERIFIKATOR', 'IRBAN_KHUSUS')),
  USULAN_ARSIP_ADA: hal((fakta) => fakta.usulanArsip !== null, SUDAH),
  // Two people close a case without an answer: the one who proposed it never approves it.
  BUKAN_PENGUSUL: bukanPenulis((fakta) => fakta.usulanArsip?.diusulkanId),
  BATAS_KELENGKAPAN_LEWAT: {
    sah: (fakta) => fakta.kelengkapanLewat,
    gagal: menunggu('PELAPOR'),
    mulai: (fakta) => fakta.kelengkapanLewatMulai,
  },
  // Silence counts only once he was asked: a letter that is not out, or came back, ends nothing. What waits at the counter was
  // promised to him there, so a person may end it, never the site by itself.
  SURAT_SUDAH_SAMPAI: hal(
    ({ suratTertahan }, { sebagai }) => suratTertahan === null || (suratTertahan === 'AMBIL' && !sebagai.includes('SISTEM')),
    menunggu('PETUGAS_PENERIMA'),
  ),
  // An answer that lies ready at the counter is not promised for ever.
  AMBIL_LEWAT: {
    sah: (fakta) => fakta.ambilLewat,
    gagal: menunggu('PELAPOR'),
    mulai: (fakta) => fakta.ambilLewatMulai,
  },
  // A third stop of the clock needs the Irban, so that nobody wins time by asking again.
  JEDA_MASIH_BOLEH: hal(
    (fakta, tindak) => fakta.jumlahJeda < setelanOf(fakta.layanan).jedaMaksimum || tindak.sebagai.includes('IRBAN_KHUSUS'),
    menunggu('IRBAN_KHUSUS'),
  ),
  JEDA_BELUM_HABIS: hal((fakta) => fakta.jumlahJeda < setelanOf(fakta.layanan).jedaMaksimum, menunggu()),
  // More time is asked for while there is some left: what is late already stays late.
  WAKTU_BELUM_LEWAT: hal((fakta) => fakta.penyelesaian !== null && !fakta.penyelesaian.lewat, SUDAH),
  BELUM_DIPERPANJANG: hal((fakta) => fakta.penyelesaian?.diperpanjang === false, SUDAH),
  SURAT_TUGAS_ADA: hal((fakta) => fakta.suratTugas !== null && !fakta.suratTugas.ditandatangani, menunggu('IRBAN_KHUSUS', 'KEPALA_BIDANG')),
  TIM_CUKUP: hal(
    (fakta) => fakta.tim.length >= setelanOf(fakta.layanan).timMinimum && fakta.tim.some((a) => a.peranTim === 'PENGENDALI_TEKNIS'),
    menunggu('IRBAN_KHUSUS', 'KEPALA_BIDANG'),
  ),
  TIM_TANPA_BENTURAN: hal((fakta) => !fakta.timBerbenturan, menunggu('IRBAN_KHUSUS', 'KEPALA_BIDANG')),
  BUKAN_PENYUSUN_SURAT_TUGAS: bukanPenulis((fakta) => fakta.suratTugas?.disusunId),
  ANGGOTA_TIM: inTeam,
  PENGENDALI_TEKNIS: leadsTeam,
  ADA_CATATAN: hal((fakta) => fakta.jumlahCatatan > 0, menunggu('PEMERIKSA')),
  LHP_BELUM_DIPARAF_PENGENDALI: hal((fakta) => fakta.lhp !== null && fakta.lhp.parafPengendaliId === null, SUDAH),
  LHP_DIPARAF_PENGENDALI: hal((fakta) => fakta.lhp?.parafPengendaliId != null, menunggu('PEMERIKSA')),
  LHP_BELUM_DIPARAF_IRBAN: hal((fakta) => fakta.lhp !== null && fakta.lhp.parafIrbanId === null, SUDAH),
  LHP_DIPARAF_IRBAN: hal((fakta) => fakta.lhp?.parafIrbanId != null, menunggu('IRBAN_KHUSUS', 'KEPALA_BIDANG')),
  BUKAN_PENYUSUN_LHP: bukanPenulis((fakta) => fakta.lhp?.disusunId),
  PENYUSUN_JAWABAN: orang((fakta, pelaku) => (pelaku === 'IRBAN_KHUSUS' ? null : { petugas: teamOf(fakta) }), BUKAN_ANDA),
  // Whoever leads the case for its unit, or is in the team; another Irban who happens to see it does not write.
  PENYUSUN_JAWABAN_BIDANG: orang((fakta) => ({ unit: leadUnit(fakta), petugas: teamOf(fakta) }), BUKAN_ANDA),
  BIDANG_UTAMA: leads,
  TELAAHAN_ADA: hal((fakta) => fakta.telaahan?.status === 'DISUSUN', menunggu('KASUBBAG_PERENCANAAN')),
  BUKAN_PENYUSUN_TELAAHAN: bukanPenulis((fakta) => fakta.telaahan?.disusunId, TIDAK_SEORANG_PUN),
  OPD_UTAMA: leads,
  OPD_PENDUKUNG: orang((fakta) => ({ unit: fakta.distribusi?.pendukung ?? [] }), BUKAN_ANDA),
  NOTA_DINAS_ADA: hal((fakta) => fakta.notaDinas?.status === 'DISUSUN', menunggu('ADMIN_OPD')),
  BUKAN_PENYUSUN_NOTA_DINAS: bukanPenulis((fakta) => fakta.notaDinas?.disusunId, TIDAK_SEORANG_PUN),
  BUKAN_RAHASIA: hal((fakta) => !fakta.rahasia, menunggu()),
  MASA_TANGGAP_LEWAT: hal((fakta) => fakta.masaTanggapLewat, menunggu('PELAPOR')),
  // Without what, when and where nothing can be followed up (Dumas, follow-up gate).
  FAKTA_LENGKAP: hal((fakta) => fakta.telaahan?.faktaLengkap === true, menunggu('PELAPOR')),
  JAWABAN_BELUM_DIPARAF: hal((fakta) => fakta.jawaban?.parafSekretarisId === null, SUDAH),
  JAWABAN_DIPARAF: hal((fakta) => fakta.jawaban?.parafSekretarisId != null, menunggu('SEKRETARIS')),
  PUBLIKASI_BELUM_DISETUJUI: hal((fakta) => fakta.tayangDisetujui === false, SUDAH),
  TAYANG_DISETUJUI: hal((fakta) => fakta.tayangDisetujui === true, menunggu('KEPALA')),
  RILIS_MENUNGGU: hal((fakta) => fakta.rilis?.disetujui === false, SUDAH),
  BUKAN_PENYUSUN_RILIS: bukanPenulis((fakta) => fakta.rilis?.disusunId, TIDAK_SEORANG_PUN),
  JAWABAN_ADA: hal((fakta) => fakta.jawaban !== null && fakta.jawaban.status === 'DISUSUN', menunggu('IRBAN_KHUSUS', 'PEMERIKSA')),
  BUKAN_PENYUSUN_JAWABAN: bukanPenulis((fakta) => fakta.jawaban?.disusunId),
  // Berkadar is never published, not even redacted: that it was examined would itself tip off the terlapor.
  BOLEH_TAYANG: hal((fakta) => fakta.kadar === 'TIDAK_BERKADAR', menunggu()),
  // A publication is read by everybody, and so by whoever must find no trace.
  TANPA_BENTURAN: hal((fakta) => !fakta.benturan, menunggu()),
  PELAPOR_SUDAH_TAHU: {
    sah: (fakta) => fakta.hariSejakJawaban !== null && fakta.hariSejakJawaban >= setelanOf(fakta.layanan).jedaTayang,
    gagal: menunggu('PELAPOR'),
    mulai: (fakta) => (fakta.dijawab === null ? null : addDays(fakta.dijawab, setelanOf(fakta.layanan).jedaTayang)),
  },
} as const satisfies Record<string, GuardRow>

export type Guard = keyof typeof GUARDS
